package de.lotse.deadline.web;

import de.lotse.casefile.CaseView;
import de.lotse.casefile.ClientId;
import de.lotse.casefile.PersonNames;
import de.lotse.deadline.DeadlineActor;
import de.lotse.organisation.SiteId;
import de.lotse.organisation.StaffMember;
import de.lotse.organisation.StaffMembers;
import de.lotse.web.Choice;
import de.lotse.web.Choices;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;

/** The options on the forms about deadlines of a case. */
@Component
class DeadlinePageChoices {

    private final Choices choices;
    private final StaffMembers staff;
    private final PersonNames names;

    DeadlinePageChoices(Choices choices, StaffMembers staff, PersonNames names) {
        this.choices = choices;
        this.staff = staff;
        this.names = names;
    }

    void addPeopleTo(Model model, UUID siteId) {
        model.addAttribute("actors", choices.of(DeadlineActor.class, "deadline.actor"));
        model.addAttribute(
                "staff",
                advisers(siteId).stream()
                        .map(member -> new Choice(member.id().toString(), member.displayName()))
                        .toList());
    }

    List<Choice> persons(CaseView file) {
        return names.choicesOfCheckedCase(file.clients());
    }

    /** The names of the persons a deadline is for; {@code null} for the whole case. */
    String namesOf(List<ClientId> persons) {
        return persons.isEmpty() ? null : String.join(", ", names.ofCheckedCase(persons));
    }

    /** Only who advises at the site can keep its deadlines. */
    void checkPeople(UUID responsible, UUID deputy, UUID siteId, BindingResult errors) {
        List<UUID> known = advisers(siteId).stream().map(member -> member.id().value()).toList();
        if (responsible != null && !known.contains(responsible)) {
            errors.rejectValue("responsible", "deadline.error.unknown-staff");
        }
        if (deputy != null && !known.contains(deputy)) {
            errors.rejectValue("deputy", "deadline.error.unknown-staff");
        } else if (deputy != null && deputy.equals(responsible)) {
            errors.rejectValue("deputy", "deadline.error.deputy-is-responsible");
        }
    }

    private List<StaffMember> advisers(UUID siteId) {
        return staff.advisersOf(new SiteId(siteId));
    }
}
