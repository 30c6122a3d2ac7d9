package de.lotse.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.security.SecureRandom;
import org.slf4j.MDC;
import org.springframework.web.filter.OncePerRequestFilter;

/** Gives each request a short number that stands in the log and that a person can quote. */
class RequestNumberFilter extends OncePerRequestFilter {

    static final String ATTRIBUTE = RequestNumberFilter.class.getName();

    /** Key in the logging context. */
    static final String MDC_KEY = "request";

    /** Without letters and digits that are mixed up on the telephone. */
    private static final String ALPHABET = "23456789ABCDEFGHJKMNPQRSTUVWXYZ";

    private final SecureRandom random = new SecureRandom();

    /** Error pages are drawn under the number of the request that failed. */
    @Override
    protected boolean shouldNotFilterErrorDispatch() {
        return false;
    }

    @Override
    protected void doFilterInternal(
            HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (request.getAttribute(ATTRIBUTE) == null) {
            request.setAttribute(ATTRIBUTE, part() + "-" + part());
        }
        String number = request.getAttribute(ATTRIBUTE).toString();
        try (var ignored = MDC.putCloseable(MDC_KEY, number)) {
            chain.doFilter(request, response);
        }
    }

    private String part() {
        return random.ints(4, 0, ALPHABET.length())
                .collect(
                        StringBuilder::new,
                        (text, index) -> text.append(ALPHABET.charAt(index)),
                        StringBuilder::append)
                .toString();
    }
}
