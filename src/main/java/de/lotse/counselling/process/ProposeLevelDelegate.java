package de.lotse.counselling.process;

import de.lotse.counselling.FirstTalks;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Proposes a form of counselling after the first talk; forgets an earlier reason to depart. */
@Component
class ProposeLevelDelegate implements JavaDelegate {

    private final FirstTalks firstTalks;
    private final LevelProposals proposals;

    ProposeLevelDelegate(FirstTalks firstTalks, LevelProposals proposals) {
        this.firstTalks = firstTalks;
        this.proposals = proposals;
    }

    @Override
    public void execute(DelegateExecution execution) {
        LevelProposal proposal = proposals.propose(firstTalks.factsOf(Case.of(execution)));
        CaseManagement.PROPOSED_LEVEL.write(execution, proposal.level());
        CaseManagement.PROPOSAL_REASON.write(execution, proposal.reason());
        CaseManagement.LEVEL_REASON.write(execution, null);
    }
}
