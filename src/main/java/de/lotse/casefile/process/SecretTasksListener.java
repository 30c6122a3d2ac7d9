package de.lotse.casefile.process;

import de.lotse.casefile.CaseKeptSecret;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** The open tasks of a case that was hidden, in the same transaction. */
@Component
class SecretTasksListener {

    private final SecretTaskLinks links;

    SecretTasksListener(SecretTaskLinks links) {
        this.links = links;
    }

    @EventListener
    void on(CaseKeptSecret event) {
        links.hide(event.caseId());
    }
}
