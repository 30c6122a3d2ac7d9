package de.lotse.worklist.engine;

import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;

/**
 * How far a case has come in one model.
 *
 * @param key id of the model
 * @param name of the model, in the reader's language as those of its steps
 * @param endedAt {@code null} while it runs
 * @param running what is going on now
 * @param done what has been passed, each step once
 */
public record CaseCourse(
        String definitionId,
        String key,
        String name,
        Instant startedAt,
        Instant endedAt,
        List<Step> running,
        List<Step> done) {

    public CaseCourse {
        running = List.copyOf(running);
        done = List.copyOf(done);
    }

    /** The ids of what is going on, for the diagram. */
    public String runningIds() {
        return ids(running);
    }

    /** The ids of what has been passed, for the diagram. */
    public String doneIds() {
        return ids(done);
    }

    private static String ids(List<Step> steps) {
        return steps.stream().map(Step::id).collect(Collectors.joining(" "));
    }

    /**
     * A step of the model.
     *
     * @param name empty for steps that nobody named, gateways for example
     * @param task whether a person does it
     * @param since when it began, the first time
     * @param times how often, at once or one after the other
     */
    public record Step(String id, String name, boolean task, Instant since, int times) {

        Step and(Step other) {
            return new Step(id, name, task, since, times + other.times);
        }
    }
}
