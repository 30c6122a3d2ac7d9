package de.lotse.counselling.web;

import de.lotse.casefile.CaseNumber;
import de.lotse.casefile.CaseTab;
import org.springframework.stereotype.Component;

/** The tab "Hilfeplan" of the case page, with Assessment and Netzwerkkarte beside it. */
@Component
class PlanTab implements CaseTab {

    static final String KEY = "hilfeplan";

    private static final int ORDER = 30;

    @Override
    public String key() {
        return KEY;
    }

    @Override
    public String titleKey() {
        return "plan.tab";
    }

    @Override
    public int order() {
        return ORDER;
    }

    @Override
    public boolean showsContent() {
        return true;
    }

    @Override
    public String path(CaseNumber number) {
        return "/faelle/" + number + "/hilfeplan";
    }
}
