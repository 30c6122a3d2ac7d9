package de.lotse.workflow.webapp;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.authentication.event.LogoutSuccessEvent;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.authentication.logout.SecurityContextLogoutHandler;

/** Signing out in a web app of Camunda ends the session with us, as our own sign-out does. */
class WebappSignOut {

    private final ApplicationEventPublisher events;
    private final SecurityContextLogoutHandler handler = new SecurityContextLogoutHandler();

    WebappSignOut(ApplicationEventPublisher events) {
        this.events = events;
    }

    void signOut(HttpServletRequest request, HttpServletResponse response) {
        Authentication person = SecurityContextHolder.getContext().getAuthentication();
        handler.logout(request, response, person);
        if (person != null) {
            events.publishEvent(new LogoutSuccessEvent(person));
        }
        response.setStatus(HttpServletResponse.SC_NO_CONTENT);
    }
}
