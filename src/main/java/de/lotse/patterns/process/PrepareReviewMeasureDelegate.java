package de.lotse.patterns.process;

import de.lotse.organisation.StaffMember;
import de.lotse.organisation.StaffMembers;
import de.lotse.patterns.MeasureView;
import de.lotse.patterns.ReviewMeasures;
import de.lotse.security.EngineGroups;
import de.lotse.security.Role;
import java.util.Optional;
import java.util.UUID;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Gives a measure to who is responsible for it. */
@Component
class PrepareReviewMeasureDelegate implements JavaDelegate {

    private final ReviewMeasures measures;
    private final StaffMembers staff;

    PrepareReviewMeasureDelegate(ReviewMeasures measures, StaffMembers staff) {
        this.measures = measures;
        this.staff = staff;
    }

    @Override
    public void execute(DelegateExecution execution) {
        MeasureView measure =
                measures.require(
                        UUID.fromString(StructuralReviews.REVIEW_MEASURE_ID.read(execution)));
        Optional<StaffMember> owner = staff.find(measure.owner()).filter(StaffMember::active);
        ReviewInstance.assign(
                execution,
                owner.map(StaffMember::username).orElse(null),
                owner.map(PrepareReviewMeasureDelegate::group)
                        .orElse(StructuralReviews.ALL_SUPERVISORS));
        execution.setVariableLocal(
                StructuralReviews.MEASURE_DUE.name(),
                StructuralReviews.MEASURE_DUE.forEngine(measure.due()));
    }

    /** Her colleagues can take it over; that of a supervisor all supervisors. */
    private static String group(StaffMember owner) {
        return owner.has(Role.ADVISER)
                ? EngineGroups.team(owner.siteIds().iterator().next())
                : StructuralReviews.ALL_SUPERVISORS;
    }
}
