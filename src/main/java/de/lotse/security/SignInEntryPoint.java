package de.lotse.security;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.authentication.LoginUrlAuthenticationEntryPoint;

/**
 * Leads whoever is not signed in to the sign-in; tells scripts and the callers of the API with 401.
 */
class SignInEntryPoint implements AuthenticationEntryPoint {

    private static final String WEBAPP_API = "/camunda/api/";
    private static final String API = "/api/";

    private final AuthenticationEntryPoint page = new LoginUrlAuthenticationEntryPoint("/login");

    @Override
    public void commence(
            HttpServletRequest request,
            HttpServletResponse response,
            AuthenticationException exception)
            throws IOException, ServletException {
        if (request.getRequestURI().startsWith(request.getContextPath() + WEBAPP_API)) {
            response.setStatus(HttpServletResponse.SC_UNAUTHORIZED);
        } else if (request.getRequestURI().startsWith(request.getContextPath() + API)) {
            response.sendError(HttpServletResponse.SC_UNAUTHORIZED);
        } else {
            page.commence(request, response, exception);
        }
    }
}
