package de.lotse.patterns.process;

import de.lotse.workflow.ProcessContract;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class PatternsConfiguration {

    /** What the instances of {@code structural-review} may carry. */
    @Bean
    ProcessContract structuralReviewContract() {
        return new ProcessContract(StructuralReviews.KEY, StructuralReviews.VARIABLES);
    }
}
