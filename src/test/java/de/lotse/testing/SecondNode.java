package de.lotse.testing;

import de.lotse.LotseApplication;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.web.servlet.context.ServletWebServerApplicationContext;
import org.springframework.core.env.Environment;
import org.springframework.core.env.MapPropertySource;

/**
 * A second node of the installation: an application of its own with its own engine, on the database
 * and with the keys of the first. Without Camunda's web apps, of which a process holds one.
 */
public final class SecondNode implements AutoCloseable {

    public static final String ENGINE = "second";

    private static final List<String> SHARED =
            List.of(
                    "spring.datasource.url",
                    "spring.datasource.username",
                    "spring.flyway.user",
                    "spring.flyway.password",
                    "lotse.security.index-key",
                    "lotse.security.encryption-keyset",
                    "lotse.demo.active",
                    "lotse.demo.cases",
                    "camunda.bpm.job-execution.enabled");

    private final ServletWebServerApplicationContext context;

    private SecondNode(ServletWebServerApplicationContext context) {
        this.context = context;
    }

    /** Starts it beside the node of this environment. */
    public static SecondNode start(Environment first) {
        Map<String, Object> properties = new HashMap<>();
        SHARED.forEach(name -> properties.put(name, first.getRequiredProperty(name)));
        properties.put("server.port", "0");
        properties.put("spring.datasource.hikari.maximum-pool-size", "8");
        properties.put("camunda.bpm.process-engine-name", ENGINE);
        properties.put("camunda.bpm.webapp.enabled", "false");
        properties.put("spring.main.banner-mode", "off");
        return new SecondNode(
                (ServletWebServerApplicationContext)
                        new SpringApplicationBuilder(
                                        LotseApplication.class, TestingConfiguration.class)
                                .initializers(
                                        context ->
                                                context.getEnvironment()
                                                        .getPropertySources()
                                                        .addFirst(
                                                                new MapPropertySource(
                                                                        "second node", properties)))
                                .run());
    }

    public int port() {
        return context.getWebServer().getPort();
    }

    public <T> T bean(Class<T> type) {
        return context.getBean(type);
    }

    @Override
    public void close() {
        context.close();
    }
}
