package de.lotse.counselling.web;

import de.lotse.counselling.MeasureResponsible;
import de.lotse.web.Dates;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.validation.BindingResult;
import org.springframework.validation.SmartValidator;

/** Checks the form of the Hilfeplan: a draft may be incomplete, what the client gets may not. */
@Component
class PlanFormCheck {

    private static final int REVIEW_WITHIN_YEARS = 1;
    private static final int DUE_WITHIN_YEARS = 5;

    private final SmartValidator validator;
    private final PlanOptions options;
    private final Clock clock;

    PlanFormCheck(SmartValidator validator, PlanOptions options, Clock clock) {
        this.validator = validator;
        this.options = options;
        this.clock = clock;
    }

    void draft(PlanFormData form, BindingResult errors) {
        validator.validate(form, errors);
        checkLanguage(form, errors);
    }

    void complete(PlanFormData form, BindingResult errors) {
        validator.validate(form, errors, jakarta.validation.groups.Default.class, Proposing.class);
        checkLanguage(form, errors);
        checkDate(errors, "reviewDate", form.getReviewDate(), REVIEW_WITHIN_YEARS);
        if (form.getGoals().isEmpty()) {
            errors.reject("plan.error.no-goal");
        }
        for (int i = 0; i < form.getGoals().size(); i++) {
            check(form.getGoals().get(i), "goals[" + i + "].", errors);
        }
    }

    private void checkLanguage(PlanFormData form, BindingResult errors) {
        if (form.getLanguage() != null
                && !errors.hasFieldErrors("language")
                && !options.isLanguage(form.getLanguage())) {
            errors.rejectValue("language", "plan.error.language");
        }
    }

    private void check(GoalFormData goal, String path, BindingResult errors) {
        checkDate(errors, path + "targetDate", goal.getTargetDate(), DUE_WITHIN_YEARS);
        List<MeasureFormData> measures = goal.getMeasures();
        if (measures.isEmpty()) {
            errors.rejectValue(path + "template", "plan.error.no-measure");
        }
        for (int i = 0; i < measures.size(); i++) {
            if (!measures.get(i).isDone()) {
                check(measures.get(i), path + "measures[" + i + "].", errors);
            }
        }
    }

    private void check(MeasureFormData measure, String path, BindingResult errors) {
        checkDate(errors, path + "dueOn", measure.getDueOn(), DUE_WITHIN_YEARS);
        if (measure.getResponsible() == MeasureResponsible.PARTNER
                && measure.getPartner() == null) {
            errors.rejectValue(path + "partner", "plan.error.partner");
        }
    }

    private void checkDate(BindingResult errors, String path, LocalDate date, int years) {
        if (date == null || errors.hasFieldErrors(path)) {
            return;
        }
        LocalDate today = LocalDate.ofInstant(clock.instant(), Dates.ZONE);
        if (date.isBefore(today)) {
            errors.rejectValue(path, "plan.error.past");
        } else if (date.isAfter(today.plusYears(years))) {
            errors.rejectValue(path, "plan.error.too-far", new Object[] {years}, null);
        }
    }
}
