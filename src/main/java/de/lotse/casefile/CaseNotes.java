package de.lotse.casefile;

import de.lotse.audit.AuditTrail;
import de.lotse.security.Sealer;
import de.lotse.security.SignedIn;
import de.lotse.security.TenantScope;
import de.lotse.web.NotFoundException;
import de.lotse.web.StaleVersionException;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Notes, Fachberatung and Gefährdung in a case file. */
@Service
@Transactional
public class CaseNotes {

    private static final int SHORTEST_NAME = 3;

    private final CaseNoteRepository notes;
    private final CaseFiles files;
    private final Clients clients;
    private final Sealer sealer;
    private final SignedIn signedIn;
    private final AuditTrail audit;
    private final ApplicationEventPublisher publisher;
    private final Clock clock;

    CaseNotes(
            CaseNoteRepository notes,
            CaseFiles files,
            Clients clients,
            Sealer sealer,
            SignedIn signedIn,
            AuditTrail audit,
            ApplicationEventPublisher publisher,
            Clock clock) {
        this.notes = notes;
        this.files = files;
        this.clients = clients;
        this.sealer = sealer;
        this.signedIn = signedIn;
        this.audit = audit;
        this.publisher = publisher;
        this.clock = clock;
    }

    /**
     * Adds a note of any kind to a case the person signed in may see; a record of danger publishes
     * {@link DangerNoted}.
     *
     * @throws NamesInTextException for a question that names a person of the case
     */
    public UUID add(CaseId caseId, NoteContent content) {
        CaseView file = files.require(caseId);
        checkNames(file, content);
        UUID id = UUID.randomUUID();
        NoteKind kind = NoteKind.of(content);
        notes.saveAndFlush(
                new CaseNote(
                        id,
                        caseId,
                        kind,
                        signedIn.require().id(),
                        clock.instant(),
                        seal(id, content)));
        recorded("ADDED", kind, id, caseId);
        tell(id, kind, caseId);
        return id;
    }

    /**
     * Changes a note, or answers a question; a record of danger publishes {@link DangerNoted}.
     *
     * @param version the version the change was made on
     * @throws StaleVersionException when somebody else has saved meanwhile
     * @throws NamesInTextException for a question that names a person of the case
     */
    public void change(UUID id, NoteContent content, long version) {
        CaseNote note = entity(id);
        CaseView file = files.require(note.caseId());
        if (note.kind() != NoteKind.of(content)) {
            throw new NotFoundException("note");
        }
        checkNames(file, content);
        if (note.version() != version) {
            throw new StaleVersionException("note");
        }
        note.change(seal(id, content));
        notes.saveAndFlush(note);
        recorded("CHANGED", note.kind(), id, note.caseId());
        tell(id, note.kind(), note.caseId());
    }

    private void tell(UUID id, NoteKind kind, CaseId caseId) {
        if (kind == NoteKind.DANGER) {
            publisher.publishEvent(new DangerNoted(id, caseId));
        }
    }

    /** A note of a case the person signed in may see. */
    @Transactional(readOnly = true)
    public CaseNoteView require(UUID id) {
        CaseNote note = entity(id);
        files.require(note.caseId());
        return view(note);
    }

    /** The notes of a case the caller has checked, the newest first. */
    @Transactional(readOnly = true)
    public List<CaseNoteView> ofCheckedCase(CaseId caseId) {
        return notes.findByCaseIdOrderByRecordedAtDesc(caseId.value()).stream()
                .map(this::view)
                .toList();
    }

    private void checkNames(CaseView file, NoteContent content) {
        if (content instanceof NoteContent.ExpertQuestion question
                && words(question.question()).anyMatch(namesOf(file)::contains)) {
            throw new NamesInTextException();
        }
    }

    private Set<String> namesOf(CaseView file) {
        return clients.ofCheckedCase(file.clients()).stream()
                .flatMap(client -> words(client.details().searchName()))
                .filter(word -> word.length() >= SHORTEST_NAME)
                .collect(Collectors.toSet());
    }

    private static Stream<String> words(String text) {
        return Arrays.stream(text.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{M}]+"));
    }

    private void recorded(String what, NoteKind kind, UUID id, CaseId caseId) {
        audit.record(kind.name() + "_" + what, "NOTE", id, caseId.value(), Map.of());
    }

    private CaseNote entity(UUID id) {
        return notes.findById(id).orElseThrow(() -> new NotFoundException("note"));
    }

    private CaseNoteView view(CaseNote note) {
        NoteContent content =
                sealer.open(
                        TenantScope.requireTenant(),
                        CaseNote.TABLE,
                        note.id(),
                        note.sealed(),
                        note.kind().content());
        return new CaseNoteView(
                note.id(),
                note.caseId(),
                note.kind(),
                note.staff(),
                note.recordedAt(),
                content,
                note.version());
    }

    private byte[] seal(UUID id, NoteContent content) {
        return sealer.seal(TenantScope.requireTenant(), CaseNote.TABLE, id, content);
    }
}
