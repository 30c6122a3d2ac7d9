package de.lotse.security;

import org.springframework.session.FindByIndexNameSessionRepository;
import org.springframework.stereotype.Component;

/** The sessions of a person on all devices and nodes. */
@Component
public class SignInSessions {

    private final FindByIndexNameSessionRepository<?> sessions;

    SignInSessions(FindByIndexNameSessionRepository<?> sessions) {
        this.sessions = sessions;
    }

    /** Signs the person out everywhere. */
    public void end(String username) {
        sessions.findByPrincipalName(username).keySet().forEach(sessions::deleteById);
    }

    /**
     * Signs the person out everywhere but here.
     *
     * @param sessionId the session that stays
     */
    public void endOthers(String username, String sessionId) {
        sessions.findByPrincipalName(username).keySet().stream()
                .filter(id -> !id.equals(sessionId))
                .forEach(sessions::deleteById);
    }
}
