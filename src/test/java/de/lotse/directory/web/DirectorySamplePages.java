package de.lotse.directory.web;

import de.lotse.directory.Directory;
import de.lotse.directory.EntryQuery;
import de.lotse.security.OnBehalf;
import de.lotse.testing.browser.SamplePages;
import java.util.Map;
import org.springframework.stereotype.Component;

@Component
class DirectorySamplePages implements SamplePages {

    private final Directory directory;
    private final OnBehalf onBehalf;

    DirectorySamplePages(Directory directory, OnBehalf onBehalf) {
        this.directory = directory;
        this.onBehalf = onBehalf;
    }

    @Override
    public Map<String, Visit> visits() {
        String entry =
                onBehalf.call("admin", () -> directory.find(EntryQuery.of("LADS")))
                        .entries()
                        .get(0)
                        .id()
                        .toString();
        return Map.of(
                "/verzeichnis",
                new Visit("beraterin", "/verzeichnis?thema=DISCRIMINATION"),
                "/verzeichnis/{id}",
                new Visit("admin", "/verzeichnis/" + entry),
                "/verwaltung/verzeichnis/neu",
                new Visit("admin", "/verwaltung/verzeichnis/neu"),
                "/verwaltung/verzeichnis/einlesen",
                new Visit("admin", "/verwaltung/verzeichnis/einlesen"),
                "/verwaltung/verzeichnis/{id}",
                new Visit("admin", "/verwaltung/verzeichnis/" + entry));
    }
}
