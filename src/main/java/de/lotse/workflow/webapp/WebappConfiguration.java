package de.lotse.workflow.webapp;

import de.lotse.security.SignedIn;
import de.lotse.security.StaffAccounts;
import jakarta.servlet.Filter;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.TaskService;
import org.springframework.boot.autoconfigure.security.SecurityProperties;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Puts our sign-on and the guard between the sign-in of the product and Camunda's web apps. */
@Configuration(proxyBeanMethods = false)
class WebappConfiguration {

    private static final int AFTER_SIGN_IN = SecurityProperties.DEFAULT_FILTER_ORDER + 1;
    private static final String API = "/camunda/api/*";
    private static final String APP = "/camunda/app/*";

    @Bean
    FilterRegistrationBean<WebappGuard> webappGuard(
            SignedIn signedIn,
            TaskService tasks,
            IdentityService identity,
            ApplicationEventPublisher events) {
        return register(
                new WebappGuard(signedIn, tasks, identity, new WebappSignOut(events)), 1, API);
    }

    @Bean
    FilterRegistrationBean<WebappSignOn> webappSignOn(SignedIn signedIn, StaffAccounts accounts) {
        return register(new WebappSignOn(signedIn, accounts), 2, API, APP);
    }

    @Bean
    FilterRegistrationBean<NonceOfRequest> nonceOfRequest() {
        return register(new NonceOfRequest(), 3, APP);
    }

    private static <F extends Filter> FilterRegistrationBean<F> register(
            F filter, int place, String... paths) {
        FilterRegistrationBean<F> registration = new FilterRegistrationBean<>(filter);
        registration.addUrlPatterns(paths);
        registration.setOrder(AFTER_SIGN_IN + place);
        return registration;
    }
}
