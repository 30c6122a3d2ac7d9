package de.lotse.testing;

import de.lotse.demo.EmbeddedDatabase;
import de.lotse.security.NewKeys;
import java.nio.file.Path;
import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;

/** One PostgreSQL for all tests of a run. */
public final class TestDatabase
        implements ApplicationContextInitializer<ConfigurableApplicationContext> {

    private static EmbeddedDatabase database;

    /** Starts the database at the first call. */
    public static synchronized EmbeddedDatabase get() {
        if (database == null) {
            database =
                    EmbeddedDatabase.start(
                            Path.of("target", "test-data-" + ProcessHandle.current().pid()));
        }
        return database;
    }

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        TestPropertyValues.of(
                        "spring.datasource.url=" + get().jdbcUrl(),
                        "spring.datasource.username=" + EmbeddedDatabase.RUNTIME,
                        "spring.flyway.user=" + EmbeddedDatabase.OWNER,
                        "spring.flyway.password=",
                        "lotse.security.index-key=" + NewKeys.indexKey(),
                        "lotse.demo.active=true",
                        "lotse.demo.cases=false",
                        "camunda.bpm.job-execution.enabled=false")
                .applyTo(context);
        TestPropertyValues.of(
                        java.util.Map.of(
                                "lotse.security.encryption-keyset", NewKeys.encryptionKeyset()))
                .applyTo(context);
    }
}
