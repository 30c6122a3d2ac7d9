package de.lotse.deadline.web;

import de.lotse.deadline.DeadlineOutcomes;
import de.lotse.security.CurrentPerson;
import de.lotse.security.Role;
import de.lotse.web.StartPagePart;
import org.springframework.stereotype.Component;

/** Outcomes to confirm and corrections to check; nothing where there is none. */
@Component
class AttentionOnStartPage implements StartPagePart {

    private static final int ORDER = 8;

    private final DeadlineOutcomes outcomes;
    private final DeadlineRows rows;

    AttentionOnStartPage(DeadlineOutcomes outcomes, DeadlineRows rows) {
        this.outcomes = outcomes;
        this.rows = rows;
    }

    @Override
    public int order() {
        return ORDER;
    }

    @Override
    public boolean isFor(CurrentPerson person) {
        return (person.has(Role.ADVISER) || person.has(Role.SUPERVISOR))
                && outcomes.callForAttention();
    }

    @Override
    public String template() {
        return "deadline/start-attention";
    }

    @Override
    public Attention content(CurrentPerson person) {
        return Attention.of(outcomes, rows);
    }
}
