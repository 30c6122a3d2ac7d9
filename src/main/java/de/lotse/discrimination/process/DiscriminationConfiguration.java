package de.lotse.discrimination.process;

import de.lotse.workflow.ProcessContract;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class DiscriminationConfiguration {

    /** What the instances of {@code discrimination-referral} may carry. */
    @Bean
    ProcessContract discriminationContract() {
        return new ProcessContract(DiscriminationReferral.KEY, DiscriminationReferral.VARIABLES);
    }
}
