package de.lotse.prospects.web;

import de.lotse.casefile.ClientId;
import de.lotse.casefile.Clients;
import de.lotse.prospects.Prospects;
import de.lotse.prospects.ResidenceFacts;
import de.lotse.security.OnBehalf;
import de.lotse.testing.browser.SamplePages;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;

@Component
class ProspectSamplePages implements SamplePages {

    private static final UUID MAINZ = UUID.fromString("c0000000-0000-4000-8000-0000000000a1");

    private final Clients clients;
    private final Prospects prospects;
    private final OnBehalf onBehalf;

    ProspectSamplePages(Clients clients, Prospects prospects, OnBehalf onBehalf) {
        this.clients = clients;
        this.prospects = prospects;
        this.onBehalf = onBehalf;
    }

    @Override
    public Map<String, Visit> visits() {
        ClientId client = onBehalf.call("beraterin", this::create);
        String page = "/personen/" + client + "/chancen";
        return Map.of(
                "/personen/{id}/chancen", new Visit("beraterin", page),
                "/personen/{id}/chancen/daten", new Visit("beraterin", page + "/daten"));
    }

    private ClientId create() {
        ClientId client = clients.create(MAINZ, ProspectPagesTest.tolerated());
        prospects.change(
                client,
                new ResidenceFacts(
                        LocalDate.of(2022, 10, 1),
                        null,
                        null,
                        LocalDate.of(2022, 10, 5),
                        LocalDate.of(2026, 1, 15),
                        LocalDate.of(2022, 10, 5),
                        null,
                        null,
                        null,
                        null,
                        false,
                        false,
                        false,
                        true,
                        false),
                Prospects.NO_VERSION);
        return client;
    }
}
