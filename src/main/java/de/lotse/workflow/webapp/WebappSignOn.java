package de.lotse.workflow.webapp;

import de.lotse.security.CurrentPerson;
import de.lotse.security.EngineGroups;
import de.lotse.security.Role;
import de.lotse.security.SignedIn;
import de.lotse.security.StaffAccounts;
import de.lotse.security.TenantId;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Set;
import org.camunda.bpm.engine.ProcessEngines;
import org.camunda.bpm.webapp.impl.security.auth.AuthenticationUtil;
import org.camunda.bpm.webapp.impl.security.auth.Authentications;
import org.camunda.bpm.webapp.impl.security.auth.UserAuthentication;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Whoever is signed in with us is signed in to Camunda's web apps, with groups and Träger read anew
 * for each request. Camunda's own authentication filter takes it from the session.
 */
class WebappSignOn extends OncePerRequestFilter {

    private static final String TASKLIST = "tasklist";
    private static final String COCKPIT = "cockpit";

    private final SignedIn signedIn;
    private final StaffAccounts accounts;

    WebappSignOn(SignedIn signedIn, StaffAccounts accounts) {
        this.signedIn = signedIn;
        this.accounts = accounts;
    }

    @Override
    protected void doFilterInternal(
            HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        Authentications authentications = new Authentications();
        signedIn.find().ifPresent(person -> authentications.addOrReplace(authentication(person)));
        AuthenticationUtil.updateSession(request.getSession(), authentications);
        chain.doFilter(request, response);
    }

    private UserAuthentication authentication(CurrentPerson person) {
        UserAuthentication authentication =
                new UserAuthentication(person.username(), ProcessEngines.NAME_DEFAULT);
        authentication.setGroupIds(List.copyOf(EngineGroups.of(person)));
        authentication.setTenantIds(tenants(person));
        authentication.setAuthorizedApps(apps(person));
        return authentication;
    }

    /** Cockpit shows how processes run at all Träger, without variables and without clients. */
    private List<String> tenants(CurrentPerson person) {
        if (person.tenant() != null) {
            return List.of(person.tenant().toString());
        }
        return usesCockpit(person)
                ? accounts.tenantNames().keySet().stream().map(TenantId::toString).toList()
                : List.of();
    }

    private static Set<String> apps(CurrentPerson person) {
        if (usesCockpit(person)) {
            return Set.of(COCKPIT);
        }
        return usesTasklist(person) ? Set.of(TASKLIST) : Set.of();
    }

    private static boolean usesCockpit(CurrentPerson person) {
        return person.has(Role.DESIGNER) || person.has(Role.OPERATOR);
    }

    private static boolean usesTasklist(CurrentPerson person) {
        return person.has(Role.ADVISER) || person.has(Role.SUPERVISOR);
    }
}
