package de.lotse.deadline.web;

import de.lotse.casefile.CaseView;
import de.lotse.casefile.ClientId;
import de.lotse.casefile.ClientView;
import de.lotse.casefile.Clients;
import de.lotse.deadline.DeadlineActor;
import de.lotse.organisation.SiteId;
import de.lotse.organisation.StaffMember;
import de.lotse.organisation.StaffMembers;
import de.lotse.web.Choice;
import de.lotse.web.Choices;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;

/** The options on the forms about deadlines of a case. */
@Component
class DeadlinePageChoices {

    private final Choices choices;
    private final StaffMembers staff;
    private final Clients clients;

    DeadlinePageChoices(Choices choices, StaffMembers staff, Clients clients) {
        this.choices = choices;
        this.staff = staff;
        this.clients = clients;
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
        return clients.ofCheckedCase(file.clients()).stream()
                .map(DeadlinePageChoices::person)
                .toList();
    }

    /** The names of the persons a deadline is for; {@code null} for the whole case. */
    String namesOf(List<ClientId> persons) {
        return persons.isEmpty()
                ? null
                : clients.ofCheckedCase(persons).stream()
                        .map(ClientView::displayName)
                        .collect(Collectors.joining(", "));
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

    private static Choice person(ClientView client) {
        return new Choice(client.id().toString(), client.displayName());
    }
}
