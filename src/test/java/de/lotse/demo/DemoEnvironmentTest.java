package de.lotse.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.boot.SpringApplication;
import org.springframework.core.env.MapPropertySource;
import org.springframework.core.env.StandardEnvironment;

class DemoEnvironmentTest {

    @Test
    void aDatasourceThatIsConfiguredMeansNoDemo() {
        StandardEnvironment environment = new StandardEnvironment();
        environment
                .getPropertySources()
                .addFirst(
                        new MapPropertySource(
                                "operator",
                                Map.of("spring.datasource.url", "jdbc:postgresql://db/lotse")));

        new DemoEnvironment().postProcessEnvironment(environment, new SpringApplication());

        assertThat(environment.containsProperty(DemoEnvironment.DEMO)).isFalse();
        assertThat(environment.getProperty("spring.datasource.url"))
                .isEqualTo("jdbc:postgresql://db/lotse");
        assertThat(environment.containsProperty("lotse.security.index-key")).isFalse();
    }
}
