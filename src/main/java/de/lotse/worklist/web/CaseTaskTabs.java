package de.lotse.worklist.web;

import de.lotse.casefile.CaseNumber;
import de.lotse.casefile.CaseTab;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The tabs that this room adds to the case page; supervisors see both. */
@Configuration(proxyBeanMethods = false)
class CaseTaskTabs {

    static final String TASKS = "aufgaben";
    static final String COURSE = "ablauf";

    @Bean
    CaseTab tasksTab() {
        return new Tab(TASKS, 10);
    }

    @Bean
    CaseTab courseTab() {
        return new Tab(COURSE, 80);
    }

    private record Tab(String key, int order) implements CaseTab {

        @Override
        public String titleKey() {
            return "worklist.tab." + key;
        }

        @Override
        public boolean showsContent() {
            return false;
        }

        @Override
        public String path(CaseNumber number) {
            return "/faelle/" + number + "/" + key;
        }
    }
}
