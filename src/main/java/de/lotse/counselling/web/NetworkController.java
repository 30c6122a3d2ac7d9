package de.lotse.counselling.web;

import de.lotse.casefile.CaseFrame;
import de.lotse.casefile.CaseFrames;
import de.lotse.casefile.CaseId;
import de.lotse.counselling.NetworkMapView;
import de.lotse.counselling.NetworkMaps;
import de.lotse.web.Dates;
import de.lotse.web.StaleVersionException;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.validation.SmartValidator;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The Netzwerkkarte in the case file. */
@Controller
@RequestMapping("/faelle/{number}/netzwerkkarte")
class NetworkController {

    private final NetworkMaps maps;
    private final CaseFrames frames;
    private final SmartValidator validator;
    private final PlanOptions options;
    private final PlanConflicts conflicts;
    private final Clock clock;

    NetworkController(
            NetworkMaps maps,
            CaseFrames frames,
            SmartValidator validator,
            PlanOptions options,
            PlanConflicts conflicts,
            Clock clock) {
        this.maps = maps;
        this.frames = frames;
        this.validator = validator;
        this.options = options;
        this.conflicts = conflicts;
        this.clock = clock;
    }

    @GetMapping
    String show(
            @PathVariable String number,
            @RequestParam(required = false) @DateTimeFormat(iso = DateTimeFormat.ISO.DATE)
                    LocalDate stand,
            Model model) {
        CaseFrame frame = frames.open(number, PlanTab.KEY);
        CaseId caseId = frame.file().id();
        Optional<NetworkMapView> map =
                stand == null ? maps.latest(caseId) : Optional.of(maps.of(caseId, stand));
        List<LocalDate> days = maps.days(caseId);
        model.addAttribute("frame", frame);
        model.addAttribute("days", days);
        map.ifPresent(
                shown -> {
                    model.addAttribute("map", shown);
                    model.addAttribute("marks", NetworkDrawing.of(shown.nodes()));
                });
        return "counselling/plan/network";
    }

    @GetMapping("/bearbeiten")
    String edit(@PathVariable String number, Model model) {
        CaseFrame frame = frames.open(number, PlanTab.KEY);
        model.addAttribute("form", NetworkFormData.of(maps.open(frame.file().id())));
        return page(frame, model);
    }

    @PostMapping("/bearbeiten")
    String save(
            @PathVariable String number,
            @RequestParam(required = false) String action,
            @ModelAttribute("form") NetworkFormData form,
            BindingResult errors,
            Model model,
            HttpServletResponse response,
            RedirectAttributes redirect) {
        CaseFrame frame = frames.open(number, PlanTab.KEY);
        RowAction wanted = RowAction.of(action);
        if (wanted.changesRows()) {
            changeRows(form, wanted, model);
            return page(frame, model);
        }
        if (!errors.hasErrors()) {
            form.dropBlankRows();
        }
        check(form, errors);
        if (errors.hasErrors()) {
            response.setStatus(HttpStatus.UNPROCESSABLE_ENTITY.value());
            return page(frame, model);
        }
        try {
            maps.save(frame.file().id(), form.map());
        } catch (StaleVersionException stale) {
            response.setStatus(HttpStatus.CONFLICT.value());
            return conflict(frame, form, model);
        }
        redirect.addFlashAttribute("done", "plan.done.network");
        return "redirect:/faelle/" + frame.file().number() + "/netzwerkkarte";
    }

    private void check(NetworkFormData form, BindingResult errors) {
        validator.validate(form, errors);
        LocalDate today = LocalDate.ofInstant(clock.instant(), Dates.ZONE);
        if (form.getAsOf() != null && form.getAsOf().isAfter(today)) {
            errors.rejectValue("asOf", "plan.error.future");
        }
        Set<String> names = new HashSet<>();
        for (int i = 0; i < form.getNodes().size(); i++) {
            String name = form.getNodes().get(i).getName();
            if (name != null && !names.add(name)) {
                errors.rejectValue("nodes[" + i + "].name", "plan.error.duplicate-name");
            }
        }
    }

    private String conflict(CaseFrame frame, NetworkFormData form, Model model) {
        Optional<NetworkMapView> saved = maps.find(frame.file().id(), form.getAsOf());
        NetworkMapView theirs =
                saved.orElseGet(() -> new NetworkMapView(form.getAsOf(), null, List.of()));
        model.addAttribute("conflicts", conflicts.between(form.map(), theirs));
        form.setReadAsOf(theirs.asOf());
        form.setVersion(theirs.version());
        return page(frame, model);
    }

    private static void changeRows(NetworkFormData form, RowAction wanted, Model model) {
        List<NodeFormData> nodes = form.getNodes();
        NodeFormData node = wanted.firstOf(nodes);
        if (wanted.is("add-node") && nodes.size() < NetworkFormData.MOST_NODES) {
            nodes.add(new NodeFormData());
            model.addAttribute("focus", nodes.size() - 1);
        } else if (wanted.is("remove-node") && node != null) {
            nodes.remove(node);
            model.asMap().remove(BindingResult.MODEL_KEY_PREFIX + "form");
        }
    }

    private String page(CaseFrame frame, Model model) {
        model.addAttribute("frame", frame);
        options.forNetwork(model);
        return "counselling/plan/network-edit";
    }
}
