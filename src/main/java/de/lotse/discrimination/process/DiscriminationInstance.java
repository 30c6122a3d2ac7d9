package de.lotse.discrimination.process;

import de.lotse.discrimination.DiscriminationCaseId;
import java.util.UUID;
import org.camunda.bpm.engine.delegate.VariableScope;

/** The discrimination case that a process instance supports. */
final class DiscriminationInstance {

    static DiscriminationCaseId of(VariableScope scope) {
        return new DiscriminationCaseId(
                UUID.fromString(DiscriminationReferral.DISCRIMINATION_ID.read(scope)));
    }

    private DiscriminationInstance() {}
}
