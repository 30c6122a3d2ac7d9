package de.lotse.counselling;

import de.lotse.casefile.CaseId;
import de.lotse.security.Sealer;
import de.lotse.security.TenantScope;
import de.lotse.web.StaleVersionException;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The first talks of the cases. The caller has checked who may see the case. */
@Service
@Transactional
public class FirstTalks {

    private final FirstTalkRepository talks;
    private final CounsellingCourse course;
    private final Sealer sealer;

    FirstTalks(FirstTalkRepository talks, CounsellingCourse course, Sealer sealer) {
        this.talks = talks;
        this.course = course;
        this.sealer = sealer;
    }

    @Transactional(readOnly = true)
    public Optional<FirstTalkView> find(CaseId caseId) {
        return talks.findByCaseId(caseId.value()).map(this::view);
    }

    /** What the proposal of a form of counselling rests on. */
    @Transactional(readOnly = true)
    public LevelFacts factsOf(CaseId caseId) {
        return find(caseId).map(FirstTalks::facts).orElse(LevelFacts.UNKNOWN);
    }

    /**
     * Keeps the first talk of a case.
     *
     * @param talk with the version it was read with, {@link FirstTalkView#NOT_KEPT} where there was
     *     none
     * @throws StaleVersionException when somebody else has changed it since
     */
    public void keep(CaseId caseId, FirstTalkView talk) {
        Optional<FirstTalk> known = talks.findByCaseId(caseId.value());
        long version = known.map(FirstTalk::version).orElse(FirstTalkView.NOT_KEPT);
        if (version != talk.version()) {
            throw new StaleVersionException("first talk");
        }
        FirstTalk kept = known.orElseGet(() -> new FirstTalk(caseId));
        kept.write(
                talk.heldOn(),
                talk.lifeAreas(),
                talk.institutions(),
                talk.urgency(),
                talk.furtherAppointments(),
                sealer.seal(TenantScope.requireTenant(), FirstTalk.TABLE, kept.id(), talk.texts()));
        talks.saveAndFlush(kept);
        course.note(caseId, CourseEventKind.FIRST_TALK_HELD, talk.urgency().name(), null);
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
