package de.lotse.deadline.web;

import de.lotse.casefile.CaseDeadlines;
import de.lotse.casefile.CaseId;
import de.lotse.casefile.OpenDeadline;
import de.lotse.deadline.DaysLeft;
import de.lotse.deadline.DeadlineRegister;
import de.lotse.deadline.DeadlineView;
import java.util.List;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** What case pages show of deadlines. */
@Component
class DeadlinesOfCases implements CaseDeadlines {

    private final DeadlineRegister register;
    private final DaysLeft daysLeft;
    private final MessageSource messages;

    DeadlinesOfCases(DeadlineRegister register, DaysLeft daysLeft, MessageSource messages) {
        this.register = register;
        this.daysLeft = daysLeft;
        this.messages = messages;
    }

    @Override
    public List<OpenDeadline> openOf(CaseId caseId) {
        return register.openFor(caseId).stream().map(this::shown).toList();
    }

    private OpenDeadline shown(DeadlineView deadline) {
        return new OpenDeadline(
                messages.getMessage(
                        "deadline.kind." + deadline.kind(),
                        null,
                        deadline.kind(),
                        LocaleContextHolder.getLocale()),
                deadline.decisiveDate(),
                daysLeft.inWords(deadline.decisiveDate()),
                daysLeft.urgency(deadline.decisiveDate()),
                deadline.isLegal(),
                "/fristen/" + deadline.id());
    }
}
