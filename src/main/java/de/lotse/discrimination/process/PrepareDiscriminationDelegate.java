package de.lotse.discrimination.process;

import de.lotse.casefile.CaseId;
import de.lotse.deadline.DeadlineId;
import de.lotse.deadline.DeadlineKinds;
import de.lotse.deadline.DeadlineRegister;
import de.lotse.deadline.DeadlineView;
import de.lotse.deadline.NewDeadline;
import de.lotse.discrimination.IncidentClocks;
import java.time.LocalDate;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Sets the days that the service sets itself, and promises the referral to the LADS. */
@Component
class PrepareDiscriminationDelegate implements JavaDelegate {

    private final DiscriminationStandards standards;
    private final DeadlineRegister register;
    private final IncidentClocks clocks;

    PrepareDiscriminationDelegate(
            DiscriminationStandards standards, DeadlineRegister register, IncidentClocks clocks) {
        this.standards = standards;
        this.register = register;
        this.clocks = clocks;
    }

    @Override
    public void execute(DelegateExecution execution) {
        LocalDate ladsDue = standards.dueFromToday(DiscriminationStandard.LADS_REFERRAL);
        CaseId caseId = CaseId.of(execution.getProcessBusinessKey());
        DeadlineId promise =
                register.register(
                        NewDeadline.serviceStandard(caseId, DeadlineKinds.LADS_REFERRAL, ladsDue));
        DiscriminationReferral.LADS_DUE.write(execution, ladsDue);
        DiscriminationReferral.LADS_DEADLINE_ID.write(execution, promise.toString());
        DiscriminationReferral.ACCOMPANY_DUE.write(
                execution, standards.dueFromToday(DiscriminationStandard.ACCOMPANY));
        LocalDate again = standards.dueFromToday(DiscriminationStandard.LEGAL_WAY_AGAIN);
        LocalDate legalWayDue =
                clocks.undecided(DiscriminationInstance.of(execution)).stream()
                        .map(DeadlineView::decisiveDate)
                        .findFirst()
                        .map(first -> standards.ahead(DiscriminationStandard.LEGAL_WAY, first))
                        .orElse(again);
        DiscriminationReferral.LEGAL_WAY_DUE.write(execution, legalWayDue);
    }
}
