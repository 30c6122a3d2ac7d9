package de.lotse.security;

import java.util.Map;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.authentication.LockedException;
import org.springframework.security.config.annotation.method.configuration.EnableMethodSecurity;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.crypto.factory.PasswordEncoderFactories;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.intercept.AuthorizationFilter;
import org.springframework.security.web.authentication.AuthenticationFailureHandler;
import org.springframework.security.web.authentication.ExceptionMappingAuthenticationFailureHandler;

@Configuration(proxyBeanMethods = false)
@EnableMethodSecurity
class WebSecurityConfiguration {

    @Bean
    PasswordEncoder passwordEncoder() {
        return PasswordEncoderFactories.createDelegatingPasswordEncoder();
    }

    @Bean
    SecurityFilterChain webSecurity(
            HttpSecurity http, StaffAccounts accounts, MetricsAccess metricsAccess)
            throws Exception {
        return http.authorizeHttpRequests(
                        requests ->
                                requests.requestMatchers(
                                                "/login",
                                                "/einrichtung",
                                                "/error",
                                                "/css/**",
                                                "/vendor/**",
                                                "/js/**",
                                                "/img/**",
                                                "/favicon.ico",
                                                "/kalender/*.ics",
                                                "/actuator/health/**")
                                        .permitAll()
                                        .requestMatchers("/actuator/prometheus")
                                        .access(metricsAccess)
                                        .requestMatchers("/actuator/**")
                                        .hasRole(Role.OPERATOR.name())
                                        .requestMatchers("/camunda/app/tasklist/**")
                                        .hasAnyRole(Role.ADVISER.name(), Role.SUPERVISOR.name())
                                        .requestMatchers("/camunda/app/cockpit/**")
                                        .hasAnyRole(Role.DESIGNER.name(), Role.OPERATOR.name())
                                        .requestMatchers(
                                                "/camunda/api/**",
                                                "/camunda/lib/**",
                                                "/camunda/assets/**",
                                                "/camunda/favicon.ico")
                                        .hasAnyRole(
                                                Role.ADVISER.name(),
                                                Role.SUPERVISOR.name(),
                                                Role.DESIGNER.name(),
                                                Role.OPERATOR.name())
                                        .requestMatchers(
                                                "/camunda/**",
                                                "/camunda-welcome/**",
                                                "/plugin/**",
                                                "/engine-rest/**")
                                        .denyAll()
                                        .anyRequest()
                                        .authenticated())
                .formLogin(
                        form ->
                                form.loginPage("/login")
                                        .defaultSuccessUrl("/")
                                        .failureHandler(failedSignIn()))
                .logout(logout -> logout.logoutUrl("/logout").logoutSuccessUrl("/login?abgemeldet"))
                .exceptionHandling(refused -> refused.accessDeniedHandler(new RefusedRequests()))
                .csrf(csrf -> csrf.ignoringRequestMatchers("/camunda/**"))
                .exceptionHandling(
                        handling -> handling.authenticationEntryPoint(new SignInEntryPoint()))
                .addFilterBefore(new PersonFilter(accounts), AuthorizationFilter.class)
                .build();
    }

    /** Says when to wait: that is so for every name, whether there is such an account or not. */
    private static AuthenticationFailureHandler failedSignIn() {
        ExceptionMappingAuthenticationFailureHandler handler =
                new ExceptionMappingAuthenticationFailureHandler();
        handler.setDefaultFailureUrl("/login?error");
        handler.setExceptionMappings(Map.of(LockedException.class.getName(), "/login?gesperrt"));
        return handler;
    }
}
