package de.lotse.mail.web;

import de.lotse.testing.browser.SamplePages;
import java.util.Map;
import org.springframework.stereotype.Component;

@Component
class MailSamplePages implements SamplePages {

    @Override
    public Map<String, Visit> visits() {
        return Map.of("/verwaltung/postausgang", new Visit("betrieb", "/verwaltung/postausgang"));
    }
}
