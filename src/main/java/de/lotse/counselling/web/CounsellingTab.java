package de.lotse.counselling.web;

import de.lotse.casefile.CaseNumber;
import de.lotse.casefile.CaseTab;
import org.springframework.stereotype.Component;

/** The tab "Beratung": first talk, what can be done now, Interessenvertretung. */
@Component
class CounsellingTab implements CaseTab {

    static final String KEY = "beratung";

    @Override
    public String key() {
        return KEY;
    }

    @Override
    public String titleKey() {
        return "counselling.tab";
    }

    @Override
    public int order() {
        return 15;
    }

    @Override
    public boolean showsContent() {
        return true;
    }

    @Override
    public String path(CaseNumber number) {
        return "/faelle/" + number + "/beratung";
    }
}
