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
public final class Trial {

    public static final String KEY = "trial";
    public static final String TASK_FORM = "task_form";
    public static final String TASK_PAGE = "task_page";
    public static final String TIMER_TOO_LATE = "timer_too_late";
    public static final String TIMER_REVIEW = "timer_review";

    public static final TenantId CARITAS = TenantId.of("c0000000-0000-4000-8000-000000000001");
    public static final TenantId DIAKONIE = TenantId.of("d0000000-0000-4000-8000-000000000001");
    public static final String TEAM_MAINZ = "team-c0000000-0000-4000-8000-0000000000a1";
    public static final String TEAM_LUDWIGSHAFEN = "team-d0000000-0000-4000-8000-0000000000a1";

    public static final ProcessVariable<String> CASE_NUMBER = ProcessVariable.code("caseNumber");
    public static final ProcessVariable<String> TEAM = ProcessVariable.code("team");
    public static final ProcessVariable<String> LEVEL = ProcessVariable.code("level");
    public static final ProcessVariable<String> LEVEL_REASON = ProcessVariable.code("levelReason");
    public static final ProcessVariable<LocalDate> REVIEW_DATE = ProcessVariable.date("reviewDate");
    public static final ProcessVariable<Long> CONTACTS = ProcessVariable.number("contacts");
    public static final ProcessVariable<Boolean> INTERPRETER = ProcessVariable.flag("interpreter");
    public static final ProcessVariable<List<String>> TOPICS = ProcessVariable.codes("topics");
    public static final ProcessVariable<String> SEEN_TENANT = ProcessVariable.code("seenTenant");

    private Trial() {}

    /** What the process needs at its start. */
    public static Map<String, Object> startVariables(String team) {
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
