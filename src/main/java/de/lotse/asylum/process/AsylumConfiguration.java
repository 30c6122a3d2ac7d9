package de.lotse.asylum.process;

import de.lotse.workflow.ProcessContract;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class AsylumConfiguration {

    /** What the instances of {@code asylum-procedure} may carry. */
    @Bean
    ProcessContract asylumContract() {
        return new ProcessContract(AsylumSupport.KEY, AsylumSupport.VARIABLES);
    }
}
