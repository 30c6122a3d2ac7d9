package de.lotse.web;

import de.lotse.testing.browser.SamplePages;
import java.util.Map;
import org.springframework.stereotype.Component;

@Component
class WebSamplePages implements SamplePages {

    @Override
    public Map<String, Visit> visits() {
        return Map.of(
                "/login", new Visit(null, "/login"),
                "/", new Visit("beraterin", "/"),
                "/suche", new Visit("beraterin", "/suche"));
    }
}
