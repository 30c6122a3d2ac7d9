package de.lotse.referral.process;

import de.lotse.referral.DeclineReason;
import de.lotse.workflow.ProcessVariable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;

/** The names of the process {@code incoming-referral}: key, elements, messages, variables. */
public final class IncomingModel {

    public static final String KEY = "incoming-referral";

    public static final String TASK_ANSWER = "task_answer_referral";

    static final String TASK_CHECK = "task_check_incoming";

    static final String MSG_RECALLED = "msg_referral_recalled";

    static final ProcessVariable<String> TEAM = ProcessVariable.code("team");
    static final ProcessVariable<String> SUPERVISION = ProcessVariable.code("supervision");

    /** Which incoming referral the instance follows. */
    public static final ProcessVariable<String> INCOMING_ID = ProcessVariable.code("incomingId");

    static final ProcessVariable<LocalDate> INCOMING_DUE = ProcessVariable.date("incomingDue");

    /** The end of the day on which the answer is due. */
    static final ProcessVariable<Instant> INCOMING_OVERDUE =
            ProcessVariable.instant("incomingOverdue");

    static final ProcessVariable<String> INCOMING_CHECK = ProcessVariable.code("incomingCheck");

    /** Why the team declines. */
    static final ProcessVariable<DeclineReason> DECLINE_REASON =
            ProcessVariable.constant("declineReason", DeclineReason.class);

    /** Everything that an instance may carry. */
    static final Set<ProcessVariable<?>> VARIABLES =
            Set.of(
                    TEAM,
                    SUPERVISION,
                    INCOMING_ID,
                    INCOMING_DUE,
                    INCOMING_OVERDUE,
                    INCOMING_CHECK,
                    DECLINE_REASON);

    private IncomingModel() {}
}
