package de.lotse.counselling.process;

import de.lotse.casefile.CaseLevel;
import de.lotse.casefile.ClosingReason;
import de.lotse.counselling.Agreement;
import de.lotse.counselling.AgreementMode;
import de.lotse.counselling.MeasureReason;
import de.lotse.counselling.MeasureState;
import de.lotse.workflow.ProcessVariable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/** The names of the process {@code case-management}: key, elements, messages, variables. */
public final class CaseManagement {

    public static final String KEY = "case-management";

    public static final String TASK_FIRST_TALK = "task_first_talk";
    public static final String TASK_SHORT_COUNSELLING = "task_short_counselling";
    public static final String TASK_COUNSELLING_CONTACT = "task_counselling_contact";
    public static final String TASK_ASSESSMENT = "task_assessment";
    public static final String TASK_PLAN = "task_plan";
    public static final String TASK_EVALUATION = "task_evaluation";
    public static final String TASK_DECIDE_DEADLINES = "task_decide_deadlines";
    public static final String TASK_ADVOCACY = "task_advocacy";
    public static final String TASK_IMMEDIATE_MEASURE = "task_immediate_measure";

    static final String TASK_SET_FOLLOW_UP = "task_set_follow_up";
    static final String TASK_CONTACT_ATTEMPT = "task_contact_attempt";
    static final String TIMER_NO_CONTACT = "timer_no_contact";

    static final String MSG_CHANGE_LEVEL = "msg_change_level";
    static final String MSG_CLIENT_ENDS = "msg_client_ends";
    static final String MSG_CONTACT_MADE = "msg_contact_made";
    static final String MSG_CONTINUE_CASE = "msg_continue_case";
    static final String MSG_REVIEW_NOW = "msg_review_now";
    static final String MSG_ADVOCACY = "msg_advocacy";
    static final String MSG_IMMEDIATE_MEASURE = "msg_immediate_measure";

    static final String ERROR_MATTER_OPEN = "matter_open";

    static final ProcessVariable<String> CASE_NUMBER = ProcessVariable.code("caseNumber");
    static final ProcessVariable<String> TEAM = ProcessVariable.code("team");
    static final ProcessVariable<String> SUPERVISION = ProcessVariable.code("supervision");
    static final ProcessVariable<String> ADVISER = ProcessVariable.code("adviser");

    static final ProcessVariable<LocalDate> FIRST_TALK_DUE = ProcessVariable.date("firstTalkDue");

    /** The end of the day on which the first talk is due. */
    static final ProcessVariable<Instant> FIRST_TALK_OVERDUE =
            ProcessVariable.instant("firstTalkOverdue");

    public static final ProcessVariable<Boolean> FIRST_TALK_DONE =
            ProcessVariable.flag("firstTalkDone");
    static final ProcessVariable<String> OVERDUE_ACTION = ProcessVariable.code("overdueAction");

    static final ProcessVariable<CaseLevel> PROPOSED_LEVEL =
            ProcessVariable.constant("proposedLevel", CaseLevel.class);
    static final ProcessVariable<String> PROPOSAL_REASON = ProcessVariable.code("proposalReason");
    static final ProcessVariable<CaseLevel> LEVEL =
            ProcessVariable.constant("level", CaseLevel.class);
    static final ProcessVariable<CaseLevel> NEW_LEVEL =
            ProcessVariable.constant("newLevel", CaseLevel.class);
    static final ProcessVariable<String> LEVEL_REASON = ProcessVariable.code("levelReason");

    public static final ProcessVariable<LocalDate> FOLLOW_UP_DATE =
            ProcessVariable.date("followUpDate");
    public static final ProcessVariable<ContactOutcome> CONTACT_OUTCOME =
            ProcessVariable.constant("contactOutcome", ContactOutcome.class);

    static final ProcessVariable<LocalDate> CONTACT_WATCH_DUE =
            ProcessVariable.date("contactWatchDue");
    static final ProcessVariable<Long> CONTACT_ATTEMPTS = ProcessVariable.number("contactAttempts");
    static final ProcessVariable<Boolean> CONTACT_LOST = ProcessVariable.flag("contactLost");
    static final ProcessVariable<String> ATTEMPT_CHANNEL = ProcessVariable.code("attemptChannel");
    static final ProcessVariable<AttemptOutcome> ATTEMPT_OUTCOME =
            ProcessVariable.constant("attemptOutcome", AttemptOutcome.class);

