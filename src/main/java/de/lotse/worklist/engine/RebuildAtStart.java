package de.lotse.worklist.engine;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.stereotype.Component;

/** Writes the projection of tasks anew where the application is started with the argument. */
@Component
class RebuildAtStart implements ApplicationRunner {

    static final String ARGUMENT = "lotse.worklist.rebuild";

    private static final Logger LOG = LoggerFactory.getLogger(RebuildAtStart.class);

    private final ProjectionRebuild rebuild;

    RebuildAtStart(ProjectionRebuild rebuild) {
        this.rebuild = rebuild;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        if (arguments.containsOption(ARGUMENT)) {
            ProjectionRebuild.Result result = rebuild.rebuild();
            LOG.info(
                    "Work list rebuilt: {} tasks, {} rows without a task removed",
                    result.tasks(),
                    result.removed());
        }
    }
}
