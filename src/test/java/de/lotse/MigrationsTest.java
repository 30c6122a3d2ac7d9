package de.lotse;

import static org.assertj.core.api.Assertions.assertThat;

import de.lotse.testing.IntegrationTest;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Databases of earlier versions are brought up to date, whatever room a new migration is of. */
class MigrationsTest extends IntegrationTest {

    @Autowired private Flyway flyway;

    @Test
    void aMigrationBelowTheLastOneIsMadeUpFor() {
        JdbcClient owner = JdbcClient.create(flyway.getConfiguration().getDataSource());
        owner.sql("alter table asylum_event drop column entered").update();
        owner.sql("delete from flyway_schema_history where version = '452'").update();

        assertThat(flyway.migrate().migrationsExecuted).isEqualTo(1);

        assertThat(flyway.info().pending()).isEmpty();
    }
}
