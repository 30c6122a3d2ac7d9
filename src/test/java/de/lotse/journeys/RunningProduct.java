package de.lotse.journeys;

import de.lotse.LotseApplication;
import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The demo as {@code spring-boot:run} starts it: a process of its own. */
final class RunningProduct {

    private static final Pattern READY = Pattern.compile("Lotse runs.*http://localhost:(\\d+)");

    /** Minutes; a machine that runs other tests beside is slow. */
    private static final int PATIENCE = 2;

    private static final int LINE_OF_PORT = 3;

    private final Process process;
    private final Path data;
    private final CompletableFuture<Integer> port = new CompletableFuture<>();

    private RunningProduct(Process process, Path data) {
        this.process = process;
        this.data = data;
    }

    /** Starts it without its cases, with further settings, and returns when it serves. */
    static RunningProduct start(Path data, String... settings) throws Exception {
        List<String> all = new ArrayList<>(List.of(settings));
        all.add("--lotse.demo.cases=false");
        return launch(data, all);
    }

    /** Starts it as a newcomer does, with its cases, and returns when it serves. */
    static RunningProduct startWithCases(Path data) throws Exception {
        return launch(data, List.of());
    }

    private static RunningProduct launch(Path data, List<String> settings) throws Exception {
        List<String> command =
                new ArrayList<>(
                        List.of(
                                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                                "-XX:TieredStopAtLevel=1",
                                "-XX:+UseSerialGC",
                                "-Duser.timezone=UTC",
                                "-cp",
                                productClassPath(),
                                LotseApplication.class.getName(),
                                "--lotse.demo.data=" + data,
                                "--server.port=0"));
        command.addAll(settings);
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        RunningProduct product = new RunningProduct(process, data);
        Thread reader = new Thread(product::read, "output of the product");
        reader.setDaemon(true);
        reader.start();
        try {
            product.port.get(PATIENCE, TimeUnit.MINUTES);
        } catch (Exception e) {
            product.kill();
            throw e;
        }
        return product;
    }

    /** What {@code spring-boot:run} takes: everything but the tests and what they need. */
    private static String productClassPath() {
        List<String> foreign = List.of("test-classes", "-test", "playwright");
        return Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
                .filter(entry -> foreign.stream().noneMatch(entry::contains))
                .collect(Collectors.joining(File.pathSeparator));
    }

    /** Reads to the end, so that the product never waits for its reader. */
    private void read() {
        StringBuilder output = new StringBuilder();
        try (BufferedReader lines = process.inputReader()) {
            String line = lines.readLine();
            while (line != null) {
                Matcher ready = READY.matcher(line);
                if (ready.find()) {
                    port.complete(Integer.valueOf(ready.group(1)));
                }
                output.append(line).append('\n');
                line = lines.readLine();
            }
        } catch (IOException e) {
            output.append(e);
        }
        port.completeExceptionally(new AssertionError("It did not start:\n" + output));
    }

    int port() {
        return port.join();
    }

    /** Ends the application with SIGKILL; its database server goes on. */
    void kill() throws InterruptedException {
        process.destroyForcibly().waitFor();
    }

    /** Ends it with SIGTERM as an operator does. */
    boolean stop() throws InterruptedException {
        process.destroy();
        return process.waitFor(PATIENCE, TimeUnit.MINUTES);
    }

    /** The first column of the rows, past row level security. */
    TreeSet<String> texts(String query) throws SQLException, IOException {
        TreeSet<String> texts = new TreeSet<>();
        try (Connection connection = connect();
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(query)) {
            while (rows.next()) {
                texts.add(rows.getString(1));
            }
        }
        return texts;
    }

    /** Changes rows, past row level security. */
    void update(String command) throws SQLException, IOException {
        try (Connection connection = connect();
                Statement statement = connection.createStatement()) {
            statement.executeUpdate(command);
        }
    }

    private Connection connect() throws SQLException, IOException {
        String port = server(data).get(LINE_OF_PORT).trim();
        return DriverManager.getConnection(
                "jdbc:postgresql://localhost:" + port + "/lotse", "postgres", "");
    }

    /** Stops the database server that a killed product left, so that its data can be deleted. */
    static void stopDatabase(Path data) throws Exception {
        if (!Files.exists(pidFile(data))) {
            return;
        }
        Optional<ProcessHandle> server =
                ProcessHandle.of(Long.parseLong(server(data).get(0).trim()));
        if (server.isPresent()) {
            server.get().destroy();
            server.get().onExit().get(PATIENCE, TimeUnit.MINUTES);
        }
    }

    private static List<String> server(Path data) throws IOException {
        return Files.readAllLines(pidFile(data));
    }

    private static Path pidFile(Path data) {
        return data.resolve("postgres/postmaster.pid");
    }
}
