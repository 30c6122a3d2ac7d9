package de.lotse.referral.web;

import de.lotse.casefile.CaseNumber;
import de.lotse.casefile.CaseTab;
import org.springframework.stereotype.Component;

/** The tab "Verweisungen" of a case. */
@Component
class ReferralTab implements CaseTab {

    static final String KEY = "verweisungen";

    @Override
    public String key() {
        return KEY;
    }

    @Override
    public String titleKey() {
        return "referral.tab";
    }

    @Override
    public int order() {
        return 46;
    }

    @Override
    public boolean showsContent() {
        return true;
    }

    @Override
    public String path(CaseNumber number) {
        return "/faelle/" + number + "/verweisungen";
    }
}
