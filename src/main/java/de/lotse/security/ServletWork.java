package de.lotse.security;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** Lets the rest of a filter chain run as work that throws no checked exception. */
final class ServletWork {

    private ServletWork() {}

    static Runnable of(
            FilterChain chain, HttpServletRequest request, HttpServletResponse response) {
        return () -> {
            try {
                chain.doFilter(request, response);
            } catch (IOException | ServletException e) {
                throw new Failure(e);
            }
        };
    }

    static final class Failure extends RuntimeException {

        private static final long serialVersionUID = 1L;

        Failure(Exception cause) {
            super(cause);
        }

        void rethrow() throws IOException, ServletException {
            if (getCause() instanceof IOException e) {
                throw e;
            }
            throw (ServletException) getCause();
        }
    }
}
