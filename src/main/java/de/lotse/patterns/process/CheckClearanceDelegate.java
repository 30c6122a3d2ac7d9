package de.lotse.patterns.process;

import de.lotse.patterns.Clearances;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Brings the answers of the advisers together. */
@Component
class CheckClearanceDelegate implements JavaDelegate {

    private final Clearances clearances;
    private final ReviewTimes times;

    CheckClearanceDelegate(Clearances clearances, ReviewTimes times) {
        this.clearances = clearances;
        this.times = times;
    }

    @Override
    public void execute(DelegateExecution execution) {
        StructuralReviews.CLEARANCE_STATE.write(
                execution, clearances.state(ReviewInstance.reviewOf(execution)));
        StructuralReviews.DECIDE_DUE.write(execution, times.fromToday(ReviewStandard.DECIDE));
        StructuralReviews.MEASURES_DUE.write(execution, times.fromToday(ReviewStandard.PLAN));
    }
}
