package de.lotse.consent.web;

import de.lotse.casefile.CaseNumber;
import de.lotse.casefile.CaseTab;
import org.springframework.stereotype.Component;

/** The tab "Einwilligungen" of a case. */
@Component
class ConsentTab implements CaseTab {

    static final String KEY = "einwilligungen";

    @Override
    public String key() {
        return KEY;
    }

    @Override
    public String titleKey() {
        return "consent.tab";
    }

    @Override
    public int order() {
        return 45;
    }

    @Override
    public boolean showsContent() {
        return true;
    }

    @Override
    public String path(CaseNumber number) {
        return "/faelle/" + number + "/einwilligungen";
    }
}
