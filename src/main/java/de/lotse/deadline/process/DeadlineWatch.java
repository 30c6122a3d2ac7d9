package de.lotse.deadline.process;

import de.lotse.deadline.ReminderStep;
import de.lotse.workflow.ProcessVariable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;

/** The names of the process {@code deadline-watch}: key, elements, messages, variables. */
public final class DeadlineWatch {

    public static final String KEY = "deadline-watch";

    static final String TASK_MEET_DEADLINE = "task_meet_deadline";
    static final String TASK_ACKNOWLEDGE_WARNING = "task_acknowledge_warning";
    static final String TASK_CHECK_DEADLINE = "task_check_deadline";
    static final String TIMER_WARNING = "timer_warning";

    static final String MSG_DEADLINE_MOVED = "msg_deadline_moved";
    static final String MSG_DEADLINE_DECIDED = "msg_deadline_decided";

    static final ProcessVariable<String> CASE_NUMBER = ProcessVariable.code("caseNumber");
    static final ProcessVariable<String> TEAM = ProcessVariable.code("team");
    static final ProcessVariable<String> SUPERVISION = ProcessVariable.code("supervision");

    /** Login name of who is responsible for the deadline. */
    static final ProcessVariable<String> ADVISER = ProcessVariable.code("adviser");

    static final ProcessVariable<String> DEADLINE_ID = ProcessVariable.code("deadlineId");

    /** The earlier of due and precautionary date. */
    static final ProcessVariable<LocalDate> DEADLINE_DUE = ProcessVariable.date("deadlineDue");

    /** The warning day that was entered with the deadline itself. */
    static final ProcessVariable<LocalDate> OWN_WARNING = ProcessVariable.date("ownWarning");

    /** The last day on which somebody was warned or knew; empty while nobody has been. */
    static final ProcessVariable<LocalDate> WARNED_ON = ProcessVariable.date("warnedOn");

    /**
     * Whether nobody was warned yet because the person responsible entered the deadline, or put it
     * off, herself.
     */
    static final ProcessVariable<Boolean> ENTERED_HERSELF = ProcessVariable.flag("enteredHerself");

    /** When the next warning is given; empty when none is left. */
    static final ProcessVariable<Instant> WARNING_AT = ProcessVariable.instant("warningAt");

    /** Whom the open warning has reached; empty while none is open. */
    static final ProcessVariable<ReminderStep> REMINDER_STEP =
            ProcessVariable.constant("reminderStep", ReminderStep.class);

    /** Login name of who has to acknowledge, where it is one person. */
    static final ProcessVariable<String> REMINDED = ProcessVariable.code("reminded");

    /** When the open warning climbs unless it is acknowledged. */
    static final ProcessVariable<Instant> ANSWER_BY = ProcessVariable.instant("answerBy");

    static final ProcessVariable<String> DEADLINE_ACTION = ProcessVariable.code("deadlineAction");

    /** Everything that an instance may carry. */
    static final Set<ProcessVariable<?>> VARIABLES =
            Set.of(
                    CASE_NUMBER,
                    TEAM,
                    SUPERVISION,
                    ADVISER,
                    DEADLINE_ID,
                    DEADLINE_DUE,
                    OWN_WARNING,
                    WARNED_ON,
                    ENTERED_HERSELF,
                    WARNING_AT,
                    REMINDER_STEP,
                    REMINDED,
                    ANSWER_BY,
                    DEADLINE_ACTION);

    private DeadlineWatch() {}
}
