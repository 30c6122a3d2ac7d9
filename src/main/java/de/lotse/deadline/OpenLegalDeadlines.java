package de.lotse.deadline;

import de.lotse.casefile.CaseView;
import de.lotse.casefile.ClosingObstacle;
import de.lotse.casefile.Obstacle;
import java.util.List;
import org.springframework.stereotype.Component;

/** No case closes over a legal deadline that is not decided. */
@Component
class OpenLegalDeadlines implements ClosingObstacle {

    private final DeadlineRegister register;

    OpenLegalDeadlines(DeadlineRegister register) {
        this.register = register;
    }

    @Override
    public List<Obstacle> obstaclesTo(CaseView file) {
        return register.openFor(file.id()).stream()
                .filter(DeadlineView::isLegal)
                .map(open -> new Obstacle("deadline.obstacle.open", "/fristen/" + open.id()))
                .toList();
    }
}
