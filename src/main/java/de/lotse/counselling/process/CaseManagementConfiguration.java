package de.lotse.counselling.process;

import de.lotse.workflow.ProcessContract;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class CaseManagementConfiguration {

    /** What the instances of {@code case-management} may carry. */
    @Bean
    ProcessContract caseManagementContract() {
        return new ProcessContract(CaseManagement.KEY, CaseManagement.VARIABLES);
    }
}
