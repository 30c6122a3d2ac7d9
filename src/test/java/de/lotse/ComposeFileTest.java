package de.lotse;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/** The compose file is well-formed and says what production needs. */
class ComposeFileTest {

    private Map<String, Map<String, Object>> services;

    @BeforeEach
    void parse() throws IOException {
        try (InputStream file = Files.newInputStream(Path.of("docker-compose.yml"))) {
            Map<String, Map<String, Map<String, Object>>> compose =
                    new Yaml(new SafeConstructor(new LoaderOptions())).load(file);
            services = compose.get("services");
        }
    }

    @Test
    void twoNodesShareOneDatabaseAndAMailCatcher() {
        assertThat(services).containsOnlyKeys("lotse-1", "lotse-2", "postgres", "mail");
        assertThat(environment("lotse-1")).isEqualTo(environment("lotse-2"));
    }

    @Test
    void theApplicationWorksUnderTheRuntimeRole() {
        assertThat(environment("lotse-1"))
                .containsEntry("SPRING_DATASOURCE_USERNAME", "lotse_app")
                .containsEntry("LOTSE_OWNER_USERNAME", "lotse_owner");
    }

    @Test
    void noSecretHasADefault() {
        services.keySet().stream()
                .filter(name -> services.get(name).containsKey("environment"))
                .flatMap(name -> environment(name).entrySet().stream())
                .filter(entry -> entry.getKey().matches(".*(PASSWORD|KEYSET|KEY)$"))
                .forEach(
                        entry ->
                                assertThat(entry.getValue().toString())
                                        .as(entry.getKey())
                                        .matches("\\$\\{\\w+:\\?.+}"));
    }

    @Test
    void everyNodeIsCheckedBeforeItServes() {
        assertThat(services.get("lotse-1").get("healthcheck").toString())
                .contains("/actuator/health/readiness");
        assertThat(services.get("postgres")).containsKey("healthcheck");
    }

    @Test
    void mountedFilesExist() {
        assertThat(Path.of("docker/postgres/create-roles.sh")).isExecutable();
        assertThat(Path.of("docker/Dockerfile")).exists();
    }

    @SuppressWarnings("unchecked")
    private Map<String, Object> environment(String service) {
        return (Map<String, Object>) services.get(service).get("environment");
    }
}