    public static final ProcessVariable<Long> PLAN_VERSION = ProcessVariable.number("planVersion");
    static final ProcessVariable<Agreement> AGREEMENT =
            ProcessVariable.constant("agreement", Agreement.class);
    static final ProcessVariable<AgreementMode> AGREEMENT_MODE =
            ProcessVariable.constant("agreementMode", AgreementMode.class);
    static final ProcessVariable<List<String>> MEASURE_IDS = ProcessVariable.codes("measureIds");
    static final ProcessVariable<String> MEASURE_ID = ProcessVariable.code("measureId");
    static final ProcessVariable<Long> MEASURE_NUMBER = ProcessVariable.number("measureNumber");
    static final ProcessVariable<MeasureState> MEASURE_OUTCOME =
            ProcessVariable.constant("measureOutcome", MeasureState.class);
    static final ProcessVariable<MeasureReason> MEASURE_REASON =
            ProcessVariable.constant("measureReason", MeasureReason.class);
    static final ProcessVariable<LocalDate> REVIEW_DATE = ProcessVariable.date("reviewDate");
    static final ProcessVariable<ReviewOutcome> REVIEW_OUTCOME =
            ProcessVariable.constant("reviewOutcome", ReviewOutcome.class);
    static final ProcessVariable<String> HANDOVER_OUTCOME = ProcessVariable.code("handoverOutcome");
    static final ProcessVariable<List<String>> HANDOVER_SERVICES =
            ProcessVariable.codes("handoverServices");

    static final ProcessVariable<Boolean> OPEN_MATTERS = ProcessVariable.flag("openMatters");
    public static final ProcessVariable<ClosingReason> CLOSING_REASON =
            ProcessVariable.constant("closingReason", ClosingReason.class);
    static final ProcessVariable<Boolean> CLOSING_FOLLOW_UP =
            ProcessVariable.flag("closingFollowUp");
    static final ProcessVariable<LocalDate> CLOSING_FOLLOW_UP_DATE =
            ProcessVariable.date("closingFollowUpDate");
    static final ProcessVariable<String> FOLLOW_UP_RESULT = ProcessVariable.code("followUpResult");

    public static final ProcessVariable<String> ADVOCACY_ID = ProcessVariable.code("advocacyId");
    static final ProcessVariable<LocalDate> ADVOCACY_DUE = ProcessVariable.date("advocacyDue");
    public static final ProcessVariable<String> IMMEDIATE_MEASURE_ID =
            ProcessVariable.code("immediateMeasureId");
    static final ProcessVariable<LocalDate> IMMEDIATE_MEASURE_DUE =
            ProcessVariable.date("immediateMeasureDue");

    /** Everything that an instance may carry. */
    static final Set<ProcessVariable<?>> VARIABLES =
            Set.of(
                    CASE_NUMBER,
                    TEAM,
                    SUPERVISION,
                    ADVISER,
                    FIRST_TALK_DUE,
                    FIRST_TALK_OVERDUE,
                    FIRST_TALK_DONE,
                    OVERDUE_ACTION,
                    PROPOSED_LEVEL,
                    PROPOSAL_REASON,
                    LEVEL,
                    NEW_LEVEL,
                    LEVEL_REASON,
                    FOLLOW_UP_DATE,
                    CONTACT_OUTCOME,
                    CONTACT_WATCH_DUE,
                    CONTACT_ATTEMPTS,
                    CONTACT_LOST,
                    ATTEMPT_CHANNEL,
                    ATTEMPT_OUTCOME,
                    PLAN_VERSION,
                    AGREEMENT,
                    AGREEMENT_MODE,
                    MEASURE_IDS,
                    MEASURE_ID,
                    MEASURE_NUMBER,
                    MEASURE_OUTCOME,
                    MEASURE_REASON,
                    REVIEW_DATE,
                    REVIEW_OUTCOME,
                    HANDOVER_OUTCOME,
                    HANDOVER_SERVICES,
                    OPEN_MATTERS,
                    CLOSING_REASON,
                    CLOSING_FOLLOW_UP,
                    CLOSING_FOLLOW_UP_DATE,
                    FOLLOW_UP_RESULT,
                    ADVOCACY_ID,
                    ADVOCACY_DUE,
                    IMMEDIATE_MEASURE_ID,
                    IMMEDIATE_MEASURE_DUE);

    /** How counselling goes on after a contact. */
    public enum ContactOutcome {
        /** A follow-up is agreed. */
        FOLLOW_UP,
        /** To Case Management. */
        RAISE,
        CLOSE
    }

    enum AttemptOutcome {
        REACHED,
        NOT_REACHED
    }

    enum ReviewOutcome {
        CONTINUE,
        REVISE,
        EVALUATE,
        LOWER
    }

    private CaseManagement() {}
}
