package de.lotse.workflow.webapp;

import de.lotse.security.SignedIn;
import de.lotse.security.StaffAccounts;
import jakarta.servlet.Filter;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.TaskService;
import org.springframework.boot.autoconfigure.security.SecurityProperties;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;

/** Puts our sign-on and the guard between the sign-in of the product and Camunda's web apps. */
@Configuration(proxyBeanMethods = false)
class WebappConfiguration {

    private static final int AFTER_SIGN_IN = SecurityProperties.DEFAULT_FILTER_ORDER + 1;
    private static final String API = "/camunda/api/*";
    private static final String APP = "/camunda/app/*";
    private static final Duration KEPT = Duration.ofDays(30);

    @Bean
    FilterRegistrationBean<WebappGuard> webappGuard(
            SignedIn signedIn,
            TaskService tasks,
            IdentityService identity,
            ApplicationEventPublisher events,
            MessageSource messages) {
        WebappSignOut signOut = new WebappSignOut(events);
        return register(new WebappGuard(signedIn, tasks, identity, signOut, messages), 1, API);
    }

    @Bean
    FilterRegistrationBean<WebappSignOn> webappSignOn(SignedIn signedIn, StaffAccounts accounts) {
        return register(new WebappSignOn(signedIn, accounts), 2, API, APP);
    }

    @Bean
    FilterRegistrationBean<NonceOfRequest> nonceOfRequest() {
        return register(new NonceOfRequest(), 3, APP);
    }

    /** Their addresses carry the version; unkept, each page of Tasklist loads a megabyte anew. */
    @Bean
    FilterRegistrationBean<Filter> webappLibraries() {
        Filter kept =
                (request, response, chain) -> {
                    ((HttpServletResponse) response)
                            .setHeader(
                                    HttpHeaders.CACHE_CONTROL,
                                    CacheControl.maxAge(KEPT).cachePrivate().getHeaderValue());
                    chain.doFilter(request, response);
                };
        return register(
                kept,
                4,
                "/camunda/lib/*",
                "/camunda/api/tasklist/plugin/*",
                "/camunda/api/cockpit/plugin/cockpitPlugins/*");
    }

    private static <F extends Filter> FilterRegistrationBean<F> register(
            F filter, int place, String... paths) {
        FilterRegistrationBean<F> registration = new FilterRegistrationBean<>(filter);
        registration.addUrlPatterns(paths);
        registration.setOrder(AFTER_SIGN_IN + place);
        return registration;
    }
}
