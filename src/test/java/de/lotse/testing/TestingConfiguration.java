package de.lotse.testing;

import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;
import org.springframework.scheduling.TaskScheduler;

/** What tests replace in the product: the clock, and the scheduling of background work. */
@TestConfiguration(proxyBeanMethods = false)
public class TestingConfiguration {

    @Bean
    @Primary
    TestClock testClock() {
        return new TestClock();
    }

    @Bean
    TaskScheduler taskScheduler() {
        return new IdleTaskScheduler();
    }
}
