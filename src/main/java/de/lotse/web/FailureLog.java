package de.lotse.web;

import java.util.Arrays;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.thymeleaf.exceptions.TemplateProcessingException;

/**
 * Writes unexpected failures to the log: types and places of the whole chain, never a message,
 * since messages of libraries quote what people typed.
 */
final class FailureLog {

    private static final Logger LOG = LoggerFactory.getLogger(FailureLog.class);
    private static final int FRAMES = 30;
    private static final int CAUSES = 10;

    private FailureLog() {}

    static void write(Throwable failure) {
        if (LOG.isErrorEnabled()) {
            LOG.error("Request failed: {}", describe(failure));
        }
    }

    static String describe(Throwable failure) {
        return Stream.iterate(failure, cause -> cause != null, Throwable::getCause)
                .limit(CAUSES)
                .map(FailureLog::describeOne)
                .collect(Collectors.joining("\ncaused by "));
    }

    /** Messages of the template engine quote templates, not what was typed. */
    private static String template(Throwable failure) {
        return failure instanceof TemplateProcessingException place
                ? ": " + place.getMessage()
                : "";
    }

    private static String describeOne(Throwable failure) {
        return failure.getClass().getName()
                + template(failure)
                + Arrays.stream(failure.getStackTrace())
                        .limit(FRAMES)
                        .map(frame -> "\n\tat " + frame)
                        .collect(Collectors.joining());
    }
}
