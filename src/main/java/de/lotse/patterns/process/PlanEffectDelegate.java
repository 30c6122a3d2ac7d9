package de.lotse.patterns.process;

import de.lotse.deadline.WorkingDayCalendar;
import java.time.LocalDate;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Sets when the effect of the measures is checked. */
@Component
class PlanEffectDelegate implements JavaDelegate {

    private final ReviewTimes times;

    PlanEffectDelegate(ReviewTimes times) {
        this.times = times;
    }

    @Override
    public void execute(DelegateExecution execution) {
        LocalDate day = times.fromToday(ReviewStandard.EFFECT);
        StructuralReviews.EFFECT_REVIEW_AT.write(
                execution, day.atStartOfDay(WorkingDayCalendar.BERLIN).toInstant());
        StructuralReviews.EFFECT_DUE.write(execution, times.from(ReviewStandard.CLOSE, day));
    }
}
