package de.lotse.testing;

import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;

/** What tests replace in the product: the clock. */
@TestConfiguration(proxyBeanMethods = false)
public class TestingConfiguration {

    @Bean
    @Primary
    TestClock testClock() {
        return new TestClock();
    }
}
