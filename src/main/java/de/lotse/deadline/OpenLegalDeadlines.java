package de.lotse.deadline;

import de.lotse.casefile.CaseView;
import de.lotse.casefile.ClosingObstacle;
import de.lotse.casefile.Obstacle;
import de.lotse.web.Dates;
import java.util.List;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** No case closes over a legal deadline that is not decided. */
@Component
class OpenLegalDeadlines implements ClosingObstacle {

    private final DeadlineRegister register;
    private final MessageSource messages;
    private final Dates dates;

    OpenLegalDeadlines(DeadlineRegister register, MessageSource messages, Dates dates) {
        this.register = register;
        this.messages = messages;
        this.dates = dates;
    }

    @Override
    public List<Obstacle> obstaclesTo(CaseView file) {
        return register.openFor(file.id()).stream()
                .filter(DeadlineView::isLegal)
                .map(
                        open ->
                                new Obstacle(
                                        "deadline.obstacle.open",
                                        subject(open),
                                        "/fristen/" + open.id()))
                .toList();
    }

    private String subject(DeadlineView open) {
        return messages.getMessage(
                        "deadline.kind." + open.kind(),
                        null,
                        open.kind(),
                        LocaleContextHolder.getLocale())
                + ", "
                + dates.day(open.due());
    }
}
