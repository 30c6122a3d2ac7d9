package de.lotse.patterns.process;

import de.lotse.patterns.Clearances;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Asks the advisers whose cases are behind the pattern, each once a round. */
@Component
class AskAdvisersDelegate implements JavaDelegate {

    private final Clearances clearances;
    private final ReviewTimes times;

    AskAdvisersDelegate(Clearances clearances, ReviewTimes times) {
        this.clearances = clearances;
        this.times = times;
    }

    @Override
    public void execute(DelegateExecution execution) {
        StructuralReviews.CLEARANCES.write(
                execution, clearances.ask(ReviewInstance.reviewOf(execution)));
        StructuralReviews.CLEARANCE_STATE.write(execution, null);
        StructuralReviews.CLEAR_DUE.write(execution, times.fromToday(ReviewStandard.CLEAR));
    }
}
