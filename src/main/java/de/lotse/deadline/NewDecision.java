package de.lotse.deadline;

import de.lotse.casefile.CaseId;
import de.lotse.casefile.ClientId;
import de.lotse.security.StaffId;
import java.util.List;

/**
 * A letter or decision with all deadlines it starts.
 *
 * @param id see {@link DecisionId#next()}
 * @param persons for whom; empty for the whole case
 * @param question the facts the deadlines are calculated from
 * @param answers one for each deadline that {@link DecisionDeadlines#calculate} proposes
 * @param actor who acts
 * @param responsible {@code null} for the adviser of the case
 * @param deputy {@code null} for the deputy of the case, if there is one
 * @param letter from which letter, free text that is stored sealed; {@code null} for none
 * @param follows the missed deadline that this one is to mend (restitution), or {@code null}
 */
public record NewDecision(
        DecisionId id,
        CaseId caseId,
        List<ClientId> persons,
        DeadlineQuestion question,
        List<DeadlineAnswer> answers,
        DeadlineActor actor,
        StaffId responsible,
        StaffId deputy,
        String letter,
        DeadlineId follows) {

    public NewDecision {
        persons = List.copyOf(persons);
        answers = List.copyOf(answers);
    }

    /** All calculated deadlines confirmed, for the adviser of the case; the client acts. */
    public static NewDecision confirmed(
            CaseId caseId,
            List<ClientId> persons,
            DeadlineQuestion question,
            List<CalculatedDeadline> calculated,
            String letter) {
        return new NewDecision(
                DecisionId.next(),
                caseId,
                persons,
                question,
                calculated.stream().map(DeadlineAnswer::confirmed).toList(),
                DeadlineActor.CLIENT,
                null,
                null,
                letter,
                null);
    }
}
