package de.lotse.demo;

import de.lotse.security.NewKeys;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.env.EnvironmentPostProcessor;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.MapPropertySource;
import org.springframework.util.ClassUtils;

/**
 * Starts the embedded database when the application runs from its sources and no datasource is
 * configured. The packaged jar does not contain the database and refuses to start without one.
 */
class DemoEnvironment implements EnvironmentPostProcessor {

    static final String DEMO = "lotse.demo.active";

    /** Tests bring a database of their own. */
    private static final String EMBEDDED_DATABASE = "lotse.demo.embedded-database";

    private static final String EMBEDDED = "io.zonky.test.db.postgres.embedded.EmbeddedPostgres";

    @Override
    public void postProcessEnvironment(
            ConfigurableEnvironment environment, SpringApplication application) {
        boolean wanted = environment.getProperty(EMBEDDED_DATABASE, Boolean.class, true);
        if (!wanted || environment.containsProperty("spring.datasource.url")) {
            return;
        }
        if (!runsFromSources()) {
            throw new DemoStartException(
                    "Lotse needs a database. Set SPRING_DATASOURCE_URL, SPRING_DATASOURCE_USERNAME"
                            + " and SPRING_DATASOURCE_PASSWORD, see docs/operation.md.");
        }
        Path root = Path.of(environment.getProperty("lotse.demo.data", "data"));
        EmbeddedDatabase database = EmbeddedDatabase.start(root);
        environment
                .getPropertySources()
                .addFirst(new MapPropertySource("lotse-demo", properties(database)));
    }

    private static boolean runsFromSources() {
        return ClassUtils.isPresent(EMBEDDED, DemoEnvironment.class.getClassLoader());
    }

    private static Map<String, Object> properties(EmbeddedDatabase database) {
        Map<String, Object> properties = new HashMap<>();
        properties.put(DEMO, "true");
        properties.put("server.servlet.session.cookie.secure", "false");
        properties.put("spring.datasource.url", database.jdbcUrl());
        properties.put("spring.datasource.username", EmbeddedDatabase.RUNTIME);
        properties.put("spring.flyway.user", EmbeddedDatabase.OWNER);
        properties.put("spring.flyway.password", "");
        properties.put(
                "lotse.security.encryption-keyset",
                database.secret("encryption.keyset", NewKeys::encryptionKeyset));
        properties.put("lotse.security.index-key", database.secret("index.key", NewKeys::indexKey));
        return properties;
    }
}
