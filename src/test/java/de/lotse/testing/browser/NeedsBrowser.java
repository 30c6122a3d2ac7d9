package de.lotse.testing.browser;

import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtensionContext;

/**
 * Shows browser tests as skipped where no Chromium is installed; with REQUIRE_BROWSER=true they run
 * and fail instead.
 */
class NeedsBrowser implements ExecutionCondition {

    @Override
    public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext context) {
        if (Chromium.isRequired() || Chromium.find().isPresent()) {
            return ConditionEvaluationResult.enabled("A browser is there or required");
        }
        return ConditionEvaluationResult.disabled(
                "No Chromium found (set CHROMIUM, or REQUIRE_BROWSER=true to fail)");
    }
}
