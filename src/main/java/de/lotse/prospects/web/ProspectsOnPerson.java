package de.lotse.prospects.web;

import de.lotse.casefile.ClientId;
import de.lotse.casefile.ClientPage;
import org.springframework.stereotype.Component;

@Component
class ProspectsOnPerson implements ClientPage {

    @Override
    public String titleKey() {
        return "prospects.page";
    }

    @Override
    public String path(ClientId client) {
        return "/personen/" + client + "/chancen";
    }
}
