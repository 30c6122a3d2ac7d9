package de.lotse.patterns.process;

import de.lotse.patterns.ReviewId;
import de.lotse.patterns.ReviewStarted;
import de.lotse.workflow.EngineCalls;
import java.util.HashMap;
import java.util.Map;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Starts the process of a review in the transaction that has found the pattern. */
@Component
class ReviewWorkflow {

    private final EngineCalls engine;
    private final ReviewTimes times;

    ReviewWorkflow(EngineCalls engine, ReviewTimes times) {
        this.engine = engine;
        this.times = times;
    }

    @EventListener
    void on(ReviewStarted event) {
        ReviewId review = event.id();
        Map<String, Object> start = new HashMap<>();
        StructuralReviews.REVIEW_ID.put(start, review.toString());
        StructuralReviews.SUPERVISION.put(start, StructuralReviews.ALL_SUPERVISORS);
        StructuralReviews.ASSESS_DUE.put(start, times.fromToday(ReviewStandard.ASSESS));
        StructuralReviews.REVIEW_DECISION.put(start, null);
        StructuralReviews.CLEARANCE_STATE.put(start, null);
        engine.start(StructuralReviews.KEY, review.toString(), start);
    }
}
