package de.lotse.patterns.web;

import de.lotse.deadline.WorkingDayCalendar;
import de.lotse.organisation.StaffMember;
import de.lotse.patterns.NewMeasure;
import de.lotse.patterns.ReviewMeasures;
import de.lotse.patterns.Reviews;
import de.lotse.patterns.process.ReviewStep;
import de.lotse.patterns.process.ReviewSteps;
import de.lotse.patterns.process.StructuralReviews;
import de.lotse.web.Choice;
import de.lotse.web.Choices;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The step in which measures are agreed on, each with who is responsible and by when. */
@Controller
@PreAuthorize("hasRole('SUPERVISOR')")
class MeasuresStepController {

    static final String PATH = "/aufgaben/muster/massnahmen";

    private static final String TEMPLATE = "patterns/measures";
    private static final String ADD = "add";
    private static final int MOST = 12;
    private static final int FAR_AHEAD_YEARS = 3;

    private final ReviewSteps steps;
    private final ReviewPages pages;
    private final Reviews reviews;
    private final ReviewMeasures measures;
    private final Choices choices;
    private final WorkingDayCalendar calendar;

    MeasuresStepController(
            ReviewSteps steps,
            ReviewPages pages,
            Reviews reviews,
            ReviewMeasures measures,
            Choices choices,
            WorkingDayCalendar calendar) {
        this.steps = steps;
        this.pages = pages;
        this.reviews = reviews;
        this.measures = measures;
        this.choices = choices;
        this.calendar = calendar;
    }

    @GetMapping(PATH)
    String show(
            @RequestParam(required = false) String taskId,
            @RequestParam(required = false) String callbackUrl,
            Model model) {
        ReviewStep step = step(taskId);
        choices(step, model);
        MeasuresFormData form = new MeasuresFormData();
        form.getMeasures().add(new NewMeasureFormData());
        return pages.open(step, form, callbackUrl, TEMPLATE, model);
    }

    /** A row more, without saving. */
    @PostMapping(path = PATH, params = "action=" + ADD)
    String add(@ModelAttribute("form") MeasuresFormData form, BindingResult errors, Model model) {
        ReviewStep step = step(form.getTaskId());
        if (form.getMeasures().size() < MOST) {
            form.getMeasures().add(new NewMeasureFormData());
        }
        choices(step, model);
        return pages.show(step, TEMPLATE, model);
    }

    @PostMapping(path = PATH, params = "action!=" + ADD)
    String save(
            @Valid @ModelAttribute("form") MeasuresFormData form,
            BindingResult errors,
            Model model,
            HttpServletRequest request,
            HttpServletResponse response,
            RedirectAttributes redirect) {
        ReviewStep step = step(form.getTaskId());
        Map<String, StaffMember> owners =
                measures.possibleOwners().stream()
                        .collect(Collectors.toMap(StaffMember::username, Function.identity()));
        check(form, owners, errors);
        if (errors.hasErrors()) {
            choices(step, model);
            return pages.refused(step, TEMPLATE, model, response);
        }
        steps.agree(
                step,
                form.getMeasures().stream()
                        .map(
                                row ->
                                        new NewMeasure(
                                                row.getWay(),
                                                row.getWhat(),
                                                owners.get(row.getOwner()).id(),
                                                row.getDue()))
                        .toList());
        return pages.done(step, form, request, redirect);
    }

    private void check(
            MeasuresFormData form, Map<String, StaffMember> owners, BindingResult errors) {
        if (form.getMeasures().isEmpty()) {
            errors.reject("patterns.error.no-measure");
        }
        for (int row = 0; row < form.getMeasures().size(); row++) {
            NewMeasureFormData measure = form.getMeasures().get(row);
            String path = "measures[" + row + "].";
            if (measure.getOwner() != null && !owners.containsKey(measure.getOwner())) {
                errors.rejectValue(path + "owner", "patterns.error.owner");
            }
            checkDue(path + "due", measure.getDue(), errors);
        }
    }

    private void checkDue(String field, LocalDate due, BindingResult errors) {
        if (due != null && due.isBefore(calendar.today())) {
            errors.rejectValue(field, "patterns.error.past");
        } else if (due != null && due.isAfter(calendar.today().plusYears(FAR_AHEAD_YEARS))) {
            errors.rejectValue(field, "patterns.error.far-ahead");
        }
    }

    private ReviewStep step(String taskId) {
        return steps.require(taskId, StructuralReviews.TASK_PLAN_MEASURES);
    }

    private void choices(ReviewStep step, Model model) {
        List<Choice> owners =
                measures.possibleOwners().stream()
                        .map(person -> new Choice(person.username(), person.displayName()))
                        .toList();
        model.addAttribute("owners", owners);
        model.addAttribute("wayOptions", choices.of(reviews.ways(step.review()), "patterns.way"));
        model.addAttribute("most", MOST);
    }
}
