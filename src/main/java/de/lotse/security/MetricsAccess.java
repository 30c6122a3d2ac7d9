package de.lotse.security;

import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.function.Supplier;
import org.springframework.http.HttpHeaders;
import org.springframework.security.authorization.AuthorizationDecision;
import org.springframework.security.authorization.AuthorizationManager;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.access.intercept.RequestAuthorizationContext;
import org.springframework.stereotype.Component;

/** Metrics are for operators, and for a collector that shows the configured token. */
@Component
class MetricsAccess implements AuthorizationManager<RequestAuthorizationContext> {

    private static final String BEARER = "Bearer ";

    private final String token;

    MetricsAccess(SecuritySettings settings) {
        this.token = settings.metricsToken();
    }

    @Override
    public AuthorizationDecision check(
            Supplier<Authentication> authentication, RequestAuthorizationContext context) {
        return new AuthorizationDecision(
                isOperator(authentication.get()) || showsToken(context.getRequest()));
    }

    private static boolean isOperator(Authentication authentication) {
        return authentication instanceof PersonAuthentication person
                && person.person().has(Role.OPERATOR);
    }

    private boolean showsToken(HttpServletRequest request) {
        String header = request.getHeader(HttpHeaders.AUTHORIZATION);
        if (token == null || token.isBlank() || header == null || !header.startsWith(BEARER)) {
            return false;
        }
        return MessageDigest.isEqual(
                token.getBytes(StandardCharsets.UTF_8),
                header.substring(BEARER.length()).getBytes(StandardCharsets.UTF_8));
    }
}
