package de.lotse.security;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Says which secret is missing, without a stack trace. */
class MissingKeyFailureAnalyzer extends AbstractFailureAnalyzer<MissingKeyException> {

    @Override
    protected FailureAnalysis analyze(Throwable rootFailure, MissingKeyException cause) {
        return new FailureAnalysis(
                "Lotse does not start without its keys: "
                        + cause.variable()
                        + " is missing or unusable.",
                "Set " + cause.variable() + " in the environment, see docs/operation.md.",
                cause);
    }
}
