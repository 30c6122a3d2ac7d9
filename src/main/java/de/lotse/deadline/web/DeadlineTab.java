package de.lotse.deadline.web;

import de.lotse.casefile.CaseNumber;
import de.lotse.casefile.CaseTab;
import org.springframework.stereotype.Component;

/** The tab "Fristen" of the case page. */
@Component
class DeadlineTab implements CaseTab {

    static final String KEY = "fristen";

    private static final int ORDER = 40;

    @Override
    public String key() {
        return KEY;
    }

    @Override
    public String titleKey() {
        return "deadline.case.title";
    }

    @Override
    public int order() {
        return ORDER;
    }

    @Override
    public boolean showsContent() {
        return false;
    }

    @Override
    public String path(CaseNumber number) {
        return "/faelle/" + number + "/fristen";
    }
}
