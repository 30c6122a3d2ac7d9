package de.lotse.asylum.process;

import de.lotse.asylum.AsylumEventKind;
import de.lotse.asylum.HearingOutcome;
import de.lotse.asylum.LetterEffect;
import de.lotse.asylum.ProcedureOutcome;
import de.lotse.asylum.RemedyOutcome;
import de.lotse.workflow.ProcessVariable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The names of the process {@code asylum-procedure}: key, elements, messages, variables. */
public final class AsylumSupport {

    public static final String KEY = "asylum-procedure";

    public static final String TASK_RECORD_STATUS = "task_record_status";
    public static final String TASK_RECORD_DECISION = "task_record_decision";
    public static final String TASK_RECORD_COURT_LETTER = "task_record_court_letter";
    public static final String TASK_CHECK_OPTIONS = "task_check_options";
    public static final String TASK_FINAL_OPTIONS = "task_final_options";
    public static final String TASK_SETTLE_DEADLINES = "task_settle_deadlines";
    public static final String TASK_SETTLE_ENDING_DEADLINES = "task_settle_ending_deadlines";
    public static final String TASK_RESTITUTION = "task_restitution";

    /** Waited for by the counselling of a case, which calls this process. */
    static final String MSG_ASYLUM_PROCEDURE = "msg_asylum_procedure";

    static final String MSG_APPLICATION_LODGED = "msg_application_lodged";
    static final String MSG_HEARING_SCHEDULED = "msg_hearing_scheduled";
    static final String MSG_HEARING_MOVED = "msg_hearing_moved";
    static final String MSG_HEARING_CANCELLED = "msg_hearing_cancelled";
    static final String MSG_DECISION_ARRIVED = "msg_decision_arrived";
    static final String MSG_REMEDY_DECIDED = "msg_remedy_decided";
    static final String MSG_REMEDY_REOPENED = "msg_remedy_reopened";
    static final String MSG_COURT_LETTER = "msg_court_letter";
    static final String MSG_TRANSFER_ANNOUNCED = "msg_transfer_announced";
    static final String MSG_TRANSFER_CARRIED_OUT = "msg_transfer_carried_out";
    static final String MSG_TRANSFER_PERIOD_CHANGED = "msg_transfer_period_changed";
    static final String MSG_OPTIONS_WANTED = "msg_options_wanted";
    static final String MSG_RETURN_WISHED = "msg_return_wished";
    static final String MSG_CHILD_BORN = "msg_child_born";
    static final String MSG_ADDRESS_MOVED = "msg_address_moved";
    static final String MSG_LAWYER_TOOK_OVER = "msg_lawyer_took_over";
    static final String MSG_PROCEDURE_ENDED = "msg_procedure_ended";
    static final String MSG_WITHDRAWN = "msg_withdrawn";
    static final String MSG_CLIENT_LOST = "msg_client_lost";
    static final String MSG_ENDING_DEADLINES_SETTLED = "msg_ending_deadlines_settled";
    static final String MSG_DEADLINES_SETTLED = "msg_deadlines_settled";

    static final ProcessVariable<String> CASE_NUMBER = ProcessVariable.code("caseNumber");
    static final ProcessVariable<String> TEAM = ProcessVariable.code("team");
    static final ProcessVariable<String> SUPERVISION = ProcessVariable.code("supervision");
    static final ProcessVariable<String> ADVISER = ProcessVariable.code("adviser");

    /** Which procedure the instance supports. */
    static final ProcessVariable<String> PROCEDURE_ID = ProcessVariable.code("procedureId");

