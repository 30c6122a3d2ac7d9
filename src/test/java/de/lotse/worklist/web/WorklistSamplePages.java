package de.lotse.worklist.web;

import de.lotse.casefile.CaseFiles;
import de.lotse.casefile.CaseView;
import de.lotse.counselling.process.CounsellingCases;
import de.lotse.security.OnBehalf;
import de.lotse.testing.browser.SamplePages;
import de.lotse.worklist.WorkItem;
import de.lotse.worklist.WorkItems;
import java.util.Map;
import org.springframework.stereotype.Component;

@Component
class WorklistSamplePages implements SamplePages {

    private final OnBehalf onBehalf;
    private final CaseFiles files;
    private final WorkItems items;

    WorklistSamplePages(OnBehalf onBehalf, CaseFiles files, WorkItems items) {
        this.onBehalf = onBehalf;
        this.files = files;
        this.items = items;
    }

    @Override
    public Map<String, Visit> visits() {
        CaseView file = CounsellingCases.open(onBehalf, files);
        WorkItem item = onBehalf.call("beraterin", () -> items.ofCase(file.id()).get(0));
        return Map.of(
                "/faelle/ohne-naechsten-schritt",
                        beraterin("/faelle/ohne-naechsten-schritt?wessen=team"),
                "/aufgaben", beraterin("/aufgaben"),
                "/aufgaben/{taskId:[0-9a-fA-F-]{36}}", beraterin("/aufgaben/" + item.taskId()),
                "/aufgaben/weiter", beraterin("/aufgaben/weiter"),
                "/faelle/{number}/aufgaben", beraterin("/faelle/" + file.number() + "/aufgaben"),
                "/faelle/{number}/ablauf", beraterin("/faelle/" + file.number() + "/ablauf"),
                "/verwaltung/aufgabenliste", new Visit("betrieb", "/verwaltung/aufgabenliste"));
    }

    private static Visit beraterin(String path) {
        return new Visit("beraterin", path);
    }
}
