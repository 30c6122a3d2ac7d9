package de.lotse.security;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.userdetails.UserDetails;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.util.UrlPathHelper;

/**
 * Reads the signed-in person anew for each request and lets the request work for that person's
 * tenant. Whose account is gone or closed is signed out.
 */
class PersonFilter extends OncePerRequestFilter {

    private static final String CHANGE_PASSWORD = "/konto/kennwort";

    private static final List<String> OPEN_BEFORE_CHANGE =
            List.of(
                    CHANGE_PASSWORD,
                    "/logout",
                    "/login",
                    "/error",
                    "/css/",
                    "/js/",
                    "/img/",
                    "/vendor/",
                    "/webjars/",
                    "/favicon.ico");

    private final StaffAccounts accounts;

    PersonFilter(StaffAccounts accounts) {
        this.accounts = accounts;
    }

    /** Error pages keep the navigation of the person signed in. */
    @Override
    protected boolean shouldNotFilterErrorDispatch() {
        return false;
    }

    @Override
    protected void doFilterInternal(
            HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        Authentication stored = SecurityContextHolder.getContext().getAuthentication();
        if (stored == null || !(stored.getPrincipal() instanceof UserDetails user)) {
            chain.doFilter(request, response);
            return;
        }
        Optional<StaffAccount> account =
                accounts.findByUsername(user.getUsername()).filter(StaffAccount::active);
        if (account.isEmpty()) {
            signOut(request);
            chain.doFilter(request, response);
            return;
        }
        if (account.get().mustChangePassword() && !isOpenBeforeChange(request)) {
            response.sendRedirect(request.getContextPath() + CHANGE_PASSWORD);
            return;
        }
        doAs(account.get().asCurrentPerson(), request, response, chain);
    }

    /** Who was handed a password can only change it, sign out, or see how the pages look. */
    private static boolean isOpenBeforeChange(HttpServletRequest request) {
        String path = UrlPathHelper.defaultInstance.getPathWithinApplication(request);
        return OPEN_BEFORE_CHANGE.stream().anyMatch(path::startsWith);
    }

    private static void signOut(HttpServletRequest request) {
        SecurityContextHolder.clearContext();
        if (request.getSession(false) != null) {
            request.getSession(false).invalidate();
        }
    }

    private static void doAs(
            CurrentPerson person,
            HttpServletRequest request,
            HttpServletResponse response,
            FilterChain chain)
            throws ServletException, IOException {
        SecurityContext stored = SecurityContextHolder.getContext();
        SecurityContext ofRequest = SecurityContextHolder.createEmptyContext();
        ofRequest.setAuthentication(new PersonAuthentication(person));
        SecurityContextHolder.setContext(ofRequest);
        try {
            if (person.tenant() == null) {
                chain.doFilter(request, response);
            } else {
                TenantScope.run(person.tenant(), ServletWork.of(chain, request, response));
            }
        } catch (ServletWork.Failure failure) {
            failure.rethrow();
        } finally {
            SecurityContextHolder.setContext(stored);
        }
    }
}
