package de.lotse.casefile.web;

import de.lotse.casefile.CaseNumber;
import de.lotse.casefile.CaseReasons;
import de.lotse.casefile.ClientQuery;
import de.lotse.casefile.ClientView;
import de.lotse.casefile.Clients;
import de.lotse.casefile.PersonNames;
import de.lotse.security.CurrentPerson;
import de.lotse.security.Role;
import de.lotse.web.NotFoundException;
import de.lotse.web.SearchHit;
import de.lotse.web.SearchPart;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Finds a case by its number, and persons by name. */
@Component
class CaseSearch implements SearchPart {

    private final CaseReasons reasons;
    private final Clients clients;
    private final PersonNames names;

    CaseSearch(CaseReasons reasons, Clients clients, PersonNames names) {
        this.reasons = reasons;
        this.clients = clients;
        this.names = names;
    }

    @Override
    public List<SearchHit> find(CurrentPerson person, String query) {
        return CaseNumber.parse(query)
                .map(this::byNumber)
                .orElseGet(() -> person.has(Role.ADVISER) ? byName(query) : List.of());
    }

    private List<SearchHit> byNumber(CaseNumber number) {
        try {
            reasons.isNeededFor(number);
        } catch (NotFoundException unknown) {
            return List.of();
        }
        return List.of(
                new SearchHit(
                        "casefile.search.case", number.value(), null, "/faelle/" + number, true));
    }

    private List<SearchHit> byName(String query) {
        return clients.search(new ClientQuery(query, null, null)).stream().map(this::hit).toList();
    }

    private SearchHit hit(ClientView client) {
        String cases =
                clients.casesOf(client.id()).stream()
                        .map(CaseNumber::value)
                        .collect(Collectors.joining(", "));
        return new SearchHit(
                "casefile.search.person",
                names.of(client),
                cases.isEmpty() ? null : cases,
                "/personen/" + client.id(),
                false);
    }
}