    static final ProcessVariable<Boolean> APPLIED = ProcessVariable.flag("applied");
    static final ProcessVariable<List<String>> INFO_TOPICS = ProcessVariable.codes("infoTopics");
    static final ProcessVariable<String> INFO_LANGUAGE = ProcessVariable.code("infoLanguage");
    static final ProcessVariable<String> INFO_INTERPRETER = ProcessVariable.code("infoInterpreter");
    static final ProcessVariable<List<String>> INFO_MATERIAL =
            ProcessVariable.codes("infoMaterial");
    static final ProcessVariable<String> APPLICATION_INTENT =
            ProcessVariable.code("applicationIntent");
    static final ProcessVariable<LocalDate> APPLICATION_REVIEW_DUE =
            ProcessVariable.date("applicationReviewDue");
    static final ProcessVariable<LocalDate> STATUS_CHECK_DUE =
            ProcessVariable.date("statusCheckDue");
    static final ProcessVariable<String> STATUS_CHECK = ProcessVariable.code("statusCheck");
    static final ProcessVariable<String> HEARING_ID = ProcessVariable.code("hearingId");
    static final ProcessVariable<Instant> HEARING_AT = ProcessVariable.instant("hearingAt");
    static final ProcessVariable<LocalDate> HEARING_DAY = ProcessVariable.date("hearingDay");
    static final ProcessVariable<Instant> HEARING_REMINDER =
            ProcessVariable.instant("hearingReminder");
    static final ProcessVariable<Boolean> PREPARATION_NEEDED =
            ProcessVariable.flag("preparationNeeded");
    static final ProcessVariable<LocalDate> PREPARATION_DUE =
            ProcessVariable.date("preparationDue");
    static final ProcessVariable<List<String>> PREPARATION = ProcessVariable.codes("preparation");
    static final ProcessVariable<String> ACCOMPANIMENT = ProcessVariable.code("accompaniment");
    static final ProcessVariable<String> REMINDER_RESULT = ProcessVariable.code("reminderResult");
    static final ProcessVariable<HearingOutcome> HEARING_OUTCOME =
            ProcessVariable.constant("hearingOutcome", HearingOutcome.class);
    static final ProcessVariable<LocalDate> RECORD_CHECK_DUE =
            ProcessVariable.date("recordCheckDue");
    static final ProcessVariable<String> RECORD_CHECK = ProcessVariable.code("recordCheck");
    static final ProcessVariable<LocalDate> EXCUSE_DUE = ProcessVariable.date("excuseDue");
    static final ProcessVariable<String> EXCUSE_RESULT = ProcessVariable.code("excuseResult");
    static final ProcessVariable<String> LETTER_ID = ProcessVariable.code("letterId");
    static final ProcessVariable<LocalDate> LETTER_DUE = ProcessVariable.date("letterDue");
    static final ProcessVariable<LetterEffect> DECISION_EFFECT =
            ProcessVariable.constant("decisionEffect", LetterEffect.class);
    static final ProcessVariable<LocalDate> REMEDY_DUE = ProcessVariable.date("remedyDue");
    static final ProcessVariable<String> REMEDY_CHOICE = ProcessVariable.code("remedyChoice");
    static final ProcessVariable<String> LAWYER_CONTACT = ProcessVariable.code("lawyerContact");
    static final ProcessVariable<String> LEGAL_AID = ProcessVariable.code("legalAid");
    static final ProcessVariable<RemedyOutcome> REMEDY_OUTCOME =
            ProcessVariable.constant("remedyOutcome", RemedyOutcome.class);
    static final ProcessVariable<LocalDate> RESTITUTION_DUE =
            ProcessVariable.date("restitutionDue");
    static final ProcessVariable<String> RESTITUTION = ProcessVariable.code("restitution");
    static final ProcessVariable<Boolean> CONCLUDED = ProcessVariable.flag("concluded");
    static final ProcessVariable<ProcedureOutcome> OUTCOME =
            ProcessVariable.constant("outcome", ProcedureOutcome.class);
    static final ProcessVariable<LetterEffect> COURT_EFFECT =
            ProcessVariable.constant("courtEffect", LetterEffect.class);
    static final ProcessVariable<LocalDate> COURT_HEARING_DAY =
            ProcessVariable.date("courtHearingDay");
    static final ProcessVariable<List<String>> COURT_PREPARATION =
            ProcessVariable.codes("courtPreparation");
    static final ProcessVariable<List<String>> COURT_TOPICS = ProcessVariable.codes("courtTopics");
    static final ProcessVariable<LocalDate> TRANSFER_LAPSES_ON =
            ProcessVariable.date("transferLapsesOn");
    static final ProcessVariable<List<String>> TRANSFER_TOPICS =
            ProcessVariable.codes("transferTopics");
    static final ProcessVariable<String> TRANSFER_LAPSE = ProcessVariable.code("transferLapse");
    static final ProcessVariable<LocalDate> NEW_TRANSFER_LAPSE =
            ProcessVariable.date("newTransferLapse");
    static final ProcessVariable<LocalDate> OPTIONS_DUE = ProcessVariable.date("optionsDue");
    static final ProcessVariable<Boolean> RETURN_WARNING = ProcessVariable.flag("returnWarning");
    static final ProcessVariable<String> RETURN_RESULT = ProcessVariable.code("returnResult");
    static final ProcessVariable<String> RETURN_AID = ProcessVariable.code("returnAid");
    static final ProcessVariable<LocalDate> CHILD_DUE = ProcessVariable.date("childDue");
    static final ProcessVariable<String> CHILD_RESULT = ProcessVariable.code("childResult");
    static final ProcessVariable<LocalDate> ADDRESS_DUE = ProcessVariable.date("addressDue");
    static final ProcessVariable<List<String>> ADDRESS_REPORTED =
            ProcessVariable.codes("addressReported");
    static final ProcessVariable<String> MANDATE = ProcessVariable.code("mandate");
    static final ProcessVariable<List<String>> WITHDRAWAL_TOPICS =
            ProcessVariable.codes("withdrawalTopics");
    static final ProcessVariable<LocalDate> FAMILY_DUE = ProcessVariable.date("familyDue");
    static final ProcessVariable<String> FAMILY_NOTICE = ProcessVariable.code("familyNotice");
    static final ProcessVariable<List<String>> FAMILY_STEPS = ProcessVariable.codes("familySteps");
    static final ProcessVariable<Boolean> OPEN_DEADLINES = ProcessVariable.flag("openDeadlines");
    static final ProcessVariable<LocalDate> SETTLE_DUE = ProcessVariable.date("settleDue");

