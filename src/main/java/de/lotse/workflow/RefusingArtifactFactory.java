package de.lotse.workflow;

import org.camunda.bpm.engine.ArtifactFactory;

/** Models bind our delegates by name; a class name in a model is refused. */
class RefusingArtifactFactory implements ArtifactFactory {

    @Override
    public <T> T getArtifact(Class<T> type) {
        throw new RefusedExpressionException("A model must not bind a class");
    }
}
