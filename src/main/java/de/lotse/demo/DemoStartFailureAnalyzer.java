package de.lotse.demo;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** One clear sentence instead of a stack trace. */
class DemoStartFailureAnalyzer extends AbstractFailureAnalyzer<DemoStartException> {

    @Override
    protected FailureAnalysis analyze(Throwable rootFailure, DemoStartException cause) {
        return new FailureAnalysis(cause.getMessage(), null, cause);
    }
}
