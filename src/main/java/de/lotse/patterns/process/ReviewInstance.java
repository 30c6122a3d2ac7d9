package de.lotse.patterns.process;

import de.lotse.patterns.ReviewId;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.VariableScope;

/** The review that a process instance leads, and whose a part of it is. */
final class ReviewInstance {

    static ReviewId reviewOf(VariableScope scope) {
        return new ReviewId(UUID.fromString(StructuralReviews.REVIEW_ID.read(scope)));
    }

    /**
     * Gives the steps of this part to a person.
     *
     * @param login {@code null} for whoever of the group takes them on
     */
    static void assign(DelegateExecution part, String login, String group) {
        Map<String, Object> local = new HashMap<>();
        StructuralReviews.ADVISER.put(local, login);
        StructuralReviews.TEAM.put(local, group);
        part.setVariablesLocal(local);
    }

    private ReviewInstance() {}
}
