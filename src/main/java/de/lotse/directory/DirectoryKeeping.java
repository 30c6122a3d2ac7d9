package de.lotse.directory;

import de.lotse.audit.AuditTrail;
import de.lotse.directory.EntryRefusal.Reason;
import de.lotse.organisation.Districts;
import de.lotse.organisation.Languages;
import de.lotse.security.Role;
import de.lotse.security.SignedIn;
import de.lotse.web.ForbiddenException;
import de.lotse.web.NotFoundException;
import de.lotse.web.StaleVersionException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Adds and changes entries of the directory of one's own Träger, for its administrators. */
@Service
@Transactional
public class DirectoryKeeping {

    static final String SUBJECT = "DIRECTORY_ENTRY";

    private static final int RANDOM = 16;

    private final DirectoryEntryRepository entries;
    private final StartingSet startingSet;
    private final EntryCheck check;
    private final Districts districts;
    private final Languages languages;
    private final SignedIn signedIn;
    private final AuditTrail audit;

    DirectoryKeeping(
            DirectoryEntryRepository entries,
            StartingSet startingSet,
            EntryCheck check,
            Districts districts,
            Languages languages,
            SignedIn signedIn,
            AuditTrail audit) {
        this.entries = entries;
        this.startingSet = startingSet;
        this.check = check;
        this.districts = districts;
        this.languages = languages;
        this.signedIn = signedIn;
        this.audit = audit;
    }

    /**
     * Adds an entry beside those the directory begins with.
     *
     * @throws EntryRefusedException where the content breaks a rule
     */
    public EntryId add(EntryContent content) {
        requireKeeper();
        startingSet.beginWith();
        DirectoryEntry entry = new DirectoryEntry(newCode());
        write(entry, content);
        record("DIRECTORY_ENTRY_ADDED", entry);
        return entry.id();
    }

    /**
     * @throws NotFoundException where the Träger has no such entry
     * @throws StaleVersionException where somebody else saved since that version
     * @throws EntryRefusedException where the content breaks a rule
     */
    public void change(EntryId id, long readVersion, EntryContent content) {
        DirectoryEntry entry = requireCurrent(id, readVersion);
        write(entry, content);
        record("DIRECTORY_ENTRY_CHANGED", entry);
    }

    /** Notes that the facts, as they stand, were checked today. */
    public void checkedToday(EntryId id, long readVersion) {
        DirectoryEntry entry = requireCurrent(id, readVersion);
        entry.write(entry.content().checked(check.today()));
        record("DIRECTORY_ENTRY_CHECKED", entry);
    }

    void requireKeeper() {
        if (!signedIn.require().has(Role.ADMIN)) {
            throw new ForbiddenException("keeping the directory");
        }
    }

    /** A code for an entry that came without one. */
    static String newCode() {
        return "E-"
                + UUID.randomUUID()
                        .toString()
                        .replace("-", "")
                        .substring(0, RANDOM)
                        .toUpperCase(Locale.ROOT);
    }

    private DirectoryEntry requireCurrent(EntryId id, long readVersion) {
        requireKeeper();
        DirectoryEntry entry =
                entries.findById(id.value()).orElseThrow(() -> new NotFoundException(SUBJECT));
        if (entry.version() != readVersion) {
            throw new StaleVersionException(SUBJECT);
        }
        return entry;
    }

    private void write(DirectoryEntry entry, EntryContent content) {
        List<EntryRefusal> refusals =
                new ArrayList<>(check.check(entry.code(), content, this::state));
        if (!content.reach().districts().stream().allMatch(this::isDistrict)) {
            refusals.add(new EntryRefusal("districts", Reason.UNKNOWN_WORD));
        }
        if (!content.languages().stream().allMatch(this::isLanguage)) {
            refusals.add(new EntryRefusal("languages", Reason.UNKNOWN_WORD));
        }
        if (!refusals.isEmpty()) {
            throw new EntryRefusedException(refusals);
        }
        entry.write(content);
        entries.saveAndFlush(entry);
    }

    private boolean isDistrict(String code) {
        return districts.byCode(code).isPresent();
    }

    private boolean isLanguage(String code) {
        return languages.byCode(code).isPresent();
    }

    private EntryState state(String code) {
        return entries.findByCode(code).map(entry -> entry.content().state()).orElse(null);
    }

    void record(String action, DirectoryEntry entry) {
        audit.record(
                action, SUBJECT, entry.id().value(), Map.of("kind", entry.content().kind().name()));
    }
}
