package de.lotse.casefile;

import de.lotse.web.Choice;
import java.util.Collection;
import java.util.List;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** What pages call persons, those too who stay anonymous. */
@Component
public class PersonNames {

    private final Clients clients;
    private final MessageSource messages;

    PersonNames(Clients clients, MessageSource messages) {
        this.clients = clients;
        this.messages = messages;
    }

    public String of(ClientView client) {
        return client.displayName().isBlank()
                ? messages.getMessage("casefile.anonymous", null, LocaleContextHolder.getLocale())
                : client.displayName();
    }

    /** The names of persons of a checked case. */
    public List<String> ofCheckedCase(Collection<ClientId> ids) {
        return clients.ofCheckedCase(ids).stream().map(this::of).toList();
    }

    /** Persons of a checked case to choose from. */
    public List<Choice> choicesOfCheckedCase(Collection<ClientId> ids) {
        return clients.ofCheckedCase(ids).stream()
                .map(client -> new Choice(client.id().toString(), of(client)))
                .toList();
    }
}
