package de.lotse.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Arrays;
import java.util.Set;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Refuses what no form sends and no binder sees: unreadable names of parameters, and unreadable
 * characters at the sign-in; and requests too large to be read whole. Fields of forms are checked
 * by {@link TextEditor}, with a message at the field.
 */
class ParameterGuardFilter extends OncePerRequestFilter {

    /**
     * Set by Tomcat when it gave up reading the parameters, which it otherwise cuts off silently.
     */
    private static final String PARSE_FAILURE = "org.apache.catalina.parameter_parse_failed_reason";

    private static final Set<String> TOO_MUCH = Set.of("POST_TOO_LARGE", "TOO_MANY_PARAMETERS");

    private static final int LONGEST_NAME = 200;
    private static final int LONGEST_CREDENTIAL = 500;

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return request.getRequestURI().startsWith(request.getContextPath() + "/camunda/");
    }

    @Override
    protected void doFilterInternal(
            HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        boolean badName =
                request.getParameterMap().keySet().stream()
                        .anyMatch(ParameterGuardFilter::isBadName);
        Object failure = request.getAttribute(PARSE_FAILURE);
        if (failure != null && TOO_MUCH.contains(failure.toString())) {
            response.sendError(HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE);
        } else if (failure != null || badName) {
            response.sendError(HttpServletResponse.SC_BAD_REQUEST);
        } else if (isSignIn(request) && hasBadCredential(request)) {
            response.sendRedirect(request.getContextPath() + "/login?error");
        } else {
            chain.doFilter(request, response);
        }
    }

    private static boolean isBadName(String name) {
        return name.length() > LONGEST_NAME || TextEditor.hasUnreadable(name);
    }

    private static boolean isSignIn(HttpServletRequest request) {
        return "POST".equals(request.getMethod()) && "/login".equals(request.getServletPath());
    }

    private static boolean hasBadCredential(HttpServletRequest request) {
        return request.getParameterMap().values().stream()
                .flatMap(Arrays::stream)
                .anyMatch(
                        value ->
                                value.length() > LONGEST_CREDENTIAL
                                        || TextEditor.hasUnreadable(value));
    }
}
