package de.lotse.counselling;

import de.lotse.casefile.CaseId;
import de.lotse.security.CurrentPerson;
import de.lotse.security.Sealer;
import de.lotse.security.SignedIn;
import de.lotse.security.StaffId;
import de.lotse.security.TenantScope;
import de.lotse.web.NotFoundException;
import de.lotse.web.StaleVersionException;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The first talks of the cases. The caller has checked who may see the case. */
@Service
@Transactional
public class FirstTalks {

    private final FirstTalkRepository talks;
    private final FirstTalkVersionRepository versions;
    private final CounsellingCourse course;
    private final Sealer sealer;
    private final SignedIn signedIn;
    private final Clock clock;

    FirstTalks(
            FirstTalkRepository talks,
            FirstTalkVersionRepository versions,
            CounsellingCourse course,
            Sealer sealer,
            SignedIn signedIn,
            Clock clock) {
        this.talks = talks;
        this.versions = versions;
        this.course = course;
        this.sealer = sealer;
        this.signedIn = signedIn;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public Optional<FirstTalkView> find(CaseId caseId) {
        return talks.findByCaseId(caseId.value()).map(this::view);
    }

    /** All versions of the first talk of a case, the valid one first; empty where there is none. */
    @Transactional(readOnly = true)
    public List<SavedFirstTalk> versionsOf(CaseId caseId) {
        List<SavedFirstTalk> all = new ArrayList<>();
        talks.findByCaseId(caseId.value())
                .map(talk -> saved(view(talk), talk.savedAt(), talk.savedBy()))
                .ifPresent(all::add);
        versions.findByCaseIdOrderByNumberDesc(caseId.value()).stream()
                .map(before -> saved(view(before), before.savedAt(), before.savedBy()))
                .forEach(all::add);
        return all;
    }

    /** What the proposal of a form of counselling rests on. */
    @Transactional(readOnly = true)
    public LevelFacts factsOf(CaseId caseId) {
        return find(caseId).map(FirstTalks::facts).orElse(LevelFacts.UNKNOWN);
    }

    /**
     * Keeps the first talk of a case that was held.
     *
     * @param talk with the version it was read with, {@link FirstTalkView#NOT_KEPT} where there was
     *     none
     * @throws StaleVersionException when somebody else has changed it since
     */
    public void keep(CaseId caseId, FirstTalkView talk) {
        write(caseId, talks.findByCaseId(caseId.value()), talk);
        course.note(caseId, CourseEventKind.FIRST_TALK_HELD, talk.urgency().name(), null);
    }

    /**
     * Corrects what is kept of a first talk; what stood there before stays readable.
     *
     * @param talk with the version it was read with
     * @throws NotFoundException where none was held
     * @throws StaleVersionException when somebody else has changed it since
     */
    public void correct(CaseId caseId, FirstTalkView talk) {
        FirstTalk kept =
                talks.findByCaseId(caseId.value())
                        .orElseThrow(() -> new NotFoundException("first talk"));
        if (view(kept).equals(talk)) {
            return;
        }
        write(caseId, Optional.of(kept), talk);
        course.note(caseId, CourseEventKind.FIRST_TALK_CORRECTED, null, null);
    }

    private void write(CaseId caseId, Optional<FirstTalk> known, FirstTalkView talk) {
        long version = known.map(FirstTalk::version).orElse(FirstTalkView.NOT_KEPT);
        if (version != talk.version()) {
            throw new StaleVersionException("first talk");
        }
        known.ifPresent(before -> keepVersion(caseId, before));
        FirstTalk kept = known.orElseGet(() -> new FirstTalk(caseId));
        kept.write(talk, seal(FirstTalk.TABLE, kept.id(), talk.texts()));
        kept.savedBy(
                signedIn.find().map(CurrentPerson::id).map(StaffId::value).orElse(null),
                clock.instant());
        talks.saveAndFlush(kept);
    }

    private void keepVersion(CaseId caseId, FirstTalk before) {
        UUID id = UUID.randomUUID();
        versions.save(
                new FirstTalkVersion(
                        id, caseId, before, seal(FirstTalkVersion.TABLE, id, view(before))));
    }

    private byte[] seal(String table, UUID row, Object value) {
        return sealer.seal(TenantScope.requireTenant(), table, row, value);
    }

    private FirstTalkView view(FirstTalk talk) {
        return talk.view(
                sealer.open(
                        TenantScope.requireTenant(),
                        FirstTalk.TABLE,
                        talk.id(),
                        talk.sealed(),
                        FirstTalkTexts.class));
    }

    private FirstTalkView view(FirstTalkVersion version) {
        return sealer.open(
                TenantScope.requireTenant(),
                FirstTalkVersion.TABLE,
                version.id(),
                version.sealed(),
                FirstTalkView.class);
    }

    private static SavedFirstTalk saved(FirstTalkView talk, Instant savedAt, UUID savedBy) {
        return new SavedFirstTalk(talk, savedAt, savedBy == null ? null : new StaffId(savedBy));
    }

    private static LevelFacts facts(FirstTalkView talk) {
        FirstTalkTexts texts = talk.texts();
        return new LevelFacts(
                talk.lifeAreas().size(),
                talk.institutions().size(),
                !texts.protectionNeeds().isEmpty(),
                talk.furtherAppointments(),
                texts.asylum() == AsylumState.PLANNED || texts.asylum() == AsylumState.RUNNING);
    }
}
