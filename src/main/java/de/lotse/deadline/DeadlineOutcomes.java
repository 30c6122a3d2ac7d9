package de.lotse.deadline;

import de.lotse.casefile.CaseSecrecy;
import de.lotse.organisation.SiteId;
import de.lotse.organisation.StaffMember;
import de.lotse.organisation.StaffMembers;
import de.lotse.security.CurrentPerson;
import de.lotse.security.SignedIn;
import de.lotse.security.StaffId;
import de.lotse.web.ForbiddenException;
import de.lotse.web.StaleVersionException;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The outcome of a legal deadline where there is no document to prove it: one person proposes, a
 * second one of the site confirms. Until then the deadline stays open and is watched.
 */
@Service
@Transactional
public class DeadlineOutcomes {

    private static final Set<DeadlineState> BY_TWO_PERSONS =
            Set.of(DeadlineState.MET, DeadlineState.GIVEN_UP, DeadlineState.VOID);

    private final DeadlineKeeper keeper;
    private final DeadlineRepository deadlines;
    private final DeadlineRegister register;
    private final StaffMembers staff;
    private final CaseSecrecy secrecy;
    private final SignedIn signedIn;
    private final Clock clock;

    DeadlineOutcomes(
            DeadlineKeeper keeper,
            DeadlineRepository deadlines,
            DeadlineRegister register,
            StaffMembers staff,
            CaseSecrecy secrecy,
            SignedIn signedIn,
            Clock clock) {
        this.keeper = keeper;
        this.deadlines = deadlines;
        this.register = register;
        this.staff = staff;
        this.secrecy = secrecy;
        this.signedIn = signedIn;
        this.clock = clock;
    }

    /**
     * Proposes an outcome for a second person to confirm.
     *
     * @throws StaleVersionException when somebody else changed it meanwhile
     * @throws DeadlineRefusedException when it is decided already, the outcome takes a document, or
     *     nobody else at the site could confirm
     */
    public void propose(DeadlineId id, long version, DeadlineState outcome) {
        Deadline deadline = keeper.read(id, version);
        if (deadline.state().isFinal()) {
            throw new DeadlineRefusedException("outcome", "already-decided");
        }
        if (!BY_TWO_PERSONS.contains(outcome)) {
            throw new DeadlineRefusedException("outcome", "outcome-takes-document");
        }
        StaffId me = signedIn.require().id();
        if (confirmersAt(deadline.view().siteId()).noneMatch(other -> !other.id().equals(me))) {
            throw new DeadlineRefusedException("way", "nobody-to-confirm");
        }
        deadline.setPending(outcome, me, clock.instant());
        keeper.keep(deadline, keeper.texts(deadline), DeadlineAct.PROPOSED, null);
    }

    /**
     * Confirms what another person proposed, and publishes {@link DeadlineDecided}.
     *
     * @throws ForbiddenException for the person who proposed it, and for another site
     * @throws StaleVersionException when it is not proposed any more
     */
    public void confirm(DeadlineId id, long version) {
        Deadline deadline = pending(id, version);
        PendingOutcome pending = deadline.pending();
        CurrentPerson me = signedIn.require();
        if (me.id().equals(pending.by()) || !me.siteIds().contains(deadline.view().siteId())) {
            throw new ForbiddenException("confirm an outcome");
        }
        register.settle(deadline, pending.outcome(), null);
    }

    /** Takes a proposed outcome back, or does not confirm it; the deadline stays open. */
    public void refuse(DeadlineId id, long version) {
        Deadline deadline = pending(id, version);
        deadline.clearPending();
        keeper.keep(deadline, keeper.texts(deadline), DeadlineAct.PROPOSAL_REFUSED, null);
    }

    /** Notes that a person looked at what a correction had left to be looked at. */
    public void acknowledge(DeadlineId id, long version) {
        Deadline deadline = keeper.read(id, version);
        if (deadline.hint() != null) {
            deadline.setHint(null);
            keeper.keep(deadline, keeper.texts(deadline), DeadlineAct.CHECKED, null);
        }
    }

    /** What others at the sites of the person signed in wait to have confirmed, by date. */
    @Transactional(readOnly = true)
    public List<DeadlineView> toConfirm() {
        return ofMySites(deadlines::toConfirm);
    }

    /** What corrections left to be looked at by the person signed in, by date. */
    @Transactional(readOnly = true)
    public List<DeadlineView> toCheck() {
        return ofMySites(deadlines::toCheck);
    }

    /** Whether there is anything to confirm or to look at. */
    @Transactional(readOnly = true)
    public boolean callForAttention() {
        return !toConfirm().isEmpty() || !toCheck().isEmpty();
    }

    private List<DeadlineView> ofMySites(BiFunction<Collection<UUID>, UUID, List<Deadline>> query) {
        CurrentPerson me = signedIn.require();
        return me.siteIds().isEmpty()
                ? List.of()
                : visible(query.apply(me.siteIds(), me.id().value()), me);
    }

    private List<DeadlineView> visible(List<Deadline> found, CurrentPerson me) {
        Set<UUID> hidden = secrecy.hiddenFrom(me);
        return found.stream()
                .map(Deadline::view)
                .filter(deadline -> !hidden.contains(deadline.caseId().value()))
                .toList();
    }

    private Deadline pending(DeadlineId id, long version) {
        Deadline deadline = keeper.read(id, version);
        if (deadline.pending() == null) {
            throw new StaleVersionException("deadline");
        }
        return deadline;
    }

    private Stream<StaffMember> confirmersAt(UUID siteId) {
        SiteId site = new SiteId(siteId);
        return Stream.concat(staff.advisersOf(site).stream(), staff.supervisorsOf(site).stream());
    }
}
