package de.lotse.asylum.process;

import de.lotse.asylum.ProcedureId;
import java.util.UUID;
import org.camunda.bpm.engine.delegate.VariableScope;

/** The procedure that a process instance supports. */
final class AsylumInstance {

    static ProcedureId procedureOf(VariableScope scope) {
        return new ProcedureId(UUID.fromString(AsylumSupport.PROCEDURE_ID.read(scope)));
    }

    private AsylumInstance() {}
}