    /** By when the step that begins is to be done. */
    static final ProcessVariable<LocalDate> STEP_DUE = ProcessVariable.date("stepDue");

    /** Everything that an instance may carry. */
    static final Set<ProcessVariable<?>> VARIABLES =
            Set.of(
                    CASE_NUMBER,
                    TEAM,
                    SUPERVISION,
                    ADVISER,
                    PROCEDURE_ID,
                    APPLIED,
                    INFO_TOPICS,
                    INFO_LANGUAGE,
                    INFO_INTERPRETER,
                    INFO_MATERIAL,
                    APPLICATION_INTENT,
                    APPLICATION_REVIEW_DUE,
                    STATUS_CHECK_DUE,
                    STATUS_CHECK,
                    HEARING_ID,
                    HEARING_AT,
                    HEARING_DAY,
                    HEARING_REMINDER,
                    PREPARATION_NEEDED,
                    PREPARATION_DUE,
                    PREPARATION,
                    ACCOMPANIMENT,
                    REMINDER_RESULT,
                    HEARING_OUTCOME,
                    RECORD_CHECK_DUE,
                    RECORD_CHECK,
                    EXCUSE_DUE,
                    EXCUSE_RESULT,
                    LETTER_ID,
                    LETTER_DUE,
                    DECISION_EFFECT,
                    REMEDY_DUE,
                    REMEDY_CHOICE,
                    LAWYER_CONTACT,
                    LEGAL_AID,
                    REMEDY_OUTCOME,
                    RESTITUTION_DUE,
                    RESTITUTION,
                    CONCLUDED,
                    OUTCOME,
                    COURT_EFFECT,
                    COURT_HEARING_DAY,
                    COURT_PREPARATION,
                    COURT_TOPICS,
                    TRANSFER_LAPSES_ON,
                    TRANSFER_TOPICS,
                    TRANSFER_LAPSE,
                    NEW_TRANSFER_LAPSE,
                    OPTIONS_DUE,
                    RETURN_WARNING,
                    RETURN_RESULT,
                    RETURN_AID,
                    CHILD_DUE,
                    CHILD_RESULT,
                    ADDRESS_DUE,
                    ADDRESS_REPORTED,
                    MANDATE,
                    WITHDRAWAL_TOPICS,
                    FAMILY_DUE,
                    FAMILY_NOTICE,
                    FAMILY_STEPS,
                    OPEN_DEADLINES,
                    SETTLE_DUE,
                    STEP_DUE);

    /**
     * What the course of the procedure keeps of a step that is done in a form.
     *
     * @param code the outcome
     * @param details what stands beside it
     */
    record Recorded(
            AsylumEventKind kind, ProcessVariable<?> code, List<ProcessVariable<?>> details) {}

