package de.lotse.referral.process;

import de.lotse.workflow.ProcessContract;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class ReferralConfiguration {

    /** What the instances of {@code referral} may carry. */
    @Bean
    ProcessContract referralContract() {
        return new ProcessContract(ReferralModel.KEY, ReferralModel.VARIABLES);
    }

    /** What the instances of {@code incoming-referral} may carry. */
    @Bean
    ProcessContract incomingReferralContract() {
        return new ProcessContract(IncomingModel.KEY, IncomingModel.VARIABLES);
    }
}
