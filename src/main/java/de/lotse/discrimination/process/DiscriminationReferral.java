package de.lotse.discrimination.process;

import de.lotse.discrimination.DiscriminationEventKind;
import de.lotse.discrimination.DiscriminationOutcome;
import de.lotse.discrimination.LadsAnswer;
import de.lotse.discrimination.LadsWay;
import de.lotse.referral.ReferralOutcome;
import de.lotse.workflow.ProcessVariable;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The names of the process {@code discrimination-referral}: key, elements, messages, variables. */
public final class DiscriminationReferral {

    public static final String KEY = "discrimination-referral";

    public static final String TASK_FIRST_TALK = "task_discrimination_talk";
    public static final String TASK_FIND_DAY = "task_find_day";
    public static final String TASK_ACCOMPANY = "task_accompany";
    public static final String TASK_LEGAL_WAY = "task_legal_way";
    public static final String TASK_LADS_ANSWER = "task_lads_answer";
    public static final String TASK_SETTLE_DEADLINES = "task_settle_clocks";

    /** The process that guides to the LADS and to specialised services. */
    static final String CALLED_REFERRAL = "referral";

    static final String TASK_DECIDE_LADS = "task_decide_lads";
    static final String SERVICE_NOTE_LADS_REFERRAL = "service_note_lads_referral";

    /** Waited for by the counselling of a case, which calls this process. */
    static final String MSG_DISCRIMINATION = "msg_discrimination";

    static final String MSG_DAY_UNKNOWN = "msg_day_unknown";
    static final String MSG_SPECIALISED_REFERRAL = "msg_specialised_referral";
    static final String MSG_DISCRIMINATION_ENDS = "msg_discrimination_ends";
    static final String MSG_DISCRIMINATION_SETTLED = "msg_discrimination_settled";

    /** What {@link #ACCOMPANY} and {@link #LEGAL_WAY_NEXT} say where a step comes again. */
    static final String CONTINUE = "CONTINUE";

    static final String LATER = "LATER";
    static final String DONE = "DONE";

    static final ProcessVariable<String> CASE_NUMBER = ProcessVariable.code("caseNumber");
    static final ProcessVariable<String> TEAM = ProcessVariable.code("team");
    static final ProcessVariable<String> SUPERVISION = ProcessVariable.code("supervision");
    static final ProcessVariable<String> ADVISER = ProcessVariable.code("adviser");
    static final ProcessVariable<String> DISCRIMINATION_ID =
            ProcessVariable.code("discriminationId");
    static final ProcessVariable<LocalDate> TALK_DUE = ProcessVariable.date("talkDue");
    static final ProcessVariable<String> INCIDENT_ID = ProcessVariable.code("incidentId");
    static final ProcessVariable<LocalDate> DAY_DUE = ProcessVariable.date("dayDue");
    static final ProcessVariable<LocalDate> LADS_DUE = ProcessVariable.date("ladsDue");
    static final ProcessVariable<String> LADS_DEADLINE_ID = ProcessVariable.code("ladsDeadlineId");
    static final ProcessVariable<LadsWay> LADS_WAY =
            ProcessVariable.constant("ladsWay", LadsWay.class);
    static final ProcessVariable<String> JOINT_CALL = ProcessVariable.code("jointCall");
    static final ProcessVariable<List<String>> LADS_INFORMATION =
            ProcessVariable.codes("ladsInformation");
    static final ProcessVariable<String> LEGAL_ADVICE = ProcessVariable.code("legalAdvice");
    static final ProcessVariable<LocalDate> ANSWER_DUE = ProcessVariable.date("answerDue");
    static final ProcessVariable<LadsAnswer> LADS_ANSWER =
            ProcessVariable.constant("ladsAnswer", LadsAnswer.class);
    static final ProcessVariable<String> REMINDER_RESULT = ProcessVariable.code("reminderResult");
    static final ProcessVariable<String> REFERRAL_ID = ProcessVariable.code("referralId");
    static final ProcessVariable<ReferralOutcome> REFERRAL_OUTCOME =
            ProcessVariable.constant("referralOutcome", ReferralOutcome.class);
    static final ProcessVariable<SpecialisedHelp> SPECIALISED_HELP =
            ProcessVariable.constant("specialisedHelp", SpecialisedHelp.class);
    static final ProcessVariable<LocalDate> ACCOMPANY_DUE = ProcessVariable.date("accompanyDue");
    static final ProcessVariable<String> ACCOMPANY = ProcessVariable.code("accompany");
    static final ProcessVariable<LocalDate> LEGAL_WAY_DUE = ProcessVariable.date("legalWayDue");
    static final ProcessVariable<String> LEGAL_WAY_NEXT = ProcessVariable.code("legalWayNext");
    static final ProcessVariable<Boolean> OPEN_DEADLINES = ProcessVariable.flag("openDeadlines");
    static final ProcessVariable<LocalDate> SETTLE_DUE = ProcessVariable.date("settleDue");
    static final ProcessVariable<LocalDate> CLOSE_DUE = ProcessVariable.date("closeDue");
    static final ProcessVariable<DiscriminationOutcome> OUTCOME =
            ProcessVariable.constant("outcome", DiscriminationOutcome.class);

    /** Everything that an instance may carry. */
    static final Set<ProcessVariable<?>> VARIABLES =
            Set.of(
                    CASE_NUMBER,
                    TEAM,
                    SUPERVISION,
                    ADVISER,
                    DISCRIMINATION_ID,
                    TALK_DUE,
                    INCIDENT_ID,
                    DAY_DUE,
                    LADS_DUE,
                    LADS_DEADLINE_ID,
                    LADS_WAY,
                    JOINT_CALL,
                    LADS_INFORMATION,
                    LEGAL_ADVICE,
                    ANSWER_DUE,
                    LADS_ANSWER,
                    REMINDER_RESULT,
                    REFERRAL_ID,
                    REFERRAL_OUTCOME,
                    SPECIALISED_HELP,
                    ACCOMPANY_DUE,
                    ACCOMPANY,
                    LEGAL_WAY_DUE,
                    LEGAL_WAY_NEXT,
                    OPEN_DEADLINES,
                    SETTLE_DUE,
                    CLOSE_DUE,
                    OUTCOME);

    /** What the course keeps of a step that is done in a form: its kind and the outcome. */
    record Recorded(DiscriminationEventKind kind, ProcessVariable<?> code) {}

    /** By the element of the step. */
    static final Map<String, Recorded> RECORDED =
            Map.of(
                    "task_joint_call",
                    new Recorded(DiscriminationEventKind.JOINT_CALL, JOINT_CALL),
                    "task_give_information",
                    new Recorded(DiscriminationEventKind.INFORMED_ABOUT_LADS, LADS_INFORMATION),
                    "task_legal_advice",
                    new Recorded(DiscriminationEventKind.LEGAL_ADVICE, LEGAL_ADVICE),
                    "task_remind_lads",
                    new Recorded(DiscriminationEventKind.LADS_REMINDED, REMINDER_RESULT));

    private DiscriminationReferral() {}
}
