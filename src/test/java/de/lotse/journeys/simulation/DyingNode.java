package de.lotse.journeys.simulation;

import de.lotse.deadline.DeadlineCorrected;
import de.lotse.deadline.DeadlineDecided;
import de.lotse.deadline.DeadlineRegistered;
import de.lotse.deadline.DeadlineReminder;
import de.lotse.deadline.DeadlineView;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionPhase;
import org.springframework.transaction.event.TransactionalEventListener;

/**
 * Dies now and then between a change and its commit, so that nothing of the transaction stays; and
 * tells what was committed. Does nothing outside of the simulation.
 */
@Component
class DyingNode {

    /** The transaction is lost, as with a node that is killed. */
    static final class Death extends RuntimeException {
        private static final long serialVersionUID = 1L;

        Death() {
            super("The node died");
        }
    }

    private volatile Set<UUID> sites = Set.of();
    private volatile Consumer<Object> committed = event -> {};
    private Random random = new Random(0);
    private int oneIn;
    private int deaths;

    /** Dies at one in so many changes of deadlines of these sites. */
    void begin(Set<UUID> ofSites, Random chance, int oneInSoMany, Consumer<Object> observer) {
        random = chance;
        oneIn = oneInSoMany;
        deaths = 0;
        committed = observer;
        sites = Set.copyOf(ofSites);
    }

    void end() {
        sites = Set.of();
        committed = event -> {};
    }

    int deaths() {
        return deaths;
    }

    @EventListener
    void on(DeadlineRegistered event) {
        perhapsDie(event.deadline());
    }

    @EventListener
    void on(DeadlineCorrected event) {
        perhapsDie(event.deadline());
    }

    @EventListener
    void on(DeadlineDecided event) {
        perhapsDie(event.deadline());
    }

    @EventListener
    void on(DeadlineReminder event) {
        perhapsDie(event.deadline());
    }

    @TransactionalEventListener(phase = TransactionPhase.AFTER_COMMIT)
    void committed(DeadlineRegistered event) {
        tell(event.deadline(), event);
    }

    @TransactionalEventListener(phase = TransactionPhase.AFTER_COMMIT)
    void committed(DeadlineCorrected event) {
        tell(event.deadline(), event);
    }

    @TransactionalEventListener(phase = TransactionPhase.AFTER_COMMIT)
    void committed(DeadlineDecided event) {
        tell(event.deadline(), event);
    }

    @TransactionalEventListener(phase = TransactionPhase.AFTER_COMMIT)
    void committed(DeadlineReminder event) {
        tell(event.deadline(), event);
    }

    private void tell(DeadlineView deadline, Object event) {
        if (sites.contains(deadline.siteId())) {
            committed.accept(event);
        }
    }

    private synchronized void perhapsDie(DeadlineView deadline) {
        if (deadline.isLegal() && sites.contains(deadline.siteId()) && random.nextInt(oneIn) == 0) {
            deaths++;
            throw new Death();
        }
    }
}
