package de.lotse.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The demo's database across real processes: killed, in use, half set up, not writable. */
class EmbeddedDatabaseTest {

    @TempDir private Path directory;

    @Test
    void whatWasCommittedIsThereAfterTheApplicationWasKilled() throws Exception {
        Process killed = startHolder();
        long server = serverOf(directory);
        killed.destroyForcibly().waitFor();
        assertThat(ProcessHandle.of(server)).as("the server outlives its application").isPresent();

        try (EmbeddedDatabase database = EmbeddedDatabase.start(directory)) {
            assertThat(firstLine(database)).isEqualTo("acknowledged");
        }
    }

    @Test
    void aDirectoryInUseIsRefusedInOneSentence() throws Exception {
        Process other = startHolder();
        try {
            assertThatThrownBy(() -> EmbeddedDatabase.start(directory))
                    .isInstanceOf(DemoStartException.class)
                    .hasMessageContaining("is in use by another running Lotse");
        } finally {
            stop(other);
        }
    }

    @Test
    void aDirectoryThatCannotBeWrittenIsRefusedInOneSentence() throws IOException {
        Path file = Files.createFile(directory.resolve("a-file"));
        assertThatThrownBy(() -> EmbeddedDatabase.start(file.resolve("data")))
                .isInstanceOf(DemoStartException.class)
                .hasMessageContaining("is not writable");
    }

    @Test
    void aFirstStartThatEndedHalfwayIsBegunAnew() throws Exception {
        Files.createDirectories(directory.resolve("postgres/base"));
        Files.writeString(directory.resolve("postgres/postgresql.conf"), "half written");
        try (EmbeddedDatabase database = EmbeddedDatabase.start(directory)) {
            assertThat(database.jdbcUrl()).startsWith("jdbc:postgresql://localhost:");
        }
    }

    private Process startHolder() throws IOException {
        Process process =
                new ProcessBuilder(
                                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                                "-cp",
                                System.getProperty("java.class.path"),
                                DatabaseHolder.class.getName(),
                                directory.toString())
                        .redirectError(ProcessBuilder.Redirect.INHERIT)
                        .start();
        BufferedReader output = process.inputReader();
        String line = output.readLine();
        while (line != null && !line.equals(DatabaseHolder.READY)) {
            line = output.readLine();
        }
        assertThat(line).as("the other process is ready").isEqualTo(DatabaseHolder.READY);
        return process;
    }

    private static long serverOf(Path directory) throws IOException {
        Path pidFile = directory.resolve("postgres/postmaster.pid");
        return Long.parseLong(Files.readAllLines(pidFile).get(0).trim());
    }

    private static void stop(Process process) throws InterruptedException {
        process.destroy();
        process.waitFor();
    }

    private static String firstLine(EmbeddedDatabase database) throws SQLException {
        try (Connection connection =
                        DriverManager.getConnection(
                                database.jdbcUrl(), EmbeddedDatabase.OWNER, "");
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("select line from kept")) {
            rows.next();
            return rows.getString(1);
        }
    }
}
