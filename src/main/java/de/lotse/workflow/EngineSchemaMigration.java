package de.lotse.workflow;

import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import org.flywaydb.core.api.MigrationVersion;
import org.flywaydb.core.api.migration.Context;
import org.flywaydb.core.api.migration.JavaMigration;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.datasource.init.ScriptUtils;
import org.springframework.stereotype.Component;

/** Creates the engine's tables in their own schema from the scripts in the engine's own jar. */
@Component
class EngineSchemaMigration implements JavaMigration {

    private static final String SCRIPTS =
            "org/camunda/bpm/engine/db/create/activiti.postgres.create.";

    private static final List<String> PARTS =
            List.of(
                    "engine",
                    "identity",
                    "history",
                    "case.engine",
                    "case.history",
                    "decision.engine",
                    "decision.history");

    @Override
    public MigrationVersion getVersion() {
        return MigrationVersion.fromVersion("002");
    }

    @Override
    public String getDescription() {
        return "workflow engine schema 7.24.0";
    }

    @Override
    public Integer getChecksum() {
        return null;
    }

    @Override
    public boolean canExecuteInTransaction() {
        return true;
    }

    @Override
    public void migrate(Context context) throws SQLException, IOException {
        String runtimeRole = context.getConfiguration().getPlaceholders().get("runtimeRole");
        Connection connection = context.getConnection();
        try (Statement statement = connection.createStatement()) {
            statement.execute("create schema camunda");
            statement.execute("set local search_path to camunda");
            for (String part : PARTS) {
                ScriptUtils.executeSqlScript(
                        connection, new ClassPathResource(SCRIPTS + part + ".sql"));
            }
            statement.execute("set local search_path to public");
            String role = statement.enquoteIdentifier(runtimeRole, true);
            statement.execute("grant usage on schema camunda to " + role);
            statement.execute(
                    "grant select, insert, update, delete on all tables in schema camunda to "
                            + role);
        }
    }
}
