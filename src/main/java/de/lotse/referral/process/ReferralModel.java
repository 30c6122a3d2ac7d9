package de.lotse.referral.process;

import de.lotse.referral.DeclineReason;
import de.lotse.referral.ReferralAnswer;
import de.lotse.referral.ReferralKind.Way;
import de.lotse.referral.ReferralOutcome;
import de.lotse.workflow.ProcessVariable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;

/** The names of the process {@code referral}: key, elements, messages, variables. */
public final class ReferralModel {

    public static final String KEY = "referral";

    public static final String TASK_CHOOSE_SERVICE = "task_choose_service";
    public static final String TASK_HAND_OVER_DATA = "task_hand_over_data";
    public static final String TASK_DISCUSS_WITHDRAWAL = "task_discuss_withdrawal";

    static final String TASK_TOGETHER = "task_together";
    static final String TASK_ASK_AGAIN = "task_ask_again";
    static final String TASK_DISCUSS_REFUSAL = "task_discuss_refusal";
    static final String TASK_CONTACT_CHECK = "task_contact_check";

    /** Waited for by the counselling of a case, which calls this process. */
    static final String MSG_REFERRAL = "msg_referral";

    /** Like {@link #MSG_REFERRAL}, for the handover of a whole case. */
    static final String MSG_HANDOVER = "msg_handover";

    static final String MSG_REFERRAL_ANSWERED = "msg_referral_answered";
    static final String MSG_REFERRAL_RESULT = "msg_referral_result";
    static final String MSG_REFERRAL_STOPPED = "msg_referral_stopped";
    static final String MSG_CONSENT_LOST = "msg_consent_lost";

    static final ProcessVariable<String> CASE_NUMBER = ProcessVariable.code("caseNumber");
    static final ProcessVariable<String> TEAM = ProcessVariable.code("team");
    static final ProcessVariable<String> SUPERVISION = ProcessVariable.code("supervision");
    static final ProcessVariable<String> ADVISER = ProcessVariable.code("adviser");

    /** Which referral the instance follows. */
    static final ProcessVariable<String> REFERRAL_ID = ProcessVariable.code("referralId");

    static final ProcessVariable<Boolean> WHOLE_CASE = ProcessVariable.flag("wholeCase");
    static final ProcessVariable<Way> WAY = ProcessVariable.constant("referralWay", Way.class);
    static final ProcessVariable<TogetherResult> TOGETHER_RESULT =
            ProcessVariable.constant("togetherResult", TogetherResult.class);
    static final ProcessVariable<Sending> SENDING =
            ProcessVariable.constant("sending", Sending.class);
    static final ProcessVariable<ReferralAnswer> ANSWER =
            ProcessVariable.constant("answer", ReferralAnswer.class);
    static final ProcessVariable<DeclineReason> DECLINE_REASON =
            ProcessVariable.constant("declineReason", DeclineReason.class);
    static final ProcessVariable<NextStep> NEXT_STEP =
            ProcessVariable.constant("nextStep", NextStep.class);
    static final ProcessVariable<ContactResult> CONTACT_RESULT =
            ProcessVariable.constant("contactResult", ContactResult.class);

    static final ProcessVariable<LocalDate> CHOOSE_DUE = ProcessVariable.date("chooseDue");
    static final ProcessVariable<LocalDate> TOGETHER_DUE = ProcessVariable.date("togetherDue");
    static final ProcessVariable<LocalDate> HAND_OVER_DUE = ProcessVariable.date("handOverDue");
    static final ProcessVariable<LocalDate> ANSWER_DUE = ProcessVariable.date("answerDue");
    static final ProcessVariable<Instant> ANSWER_REMINDER =
            ProcessVariable.instant("answerReminder");
    static final ProcessVariable<LocalDate> REFUSAL_DUE = ProcessVariable.date("refusalDue");
    static final ProcessVariable<LocalDate> CONTACT_DUE = ProcessVariable.date("contactDue");
    static final ProcessVariable<Instant> CONTACT_CHECK_AT =
            ProcessVariable.instant("contactCheckAt");
    static final ProcessVariable<LocalDate> WITHDRAWAL_DUE = ProcessVariable.date("withdrawalDue");

    /** Handed back to the process that called. */
    public static final ProcessVariable<ReferralOutcome> OUTCOME =
            ProcessVariable.constant("referralOutcome", ReferralOutcome.class);

    /** Everything that an instance may carry. */
    static final Set<ProcessVariable<?>> VARIABLES =
            Set.of(
                    CASE_NUMBER,
                    TEAM,
                    SUPERVISION,
                    ADVISER,
                    REFERRAL_ID,
                    WHOLE_CASE,
                    WAY,
                    TOGETHER_RESULT,
                    SENDING,
                    ANSWER,
                    DECLINE_REASON,
                    NEXT_STEP,
                    CONTACT_RESULT,
                    CHOOSE_DUE,
                    TOGETHER_DUE,
                    HAND_OVER_DUE,
                    ANSWER_DUE,
                    ANSWER_REMINDER,
                    REFUSAL_DUE,
                    CONTACT_DUE,
                    CONTACT_CHECK_AT,
                    WITHDRAWAL_DUE,
                    OUTCOME);

    /** What came of a call or visit together. */
    enum TogetherResult {
        TALKED,
        OTHER_SERVICE,
        NOT_WANTED
    }

    /** What was decided on the page on which data is handed over. */
    public enum Sending {
        SENT,
        /** Nothing was sent; another service is looked for. */
        OTHER_SERVICE,
        /** Nothing was sent; the client wants no referral. */
        NOT_WANTED
    }

    enum NextStep {
        OTHER_SERVICE,
        END
    }

    enum ContactResult {
        CONTACT_MADE,
        NO_CONTACT,
        LATER
    }

    /** What a referral has come to at each end of the model. */
    static final Map<String, ReferralOutcome> ENDS =
            Map.of(
                    "end_informed", ReferralOutcome.INFORMED,
                    "end_not_wanted", ReferralOutcome.NOT_WANTED,
                    "end_handed_over", ReferralOutcome.CONTACT_MADE,
                    "end_declined", ReferralOutcome.DECLINED,
                    "end_no_answer", ReferralOutcome.NO_ANSWER,
                    "end_contact_made", ReferralOutcome.CONTACT_MADE,
                    "end_no_contact", ReferralOutcome.NO_CONTACT,
                    "end_withdrawn", ReferralOutcome.WITHDRAWN,
                    "end_stopped", ReferralOutcome.STOPPED);

    private ReferralModel() {}
}
