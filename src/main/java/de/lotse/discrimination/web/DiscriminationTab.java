package de.lotse.discrimination.web;

import de.lotse.casefile.CaseNumber;
import de.lotse.casefile.CaseTab;
import org.springframework.stereotype.Component;

/** The tab "Diskriminierung": the discrimination cases of a case. */
@Component
class DiscriminationTab implements CaseTab {

    static final String KEY = "diskriminierung";

    @Override
    public String key() {
        return KEY;
    }

    @Override
    public String titleKey() {
        return "discrimination.tab";
    }

    @Override
    public int order() {
        return 37;
    }

    @Override
    public boolean showsContent() {
        return true;
    }

    @Override
    public String path(CaseNumber number) {
        return "/faelle/" + number + "/diskriminierung";
    }
}
