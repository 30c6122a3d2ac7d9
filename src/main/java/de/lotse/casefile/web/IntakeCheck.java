package de.lotse.casefile.web;

import de.lotse.casefile.CaseNumber;
import de.lotse.casefile.NextStep;
import de.lotse.organisation.Languages;
import de.lotse.web.Dates;
import java.time.Clock;
import java.time.LocalDate;
import org.springframework.stereotype.Component;
import org.springframework.validation.Errors;

/** What the form of a contact demands beyond its single fields. */
@Component
class IntakeCheck {

    private static final int LATEST_RECORD_YEARS = 2;
    private static final int LONGEST_FOLLOW_UP_YEARS = 2;

    private final Languages languages;
    private final Clock clock;

    IntakeCheck(Languages languages, Clock clock) {
        this.languages = languages;
        this.clock = clock;
    }

    void check(IntakeFormData form, Errors errors) {
        checkDay(form.getTookPlaceOn(), "tookPlaceOn", errors);
        checkLanguage(form.getLanguage(), "language", errors);
        checkPerson(form, errors);
        checkFollowUp(form, errors);
        if (form.getCaseNumber() != null && CaseNumber.parse(form.getCaseNumber()).isEmpty()) {
            errors.rejectValue("caseNumber", "casefile.error.case");
        }
    }

    void checkDay(LocalDate day, String field, Errors errors) {
        if (day == null) {
            return;
        }
        if (day.isAfter(today())) {
            errors.rejectValue(field, "casefile.error.future");
        } else if (day.isBefore(today().minusYears(LATEST_RECORD_YEARS))) {
            errors.rejectValue(field, "casefile.error.too-long-ago");
        }
    }

    void checkLanguage(String code, String field, Errors errors) {
        if (code != null && languages.byCode(code).isEmpty()) {
            errors.rejectValue(field, "casefile.error.choice");
        }
    }

    void checkBirth(LocalDate day, String field, Errors errors) {
        if (day != null && day.isAfter(today())) {
            errors.rejectValue(field, "casefile.error.future");
        }
    }

    private void checkPerson(IntakeFormData form, Errors errors) {
        if (form.getPerson() == null) {
            return;
        }
        checkBirth(form.getBirthDate(), "birthDate", errors);
        boolean missing =
                switch (form.getPerson()) {
                    case NONE -> false;
                    case ALIAS -> form.getAlias() == null;
                    case KNOWN -> form.getKnown().isEmpty();
                    case NEW -> form.getGivenName() == null && form.getFamilyName() == null;
                };
        if (missing) {
            String field =
                    switch (form.getPerson()) {
                        case ALIAS -> "alias";
                        case KNOWN -> "searchName";
                        default -> "familyName";
                    };
            errors.rejectValue(field, "casefile.error.person." + form.getPerson());
        }
    }

    private void checkFollowUp(IntakeFormData form, Errors errors) {
        if (form.getNext() != NextStep.FOLLOW_UP) {
            return;
        }
        LocalDate on = form.getFollowUpOn();
        if (on == null) {
            if (!errors.hasFieldErrors("followUpOn")) {
                errors.rejectValue("followUpOn", "casefile.error.follow-up");
            }
        } else if (on.isBefore(today())) {
            errors.rejectValue("followUpOn", "casefile.error.past");
        } else if (on.isAfter(today().plusYears(LONGEST_FOLLOW_UP_YEARS))) {
            errors.rejectValue("followUpOn", "casefile.error.too-far");
        }
    }

    LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), Dates.ZONE);
    }
}
