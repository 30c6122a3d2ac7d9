package de.lotse.consent.web;

import de.lotse.casefile.CaseView;
import de.lotse.consent.ConsentCases;
import de.lotse.consent.ConsentId;
import de.lotse.consent.PowerId;
import de.lotse.testing.browser.SamplePages;
import java.util.HashMap;
import java.util.Map;
import org.springframework.stereotype.Component;

@Component
class ConsentSamplePages implements SamplePages {

    private static final String BASE = "/faelle/{number}/einwilligungen";

    private final ConsentCases cases;

    ConsentSamplePages(ConsentCases cases) {
        this.cases = cases;
    }

    @Override
    public Map<String, Visit> visits() {
        CaseView file = cases.open();
        ConsentId consent = cases.record(cases.given(file));
        PowerId power = cases.power(file);
        String tab = "/faelle/" + file.number() + "/einwilligungen";
        Map<String, Visit> visits = new HashMap<>();
        visits.put(BASE, visit(tab));
        visits.put(BASE + "/neu", visit(tab + "/neu"));
        for (String page :
                new String[] {"", "/erneuern", "/einschraenken", "/widerrufen", "/formular"}) {
            visits.put(BASE + "/{id}" + page, visit(tab + "/" + consent + page));
        }
        visits.put(BASE + "/vollmacht/neu", visit(tab + "/vollmacht/neu"));
        visits.put(
                BASE + "/vollmacht/{power}/widerrufen",
                visit(tab + "/vollmacht/" + power + "/widerrufen"));
        return visits;
    }

    private static Visit visit(String path) {
        return new Visit("beraterin", path);
    }
}
