package de.lotse.testing;

import de.lotse.demo.EmbeddedDatabase;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.ProcessEngineConfiguration;
import org.camunda.bpm.engine.impl.bpmn.parser.BpmnParseListener;
import org.camunda.bpm.engine.impl.cfg.StandaloneProcessEngineConfiguration;

/**
 * An engine of its own in a schema of its own, for tests of a model alone: the beans that a model
 * names are stand-ins, the job executor is off.
 */
public final class ModelEngine implements AutoCloseable {

    private final ProcessEngine engine;

    private ModelEngine(ProcessEngine engine) {
        this.engine = engine;
    }

    /**
     * @param name of the engine and its schema, lower case
     * @param beans the stand-ins by their names in the model
     * @param resources class path names of the models
     */
    public static ModelEngine start(
            String name,
            Map<String, Object> beans,
            List<BpmnParseListener> listeners,
            List<String> resources) {
        String schema = "model_" + name;
        createSchema(schema);
        StandaloneProcessEngineConfiguration configuration =
                new StandaloneProcessEngineConfiguration();
        configuration.setProcessEngineName(schema);
        configuration.setJdbcUrl(TestDatabase.get().jdbcUrl() + "?currentSchema=" + schema);
        configuration.setDatabaseSchema(schema);
        configuration.setDatabaseTablePrefix(schema + ".");
        configuration.setJdbcDriver("org.postgresql.Driver");
        configuration.setJdbcUsername(EmbeddedDatabase.OWNER);
        configuration.setJdbcPassword("");
        configuration.setDatabaseSchemaUpdate(ProcessEngineConfiguration.DB_SCHEMA_UPDATE_TRUE);
        configuration.setHistory(ProcessEngineConfiguration.HISTORY_ACTIVITY);
        configuration.setJobExecutorActivate(false);
        configuration.setBeans(new HashMap<>(beans));
        configuration.setCustomPostBPMNParseListeners(new ArrayList<>(listeners));
        configuration
                .getProcessEnginePlugins()
                .add(new org.camunda.spin.plugin.impl.SpinProcessEnginePlugin());
        ProcessEngine engine = configuration.buildProcessEngine();
        var deployment = engine.getRepositoryService().createDeployment().name(name);
        resources.forEach(deployment::addClasspathResource);
        deployment.deploy();
        return new ModelEngine(engine);
    }

    public ProcessEngine engine() {
        return engine;
    }

    private static void createSchema(String schema) {
        try (Connection connection =
                        DriverManager.getConnection(
                                TestDatabase.get().jdbcUrl(), EmbeddedDatabase.OWNER, "");
                Statement statement = connection.createStatement()) {
            statement.execute("drop schema if exists " + schema + " cascade");
            statement.execute("create schema " + schema);
        } catch (SQLException e) {
            throw new IllegalStateException("No schema for the model engine.", e);
        }
    }

    @Override
    public void close() {
        engine.close();
    }
}
