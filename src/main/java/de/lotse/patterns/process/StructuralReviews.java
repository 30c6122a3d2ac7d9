package de.lotse.patterns.process;

import de.lotse.patterns.Clearances;
import de.lotse.patterns.ReviewOutcome;
import de.lotse.security.Role;
import de.lotse.workflow.ProcessVariable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/** The names of the process {@code structural-review}: key, elements, variables. */
public final class StructuralReviews {

    public static final String KEY = "structural-review";

    public static final String TASK_ASSESS = "task_assess";
    public static final String TASK_DECIDE_WAYS = "task_decide_ways";
    public static final String TASK_CLEAR = "task_clear";
    public static final String TASK_PLAN_MEASURES = "task_plan_measures";
    public static final String TASK_MEASURE = "task_measure";
    public static final String TASK_REVIEW_EFFECT = "task_review_effect";

    /** All supervisors of the Träger: a pattern does not end at a site. */
    static final String ALL_SUPERVISORS = Role.SUPERVISOR.groupId();

    static final ProcessVariable<String> REVIEW_ID = ProcessVariable.code("reviewId");

    /** The group that leads the review. */
    static final ProcessVariable<String> SUPERVISION = ProcessVariable.code("supervision");

    /** The group of who is asked, or of who is responsible for a measure. */
    static final ProcessVariable<String> TEAM = ProcessVariable.code("team");

    /** Login name of who is asked, or of who is responsible for a measure. */
    static final ProcessVariable<String> ADVISER = ProcessVariable.code("adviser");

    static final ProcessVariable<LocalDate> ASSESS_DUE = ProcessVariable.date("assessDue");
    static final ProcessVariable<LocalDate> DECIDE_DUE = ProcessVariable.date("decideDue");
    static final ProcessVariable<LocalDate> CLEAR_DUE = ProcessVariable.date("clearDue");
    static final ProcessVariable<LocalDate> MEASURES_DUE = ProcessVariable.date("measuresDue");
    static final ProcessVariable<LocalDate> MEASURE_DUE = ProcessVariable.date("measureDue");
    static final ProcessVariable<LocalDate> EFFECT_DUE = ProcessVariable.date("effectDue");
    static final ProcessVariable<Instant> EFFECT_REVIEW_AT =
            ProcessVariable.instant("effectReviewAt");

    /** What is decided, on the ways and after the measures. */
    static final ProcessVariable<ReviewDecision> REVIEW_DECISION =
            ProcessVariable.constant("reviewDecision", ReviewDecision.class);

    static final ProcessVariable<List<String>> CLEARANCES = ProcessVariable.codes("clearances");
    static final ProcessVariable<String> CLEARANCE_ID = ProcessVariable.code("clearanceId");
    static final ProcessVariable<Clearances.State> CLEARANCE_STATE =
            ProcessVariable.constant("clearanceState", Clearances.State.class);

    static final ProcessVariable<List<String>> MEASURES = ProcessVariable.codes("measures");
    static final ProcessVariable<String> REVIEW_MEASURE_ID =
            ProcessVariable.code("reviewMeasureId");

    static final ProcessVariable<ReviewOutcome> OUTCOME =
            ProcessVariable.constant("reviewOutcome", ReviewOutcome.class);

    /** Everything that an instance may carry. */
    static final Set<ProcessVariable<?>> VARIABLES =
            Set.of(
                    REVIEW_ID,
                    SUPERVISION,
                    TEAM,
                    ADVISER,
                    ASSESS_DUE,
                    DECIDE_DUE,
                    CLEAR_DUE,
                    MEASURES_DUE,
                    MEASURE_DUE,
                    EFFECT_DUE,
                    EFFECT_REVIEW_AT,
                    REVIEW_DECISION,
                    CLEARANCES,
                    CLEARANCE_ID,
                    CLEARANCE_STATE,
                    MEASURES,
                    REVIEW_MEASURE_ID,
                    OUTCOME);

    private StructuralReviews() {}
}
