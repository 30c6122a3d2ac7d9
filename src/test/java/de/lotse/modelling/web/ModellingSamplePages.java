package de.lotse.modelling.web;

import de.lotse.testing.browser.SamplePages;
import java.util.Map;
import org.springframework.stereotype.Component;

@Component
class ModellingSamplePages implements SamplePages {

    @Override
    public Map<String, Visit> visits() {
        return Map.of(
                "/modelle", new Visit("prozess", "/modelle"),
                "/modelle/{key}", new Visit("prozess", "/modelle/case-management"));
    }
}
