package de.lotse.patterns.process;

import de.lotse.patterns.Reviews;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Closes the review; later cases of the context count for the next one. */
@Component
class CloseReviewDelegate implements JavaDelegate {

    private final Reviews reviews;

    CloseReviewDelegate(Reviews reviews) {
        this.reviews = reviews;
    }

    @Override
    public void execute(DelegateExecution execution) {
        reviews.close(
                ReviewInstance.reviewOf(execution), StructuralReviews.OUTCOME.read(execution));
    }
}
