package de.lotse.demo;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * A PostgreSQL that outlived the application that started it. Only ever called while this process
 * holds the lock of the data directory, so no living application uses the server.
 */
final class OrphanedServer {

    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private OrphanedServer() {}

    /** Stops the server of this data directory, if one runs; all that was committed stays. */
    static void stop(Path databaseDirectory) {
        Path pidFile = databaseDirectory.resolve("postmaster.pid");
        if (!Files.exists(pidFile)) {
            return;
        }
        try {
            List<String> lines = Files.readAllLines(pidFile);
            ProcessHandle.of(Long.parseLong(lines.get(0).trim()))
                    .filter(OrphanedServer::isPostgres)
                    .ifPresent(OrphanedServer::stop);
        } catch (IOException | NumberFormatException | IndexOutOfBoundsException e) {
            throw new DemoStartException(
                    pidFile.toAbsolutePath()
                            + " is unreadable. Stop the PostgreSQL that uses it and delete it.",
                    e);
        }
    }

    /** The number can belong to a stranger by now, after a restart of the machine. */
    private static boolean isPostgres(ProcessHandle process) {
        return process.info().command().map(command -> command.contains("postgres")).orElse(false);
    }

    private static void stop(ProcessHandle server) {
        server.destroy();
        try {
            server.onExit().get(PATIENCE.toSeconds(), TimeUnit.SECONDS);
        } catch (TimeoutException e) {
            throw new DemoStartException(
                    "A PostgreSQL left by an earlier run (process "
                            + server.pid()
                            + ") does not stop. Stop it by hand and start again.",
                    e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new DemoStartException("Interrupted.", e);
        } catch (ExecutionException e) {
            throw new DemoStartException("A PostgreSQL left by an earlier run does not stop.", e);
        }
    }
}
