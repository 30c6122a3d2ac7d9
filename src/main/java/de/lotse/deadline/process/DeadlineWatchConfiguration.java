package de.lotse.deadline.process;

import de.lotse.workflow.ProcessContract;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class DeadlineWatchConfiguration {

    /** What the instances of {@code deadline-watch} may carry. */
    @Bean
    ProcessContract deadlineWatchContract() {
        return new ProcessContract(DeadlineWatch.KEY, DeadlineWatch.VARIABLES);
    }
}
