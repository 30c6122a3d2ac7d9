package de.lotse.counselling.web;

import de.lotse.casefile.CaseFrame;
import de.lotse.casefile.ClientDetails;
import de.lotse.counselling.FirstTalkView;
import de.lotse.counselling.process.ComplementaryServices;
import de.lotse.counselling.process.ComplementaryServices.Proposal;
import de.lotse.deadline.WorkingDayCalendar;
import de.lotse.directory.ProtectionNeed;
import java.time.LocalDate;
import java.time.Period;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Kinds of services that may help in a case, from what its file says. */
@Component
class ServiceHints {

    private final ComplementaryServices services;
    private final WorkingDayCalendar calendar;

    ServiceHints(ComplementaryServices services, WorkingDayCalendar calendar) {
        this.services = services;
        this.calendar = calendar;
    }

    /**
     * @param firstTalk {@code null} before it was held
     */
    List<Proposal> of(CaseFrame frame, FirstTalkView firstTalk) {
        ClientDetails client =
                frame.content() == null || frame.content().client() == null
                        ? null
                        : frame.content().client().details();
        Set<ProtectionNeed> needs = EnumSet.noneOf(ProtectionNeed.class);
        if (firstTalk != null) {
            needs.addAll(firstTalk.texts().protectionNeeds());
        }
        if (client != null) {
            needs.addAll(client.protectionNeeds());
        }
        return services.propose(
                frame.file().topics(), client == null ? null : age(client.birthDate()), needs);
    }

    private Integer age(LocalDate birthDate) {
        return birthDate == null ? null : Period.between(birthDate, calendar.today()).getYears();
    }
}
