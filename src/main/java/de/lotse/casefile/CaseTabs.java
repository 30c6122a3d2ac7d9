package de.lotse.casefile;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The tabs of the case page that this room fills. */
@Configuration(proxyBeanMethods = false)
class CaseTabs {

    @Bean
    CaseTab overviewTab() {
        return new OwnTab("uebersicht", 0, false, "");
    }

    @Bean
    CaseTab contactsTab() {
        return new OwnTab("kontakte", 20, true, "/kontakte");
    }

    @Bean
    CaseTab personsTab() {
        return new OwnTab("personen", 60, true, "/personen");
    }

    @Bean
    CaseTab notesTab() {
        return new OwnTab("notizen", 70, true, "/notizen");
    }

    @Bean
    CaseTab accessesTab() {
        return new OwnTab("zugriffe", 90, false, "/zugriffe");
    }

    private record OwnTab(String key, int order, boolean showsContent, String end)
            implements CaseTab {

        @Override
        public String titleKey() {
            return "casefile.tab." + key;
        }

        @Override
        public String path(CaseNumber number) {
            return "/faelle/" + number + end;
        }
    }
}
