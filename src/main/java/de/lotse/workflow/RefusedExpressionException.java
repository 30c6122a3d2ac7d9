package de.lotse.workflow;

import org.camunda.bpm.engine.ProcessEngineException;

/** An expression, a class binding or a script was refused. Never quotes it. */
class RefusedExpressionException extends ProcessEngineException {

    private static final long serialVersionUID = 1L;

    RefusedExpressionException(String message) {
        super(message);
    }
}
