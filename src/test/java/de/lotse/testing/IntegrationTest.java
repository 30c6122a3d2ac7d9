package de.lotse.testing;

import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.autoconfigure.web.servlet.AutoConfigureMockMvc;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.ContextConfiguration;

/**
 * The whole product on a real PostgreSQL, one context for all tests. The job executor is off: tests
 * fire timers themselves. The organisation of the demo is there, its cases are not.
 */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
@AutoConfigureMockMvc
@ContextConfiguration(initializers = TestDatabase.class)
@Import(TestingConfiguration.class)
public abstract class IntegrationTest {

    @Autowired protected TestClock clock;

    @BeforeEach
    void resetClock() {
        clock.reset();
    }
}
