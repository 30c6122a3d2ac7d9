package de.lotse.demo;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicBoolean;
import org.springframework.boot.SpringApplication;

/** The PostgreSQL of the demo and the tests, with the two roles that production has too. */
public final class EmbeddedDatabase implements AutoCloseable {

    /** The role that owns and migrates the schema. */
    public static final String OWNER = "lotse_owner";

    /** The role the application works under; it cannot bypass row level security. */
    public static final String RUNTIME = "lotse_app";

    private static final Duration START_PATIENCE = Duration.ofSeconds(60);

    private final EmbeddedPostgres server;
    private final DataDirectory directory;
    private final AtomicBoolean closed = new AtomicBoolean();

    private EmbeddedDatabase(EmbeddedPostgres server, DataDirectory directory) {
        this.server = server;
        this.directory = directory;
    }

    /**
     * Starts the database of a data directory; what earlier runs committed is there again, also
     * after the application was killed. It stops with the process, after the application.
     *
     * @throws DemoStartException when it cannot start, with a sentence that says what to do
     */
    public static EmbeddedDatabase start(Path root) {
        DataDirectory directory = DataDirectory.acquire(root);
        OrphanedServer.stop(directory.database());
        directory.discardHalfSetUp();
        EmbeddedPostgres server = startServer(directory.database());
        EmbeddedDatabase database = new EmbeddedDatabase(server, directory);
        if (!directory.isSetUp()) {
            database.setUp();
            directory.markSetUp();
        }
        SpringApplication.getShutdownHandlers().add(database::close);
        return database;
    }

    private static EmbeddedPostgres startServer(Path data) {
        try {
            return EmbeddedPostgres.builder()
                    .setDataDirectory(data)
                    .setCleanDataDirectory(false)
                    .setRegisterShutdownHook(false)
                    .setPGStartupWait(START_PATIENCE)
                    .setServerConfig("synchronous_commit", "on")
                    .setServerConfig("listen_addresses", "localhost")
                    .setServerConfig("max_connections", "100")
                    .setLocaleConfig("locale", "C")
                    .setLocaleConfig("encoding", "UTF8")
                    .setErrorRedirector(ProcessBuilder.Redirect.DISCARD)
                    .setOutputRedirector(ProcessBuilder.Redirect.DISCARD)
                    .start();
        } catch (IOException | IllegalStateException e) {
            throw new DemoStartException(
                    "The embedded PostgreSQL does not start in " + data.toAbsolutePath() + ".", e);
        }
    }

    private void setUp() {
        try (Connection connection = server.getPostgresDatabase().getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("create role " + OWNER + " login");
            statement.execute("create role " + RUNTIME + " login");
            statement.execute("create database lotse owner " + OWNER);
        } catch (SQLException e) {
            throw new DemoStartException("The embedded PostgreSQL cannot be set up.", e);
        }
    }

    /** The address without user and password. */
    public String jdbcUrl() {
        return "jdbc:postgresql://localhost:" + server.getPort() + "/lotse";
    }

    /** A secret kept beside the data. */
    String secret(String name, java.util.function.Supplier<String> generator) {
        return directory.secret(name, generator);
    }

    @Override
    public void close() {
        if (closed.getAndSet(true)) {
            return;
        }
        try {
            server.close();
            directory.release();
        } catch (IOException e) {
            throw new DemoStartException("The embedded PostgreSQL does not stop.", e);
        }
    }
}
