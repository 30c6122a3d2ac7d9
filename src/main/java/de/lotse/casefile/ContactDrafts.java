package de.lotse.casefile;

import de.lotse.security.Sealer;
import de.lotse.security.SignedIn;
import de.lotse.security.TenantScope;
import java.time.Clock;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The unfinished "Neuer Kontakt" of the person signed in. It survives a lost session here, sealed,
 * and never stands in the browser's storage.
 */
@Service
@Transactional
public class ContactDrafts {

    private final ContactDraftRepository drafts;
    private final Sealer sealer;
    private final SignedIn signedIn;
    private final Clock clock;

    ContactDrafts(ContactDraftRepository drafts, Sealer sealer, SignedIn signedIn, Clock clock) {
        this.drafts = drafts;
        this.sealer = sealer;
        this.signedIn = signedIn;
        this.clock = clock;
    }

    /**
     * What was typed, by field, and when.
     *
     * @param fields the values of each field as they were sent
     */
    public record Draft(Map<String, List<String>> fields, Instant savedAt) {}

    /** The draft of the person signed in. */
    @Transactional(readOnly = true)
    public Optional<Draft> find() {
        return own().map(draft -> new Draft(open(draft).fields(), draft.savedAt()));
    }

    /** Replaces the draft of the person signed in. */
    public void keep(Map<String, List<String>> fields) {
        ContactDraft draft = own().orElseGet(() -> new ContactDraft(signedIn.require().id()));
        draft.write(
                sealer.seal(
                        TenantScope.requireTenant(),
                        ContactDraft.TABLE,
                        draft.id(),
                        new Fields(new LinkedHashMap<>(fields))),
                clock.instant());
        drafts.save(draft);
    }

    /** Forgets the draft of the person signed in. */
    public void discard() {
        own().ifPresent(drafts::delete);
    }

    private Optional<ContactDraft> own() {
        UUID person = signedIn.require().id().value();
        return drafts.findByStaffId(person);
    }

    private Fields open(ContactDraft draft) {
        return sealer.open(
                TenantScope.requireTenant(),
                ContactDraft.TABLE,
                draft.id(),
                draft.sealed(),
                Fields.class);
    }

    private record Fields(Map<String, List<String>> fields) {}
}
