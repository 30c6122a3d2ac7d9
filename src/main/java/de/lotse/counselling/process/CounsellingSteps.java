package de.lotse.counselling.process;

import de.lotse.casefile.CaseFiles;
import de.lotse.casefile.CaseId;
import de.lotse.casefile.ClosingReason;
import de.lotse.casefile.ContactFacts;
import de.lotse.casefile.Contacts;
import de.lotse.casefile.NewContact;
import de.lotse.casefile.process.CaseStep;
import de.lotse.casefile.process.CaseSteps;
import de.lotse.counselling.CaseMatters;
import de.lotse.counselling.FirstTalkView;
import de.lotse.counselling.FirstTalks;
import de.lotse.counselling.MatterId;
import de.lotse.counselling.MatterResult;
import de.lotse.counselling.process.CaseManagement.ContactOutcome;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Saves what was typed for a step and completes the step, or does neither. A contact that belongs
 * to the same talk as the last one of the day is not counted a second time.
 */
@Service
@Transactional
public class CounsellingSteps {

    private final CaseSteps steps;
    private final CaseFiles cases;
    private final Contacts contacts;
    private final FirstTalks firstTalks;
    private final CaseMatters matters;

    CounsellingSteps(
            CaseSteps steps,
            CaseFiles cases,
            Contacts contacts,
            FirstTalks firstTalks,
            CaseMatters matters) {
        this.steps = steps;
        this.cases = cases;
        this.contacts = contacts;
        this.firstTalks = firstTalks;
        this.matters = matters;
    }

    /** The first talk was held; it counts as a contact. */
    public void holdFirstTalk(
            CaseStep step, FirstTalkView talk, ContactFacts contact, boolean sameTalk) {
        record(step.caseId(), contact, sameTalk);
        firstTalks.keep(step.caseId(), talk);
        Map<String, Object> variables = new HashMap<>();
        CaseManagement.FIRST_TALK_DONE.put(variables, true);
        steps.complete(step, variables);
    }

    /** A short counselling that closes the case. */
    public void closeShortCounselling(CaseStep step, ContactFacts contact, boolean sameTalk) {
        record(step.caseId(), contact, sameTalk);
        Map<String, Object> variables = outcome(ContactOutcome.CLOSE);
        CaseManagement.CLOSING_REASON.put(variables, ClosingReason.INFORMATION_GIVEN);
        CaseManagement.CLOSING_FOLLOW_UP.put(variables, false);
        steps.complete(step, variables);
    }

    /** A short counselling that goes on as accompaniment. */
    public void continueShortCounselling(CaseStep step, ContactFacts contact, boolean sameTalk) {
        record(step.caseId(), contact, sameTalk);
        steps.complete(step, outcome(ContactOutcome.FOLLOW_UP));
    }

    /**
     * A contact of the accompaniment.
     *
     * @param followUp the agreed day; {@code null} unless a follow-up is agreed
     */
    public void holdContact(
            CaseStep step,
            ContactFacts contact,
            boolean sameTalk,
            ContactOutcome outcome,
            LocalDate followUp) {
        record(step.caseId(), contact, sameTalk);
        Map<String, Object> variables = outcome(outcome);
        if (outcome == ContactOutcome.FOLLOW_UP) {
            CaseManagement.FOLLOW_UP_DATE.put(variables, followUp);
        }
        steps.complete(step, variables);
    }

    /** Lets the process look again whether anything stands against closing. */
    public void checkMattersAgain(CaseStep step) {
        steps.complete(step, Map.of());
    }

    /** Notes what came of a matter. */
    public void endMatter(CaseStep step, MatterId matter, MatterResult result, String outcome) {
        matters.end(matter, result, outcome);
        steps.complete(step, Map.of());
    }

    private void record(CaseId caseId, ContactFacts contact, boolean sameTalk) {
        NewContact request = NewContact.of(cases.require(caseId), contact);
        if (sameTalk) {
            contacts.continueOrRecord(caseId, request);
        } else {
            contacts.record(request);
        }
    }

    private static Map<String, Object> outcome(ContactOutcome outcome) {
        Map<String, Object> variables = new HashMap<>();
        CaseManagement.CONTACT_OUTCOME.put(variables, outcome);
        return variables;
    }
}