    /** By the element of the step. */
    static final Map<String, Recorded> RECORDED =
            Map.ofEntries(
                    Map.entry(
                            "task_inform",
                            new Recorded(
                                    AsylumEventKind.INFORMED,
                                    INFO_TOPICS,
                                    List.of(INFO_LANGUAGE, INFO_INTERPRETER, INFO_MATERIAL))),
                    Map.entry(
                            "task_advise_application",
                            new Recorded(
                                    AsylumEventKind.APPLICATION_ADVISED,
                                    APPLICATION_INTENT,
                                    List.of())),
                    Map.entry(
                            "task_check_status",
                            new Recorded(AsylumEventKind.STATUS_ASKED, STATUS_CHECK, List.of())),
                    Map.entry(
                            "task_remind_client",
                            new Recorded(
                                    AsylumEventKind.HEARING_REMINDED, REMINDER_RESULT, List.of())),
                    Map.entry(
                            "task_check_record",
                            new Recorded(AsylumEventKind.RECORD_CHECKED, RECORD_CHECK, List.of())),
                    Map.entry(
                            "task_collect_excuse",
                            new Recorded(
                                    AsylumEventKind.EXCUSE_COLLECTED, EXCUSE_RESULT, List.of())),
                    Map.entry(
                            "task_discuss_transfer",
                            new Recorded(
                                    AsylumEventKind.TRANSFER_DISCUSSED,
                                    TRANSFER_TOPICS,
                                    List.of())),
                    Map.entry(
                            "task_return_counselling",
                            new Recorded(
                                    AsylumEventKind.RETURN_COUNSELLED,
                                    RETURN_RESULT,
                                    List.of(RETURN_AID))),
                    Map.entry(
                            "task_counsel_remedy",
                            new Recorded(
                                    AsylumEventKind.REMEDY_COUNSELLED, REMEDY_CHOICE, List.of())),
                    Map.entry(
                            "task_arrange_lawyer",
                            new Recorded(
                                    AsylumEventKind.LAWYER_CONTACTED, LAWYER_CONTACT, List.of())),
                    Map.entry(
                            "task_clear_legal_aid",
                            new Recorded(AsylumEventKind.LEGAL_AID_SETTLED, LEGAL_AID, List.of())),
                    Map.entry(
                            "task_restitution",
                            new Recorded(
                                    AsylumEventKind.RESTITUTION_SETTLED, RESTITUTION, List.of())),
                    Map.entry(
                            "task_prepare_court_hearing",
                            new Recorded(
                                    AsylumEventKind.COURT_HEARING_PREPARED,
                                    COURT_PREPARATION,
                                    List.of())),
                    Map.entry(
                            "task_discuss_court_decision",
                            new Recorded(
                                    AsylumEventKind.COURT_DECISION_DISCUSSED,
                                    COURT_TOPICS,
                                    List.of())),
                    Map.entry(
                            "task_child_joins",
                            new Recorded(AsylumEventKind.CHILD_SETTLED, CHILD_RESULT, List.of())),
                    Map.entry(
                            "task_report_address",
                            new Recorded(
                                    AsylumEventKind.ADDRESS_REPORTED, ADDRESS_REPORTED, List.of())),
                    Map.entry(
                            "task_confirm_mandate",
                            new Recorded(AsylumEventKind.MANDATE_SETTLED, MANDATE, List.of())),
                    Map.entry(
                            "task_discuss_withdrawal",
                            new Recorded(
                                    AsylumEventKind.WITHDRAWAL_DISCUSSED,
                                    WITHDRAWAL_TOPICS,
                                    List.of())),
                    Map.entry(
                            "task_family_reunification",
                            new Recorded(
                                    AsylumEventKind.FAMILY_REUNIFICATION,
                                    FAMILY_NOTICE,
                                    List.of(FAMILY_STEPS))),
                    Map.entry(
                            "task_confirm_outcome",
                            new Recorded(AsylumEventKind.OUTCOME_CONFIRMED, OUTCOME, List.of())));

    /** The time a step is given when it begins, by its element. */
    static final Map<String, AsylumStandard> STEP_STANDARDS =
            Map.of(
                    TASK_RECORD_STATUS,
                    AsylumStandard.STATUS,
                    "task_inform",
                    AsylumStandard.INFORM,
                    "task_advise_application",
                    AsylumStandard.APPLICATION,
                    "task_confirm_outcome",
                    AsylumStandard.OUTCOME,
                    "task_discuss_transfer",
                    AsylumStandard.TRANSFER,
                    "task_claim_lapse",
                    AsylumStandard.TRANSFER_LAPSE,
                    "task_return_counselling",
                    AsylumStandard.RETURN,
                    "task_confirm_mandate",
                    AsylumStandard.MANDATE,
                    "task_discuss_withdrawal",
                    AsylumStandard.WITHDRAWAL);

    private AsylumSupport() {}
}
