package de.lotse.asylum.web;

import de.lotse.casefile.CaseNumber;
import de.lotse.casefile.CaseTab;
import org.springframework.stereotype.Component;

/** The tab "Asylverfahren": the overview of the procedures of a case. */
@Component
class AsylumTab implements CaseTab {

    static final String KEY = "asylverfahren";

    @Override
    public String key() {
        return KEY;
    }

    @Override
    public String titleKey() {
        return "asylum.tab";
    }

    @Override
    public int order() {
        return 35;
    }

    @Override
    public boolean showsContent() {
        return true;
    }

    @Override
    public String path(CaseNumber number) {
        return "/faelle/" + number + "/asylverfahren";
    }
}
