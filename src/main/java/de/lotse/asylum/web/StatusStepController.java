package de.lotse.asylum.web;

import de.lotse.asylum.ApplicationStage;
import de.lotse.asylum.ProcedureStatus;
import de.lotse.asylum.ProcedureView;
import de.lotse.asylum.ProtectionElsewhere;
import de.lotse.asylum.process.AsylumSteps;
import de.lotse.asylum.process.AsylumSupport;
import de.lotse.casefile.CaseFiles;
import de.lotse.casefile.CaseView;
import de.lotse.casefile.process.CaseStep;
import de.lotse.casefile.process.CaseSteps;
import de.lotse.web.Choices;
import de.lotse.web.Dates;
import de.lotse.web.FieldConflict;
import de.lotse.web.StaleVersionException;
import de.lotse.web.StepReturn;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The step "Verfahrensstand erheben". */
@Controller
@PreAuthorize("hasRole('ADVISER')")
class StatusStepController {

    static final String PATH = "/aufgaben/asyl/verfahrensstand";

    private final CaseSteps steps;
    private final AsylumSteps asylum;
    private final AsylumPages pages;
    private final CaseFiles cases;
    private final Choices choices;
    private final Dates dates;
    private final MessageSource messages;

    StatusStepController(
            CaseSteps steps,
            AsylumSteps asylum,
            AsylumPages pages,
            CaseFiles cases,
            Choices choices,
            Dates dates,
            MessageSource messages) {
        this.steps = steps;
        this.asylum = asylum;
        this.pages = pages;
        this.cases = cases;
        this.choices = choices;
        this.dates = dates;
        this.messages = messages;
    }

    @GetMapping(PATH)
    String show(
            @RequestParam String taskId,
            @RequestParam(required = false) String callbackUrl,
            Model model) {
        CaseStep step = steps.require(taskId, AsylumSupport.TASK_RECORD_STATUS);
        StatusFormData form = StatusFormData.of(asylum.procedureOf(step));
        form.comeFrom(taskId, callbackUrl);
        model.addAttribute("form", form);
        return page(step, model);
    }

    @PostMapping(PATH)
    String save(
            @Valid @ModelAttribute("form") StatusFormData form,
            BindingResult errors,
            Model model,
            HttpServletRequest request,
            HttpServletResponse response,
            RedirectAttributes redirect) {
        CaseStep step = steps.require(form.getTaskId(), AsylumSupport.TASK_RECORD_STATUS);
        check(form, errors);
        if (errors.hasErrors()) {
            response.setStatus(HttpStatus.UNPROCESSABLE_ENTITY.value());
            return page(step, model);
        }
        try {
            asylum.recordStatus(step, form.getVersion(), form.toStatus());
        } catch (StaleVersionException stale) {
            response.setStatus(HttpStatus.CONFLICT.value());
            return conflict(step, form, model);
        }
        redirect.addFlashAttribute("done", "asylum.status.saved");
        CaseView file = cases.require(step.caseId());
        String otherwise = "/faelle/" + file.number() + "/asylverfahren";
        return StepReturn.redirect(request, form.getCallbackUrl(), otherwise);
    }

    private void check(StatusFormData form, BindingResult errors) {
        pages.checkPast("requestedOn", form.getRequestedOn(), errors);
        pages.checkPast("lodgedOn", form.getLodgedOn(), errors);
        if (form.getStage() == ApplicationStage.LODGED && form.getLodgedOn() == null) {
            errors.rejectValue("lodgedOn", "asylum.error.lodged");
        }
        LocalDate requested = form.getRequestedOn();
        LocalDate lodged = form.getLodgedOn();
        if (form.getStage() == ApplicationStage.LODGED
                && requested != null
                && lodged != null
                && lodged.isBefore(requested)) {
            errors.rejectValue("lodgedOn", "asylum.error.order");
        }
    }

    private String conflict(CaseStep step, StatusFormData form, Model model) {
        ProcedureView saved = asylum.procedureOf(step);
        ProcedureStatus yours = form.toStatus();
        ProcedureStatus theirs = saved.status();
        List<FieldConflict> found = new ArrayList<>();
        add(found, "stage", stage(yours), stage(theirs));
        add(found, "lodgedOn", day(yours.lodgedOn()), day(theirs.lodgedOn()));
        add(found, "fileNumber", yours.texts().fileNumber(), theirs.texts().fileNumber());
        add(found, "office", yours.texts().office(), theirs.texts().office());
        add(found, "languages", yours.texts().languages(), theirs.texts().languages());
        add(found, "needs", yours.texts().needs(), theirs.texts().needs());
        add(found, "lawyer", yours.texts().lawyer(), theirs.texts().lawyer());
        model.addAttribute("conflicts", found);
        form.setVersion(saved.version());
        return page(step, model);
    }

    private void add(List<FieldConflict> found, String field, String yours, String theirs) {
        if (!Objects.equals(yours, theirs)) {
            found.add(new FieldConflict(text("asylum.status." + field), yours, theirs));
        }
    }

    private String stage(ProcedureStatus status) {
        return text("asylum.stage." + status.stage());
    }

    private String day(LocalDate day) {
        return day == null ? null : dates.date(day);
    }

    private String text(String key) {
        return messages.getMessage(key, null, LocaleContextHolder.getLocale());
    }

    private String page(CaseStep step, Model model) {
        model.addAttribute("file", cases.require(step.caseId()));
        model.addAttribute("stages", choices.of(ApplicationStage.class, "asylum.stage"));
        model.addAttribute("elsewheres", choices.of(ProtectionElsewhere.class, "asylum.elsewhere"));
        return "asylum/status";
    }
}
