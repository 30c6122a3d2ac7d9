package de.lotse.demo;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/** Says at the end of the start where the demo is and how to sign in. */
@Component
@ConditionalOnProperty(DemoEnvironment.DEMO)
class DemoWelcome {

    private static final Logger LOG = LoggerFactory.getLogger(DemoWelcome.class);

    private static final String WELCOME =
            """

            ------------------------------------------------------------------------
              Lotse runs (demo with fictional data):  http://localhost:{}

              Sign in with the password  {}  as
                beraterin, berater   advisers in Mainz
                fremd                adviser of another organisation
                leitung              supervisor
                prozess              process designer
                admin                administration of a Traeger
                liga                 aggregated figures
                betrieb              operator of the installation
            ------------------------------------------------------------------------
            """;

    private final Environment environment;

    DemoWelcome(Environment environment) {
        this.environment = environment;
    }

    @EventListener(ApplicationReadyEvent.class)
    void welcome() {
        LOG.info(WELCOME, environment.getProperty("local.server.port"), DemoOrganisation.PASSWORD);
    }
}
