package de.lotse.workflow;

import javax.script.ScriptEngine;
import javax.script.ScriptEngineFactory;
import javax.script.ScriptEngineManager;
import org.camunda.bpm.engine.impl.scripting.engine.ScriptEngineResolver;

/** No scripts in models: the bundled JUEL script engine would pass by our expression manager. */
class RefusingScriptEngineResolver implements ScriptEngineResolver {

    @Override
    public void addScriptEngineFactory(ScriptEngineFactory scriptEngineFactory) {
        throw refused();
    }

    @Override
    public ScriptEngineManager getScriptEngineManager() {
        throw refused();
    }

    @Override
    public ScriptEngine getScriptEngine(String language, boolean resolveFromCache) {
        throw refused();
    }

    private static RefusedExpressionException refused() {
        return new RefusedExpressionException("A model must not hold a script");
    }
}
