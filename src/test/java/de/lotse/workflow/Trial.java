package de.lotse.workflow;

import de.lotse.security.TenantId;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** A process of the tests: a form, a delegate, a timer, a page. */
final class Trial {

    static final String KEY = "trial";
    static final String TASK_FORM = "task_form";
    static final String TASK_PAGE = "task_page";
    static final String TIMER_REVIEW = "timer_review";

    static final TenantId CARITAS = TenantId.of("c0000000-0000-4000-8000-000000000001");
    static final TenantId DIAKONIE = TenantId.of("d0000000-0000-4000-8000-000000000001");
    static final String TEAM_MAINZ = "team-c0000000-0000-4000-8000-0000000000a1";
    static final String TEAM_LUDWIGSHAFEN = "team-d0000000-0000-4000-8000-0000000000a1";

    static final ProcessVariable<String> CASE_NUMBER = ProcessVariable.code("caseNumber");
    static final ProcessVariable<String> TEAM = ProcessVariable.code("team");
    static final ProcessVariable<String> LEVEL = ProcessVariable.code("level");
    static final ProcessVariable<String> LEVEL_REASON = ProcessVariable.code("levelReason");
    static final ProcessVariable<LocalDate> REVIEW_DATE = ProcessVariable.date("reviewDate");
    static final ProcessVariable<Long> CONTACTS = ProcessVariable.number("contacts");
    static final ProcessVariable<Boolean> INTERPRETER = ProcessVariable.flag("interpreter");
    static final ProcessVariable<List<String>> TOPICS = ProcessVariable.codes("topics");
    static final ProcessVariable<String> SEEN_TENANT = ProcessVariable.code("seenTenant");

    private Trial() {}

    static Map<String, Object> startVariables(String team) {
        Map<String, Object> variables = new HashMap<>();
        CASE_NUMBER.put(variables, "MZ-2026-000123");
        TEAM.put(variables, team);
        REVIEW_DATE.put(variables, LocalDate.of(2026, 12, 14));
        return variables;
    }

    @Configuration(proxyBeanMethods = false)
    static class TrialContract {

        @Bean
        ProcessContract trialContract() {
            return new ProcessContract(
                    KEY,
                    Set.of(
                            CASE_NUMBER,
                            TEAM,
                            LEVEL,
                            LEVEL_REASON,
                            REVIEW_DATE,
                            CONTACTS,
                            INTERPRETER,
                            TOPICS,
                            SEEN_TENANT));
        }
    }
}
