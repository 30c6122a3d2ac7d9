package de.lotse.counselling.web;

import de.lotse.casefile.CaseFiles;
import de.lotse.casefile.CaseNumber;
import de.lotse.casefile.CaseView;
import de.lotse.counselling.FirstTalkView;
import de.lotse.counselling.FirstTalks;
import de.lotse.counselling.SavedFirstTalk;
import de.lotse.organisation.StaffMembers;
import de.lotse.web.NotFoundException;
import de.lotse.web.StaleVersionException;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.util.Objects;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Corrects a first talk that was saved, and shows what stood there before. */
@Controller
@RequestMapping("/faelle/{number}/erstgespraech")
@PreAuthorize("hasRole('ADVISER')")
class FirstTalkCorrectionController {

    private final CaseFiles cases;
    private final FirstTalks firstTalks;
    private final FirstTalkConflicts conflicts;
    private final StaffMembers staff;
    private final StepPages pages;

    FirstTalkCorrectionController(
            CaseFiles cases,
            FirstTalks firstTalks,
            FirstTalkConflicts conflicts,
            StaffMembers staff,
            StepPages pages) {
        this.cases = cases;
        this.firstTalks = firstTalks;
        this.conflicts = conflicts;
        this.staff = staff;
        this.pages = pages;
    }

    @GetMapping
    String open(@PathVariable String number, Model model) {
        CaseView file = file(number);
        model.addAttribute("form", FirstTalkCorrectionFormData.of(kept(file)));
        return page(file, model);
    }

    @PostMapping
    String correct(
            @PathVariable String number,
            @Valid @ModelAttribute("form") FirstTalkCorrectionFormData form,
            BindingResult errors,
            Model model,
            HttpServletResponse response,
            RedirectAttributes redirect) {
        CaseView file = file(number);
        FirstTalkView kept = kept(file);
        if (!kept.heldOn().equals(form.getHeldOn())) {
            pages.checkHeld("heldOn", form.getHeldOn(), errors);
        }
        if (errors.hasErrors()) {
            response.setStatus(HttpStatus.UNPROCESSABLE_ENTITY.value());
            return page(file, model);
        }
        try {
            firstTalks.correct(file.id(), form.toTalk());
        } catch (StaleVersionException stale) {
            FirstTalkView saved = kept(file);
            model.addAttribute("conflicts", conflicts.between(form.toTalk(), saved));
            form.getTalk().setVersion(saved.version());
            response.setStatus(HttpStatus.CONFLICT.value());
            return page(file, model);
        }
        redirect.addFlashAttribute("done", "counselling.first-talk.corrected");
        return "redirect:/faelle/" + file.number() + "/beratung";
    }

    @GetMapping("/fassungen")
    String versions(@PathVariable String number, Model model) {
        CaseView file = file(number);
        var versions = firstTalks.versionsOf(file.id());
        if (versions.isEmpty()) {
            throw new NotFoundException("first talk");
        }
        model.addAttribute("file", file);
        model.addAttribute("versions", versions);
        model.addAttribute(
                "names",
                staff.displayNames(
                        versions.stream()
                                .map(SavedFirstTalk::savedBy)
                                .filter(Objects::nonNull)
                                .toList()));
        return "counselling/first-talk-versions";
    }

    private CaseView file(String number) {
        return cases.byNumber(CaseNumber.ofAddress(number));
    }

    private FirstTalkView kept(CaseView file) {
        return firstTalks.find(file.id()).orElseThrow(() -> new NotFoundException("first talk"));
    }

    private String page(CaseView file, Model model) {
        model.addAttribute("file", file);
        pages.addFirstTalkOptions(model);
        return "counselling/first-talk-correct";
    }
}
