package de.lotse.security;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.web.WebAttributes;
import org.springframework.security.web.access.AccessDeniedHandler;

/**
 * Answers 403 and leaves the reason to the error page, which tells an expired form from a right.
 */
class RefusedRequests implements AccessDeniedHandler {

    @Override
    public void handle(
            HttpServletRequest request, HttpServletResponse response, AccessDeniedException refused)
            throws IOException {
        request.setAttribute(WebAttributes.ACCESS_DENIED_403, refused);
        response.sendError(HttpServletResponse.SC_FORBIDDEN);
    }
}
