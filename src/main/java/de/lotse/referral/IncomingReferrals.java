package de.lotse.referral;

import de.lotse.audit.AuditTrail;
import de.lotse.casefile.CaseFiles;
import de.lotse.casefile.CaseId;
import de.lotse.casefile.CaseNotes;
import de.lotse.casefile.CaseNumber;
import de.lotse.casefile.CaseView;
import de.lotse.casefile.ClientId;
import de.lotse.casefile.Clients;
import de.lotse.casefile.NewCase;
import de.lotse.casefile.NoteContent;
import de.lotse.casefile.Requester;
import de.lotse.deadline.DeadlineRegister;
import de.lotse.deadline.DeadlineStanding;
import de.lotse.deadline.ManualReason;
import de.lotse.deadline.NewDeadline;
import de.lotse.deadline.WorkingDayCalendar;
import de.lotse.directory.Topic;
import de.lotse.security.CurrentPerson;
import de.lotse.security.Role;
import de.lotse.security.SignedIn;
import de.lotse.web.NotFoundException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Referrals that came in, for the advisers of the sites they were sent to. */
@Service
@Transactional
public class IncomingReferrals {

    private static final String SUBJECT = "INCOMING_REFERRAL";
    private static final int MOST = 200;

    private final Exchange exchange;
    private final PackageWords words;
    private final CaseFiles cases;
    private final Clients clients;
    private final CaseNotes notes;
    private final DeadlineRegister deadlines;
    private final WorkingDayCalendar calendar;
    private final SignedIn signedIn;
    private final AuditTrail audit;

    IncomingReferrals(
            Exchange exchange,
            PackageWords words,
            CaseFiles cases,
            Clients clients,
            CaseNotes notes,
            DeadlineRegister deadlines,
            WorkingDayCalendar calendar,
            SignedIn signedIn,
            AuditTrail audit) {
        this.exchange = exchange;
        this.words = words;
        this.cases = cases;
        this.clients = clients;
        this.notes = notes;
        this.deadlines = deadlines;
        this.calendar = calendar;
        this.signedIn = signedIn;
        this.audit = audit;
    }

    /** What came in for the sites of the person signed in; without what came with it. */
    @Transactional(readOnly = true)
    public List<IncomingView> ofCurrentPerson() {
        CurrentPerson person = signedIn.require();
        Set<UUID> sites = person.has(Role.ADVISER) ? person.siteIds() : Set.of();
        return exchange.ofSites(sites, MOST).stream().map(row -> view(row, false)).toList();
    }

    /** How many referrals wait for an answer of the sites of the person signed in. */
    @Transactional(readOnly = true)
    public long waitingForCurrentPerson() {
        CurrentPerson person = signedIn.require();
        return person.has(Role.ADVISER) ? exchange.waiting(person.siteIds()) : 0;
    }

    /**
     * What came in, with everything that came with it; recorded.
     *
     * @throws NotFoundException where it does not exist for the person signed in
     */
    public IncomingView open(IncomingId id) {
        Exchange.Row row = row(id);
        audit.record("INCOMING_REFERRAL_READ", SUBJECT, id.value(), Map.of());
        return view(row, row.state() != IncomingState.RECALLED);
    }

    /**
     * Takes it on in a new case of the person signed in, with the persons and the deadlines that
     * came with it.
     *
     * @throws AlreadyAnsweredException where it does not wait any more
     */
    public CaseNumber accept(IncomingId id) {
        Exchange.Row row = waiting(id);
        PackageContent content = exchange.open(row);
        CaseView file = cases.require(begin(row, content));
        if (!exchange.answer(id, IncomingState.ACCEPTED, null, file.number().value())) {
            throw new AlreadyAnsweredException(row(id).state());
        }
        audit.record(
                "INCOMING_REFERRAL_ACCEPTED", SUBJECT, id.value(), file.id().value(), Map.of());
        return file.number();
    }

    /**
     * @throws AlreadyAnsweredException where it does not wait any more
     */
    public void decline(IncomingId id, DeclineReason reason) {
        waiting(id);
        if (!declineForTeam(id, reason)) {
            throw new AlreadyAnsweredException(row(id).state());
        }
    }

    /**
     * Declines without showing what came with it, as the supervision of a site may; whether it may
     * is asked by the step in which it does.
     *
     * @return whether it still waited; nothing is changed where it did not
     */
    public boolean declineForTeam(IncomingId id, DeclineReason reason) {
        boolean waited = exchange.answer(id, IncomingState.DECLINED, reason, null);
        if (waited) {
            audit.record(
                    "INCOMING_REFERRAL_DECLINED",
                    SUBJECT,
                    id.value(),
                    Map.of("reason", reason.name()));
        }
        return waited;
    }

    private CaseId begin(Exchange.Row row, PackageContent content) {
        List<ClientId> persons =
                content.persons().stream()
                        .map(person -> clients.create(row.siteId(), person.toDetails()))
                        .toList();
        Set<Topic> topics = content.topics().isEmpty() ? Set.of(Topic.OTHER) : content.topics();
        CaseView file =
                cases.open(
                        new NewCase(
                                row.siteId(),
                                signedIn.require().id(),
                                persons,
                                topics,
                                Requester.OTHER,
                                calendar.today()));
        content.deadlines().forEach(deadline -> takeOver(file, deadline));
        String written = written(content);
        if (!written.isBlank()) {
            notes.add(file.id(), new NoteContent.Note(written));
        }
        return file.id();
    }

    private void takeOver(CaseView file, PackageDeadline handedOver) {
        deadlines.register(
                new NewDeadline(
                        file.id(),
                        List.of(),
                        handedOver.kind(),
                        DeadlineStanding.LEGAL,
                        handedOver.due(),
                        handedOver.precautionaryDue(),
                        null,
                        handedOver.actor(),
                        null,
                        null,
                        ManualReason.DATE_IN_LETTER,
                        handedOver.letter()));
    }

    /** What has no place of its own in a file, as the sender wrote it. */
    private String written(PackageContent content) {
        return words.of(content, LocaleContextHolder.getLocale()).stream()
                .filter(section -> section.kind() != null)
                .filter(section -> content.words().containsKey(section.kind()))
                .map(section -> section.title() + ": " + content.words().get(section.kind()))
                .collect(Collectors.joining("\n"));
    }

    private Exchange.Row waiting(IncomingId id) {
        Exchange.Row row = row(id);
        if (row.state() != IncomingState.WAITING) {
            throw new AlreadyAnsweredException(row.state());
        }
        return row;
    }

    private Exchange.Row row(IncomingId id) {
        CurrentPerson person = signedIn.require();
        return exchange.find(id)
                .filter(row -> person.has(Role.ADVISER))
                .filter(row -> person.siteIds().contains(row.siteId()))
                .orElseThrow(() -> new NotFoundException("incoming referral"));
    }

    private IncomingView view(Exchange.Row row, boolean whole) {
        PackageContent content = exchange.open(row);
        return new IncomingView(
                row.id(),
                row.siteId(),
                row.state(),
                row.purpose(),
                row.wholeCase(),
                content.sender(),
                content.reference(),
                row.sentAt(),
                row.answeredAt(),
                row.reason(),
                row.caseNumber(),
                whole ? words.of(content, LocaleContextHolder.getLocale()) : List.of());
    }
}
