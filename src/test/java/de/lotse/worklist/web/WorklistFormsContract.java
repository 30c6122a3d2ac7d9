package de.lotse.worklist.web;

import de.lotse.workflow.ProcessContract;
import de.lotse.workflow.ProcessVariable;
import java.util.Set;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What the trial process of these tests may carry. */
@Configuration(proxyBeanMethods = false)
class WorklistFormsContract {

    @Bean
    ProcessContract worklistForms() {
        return new ProcessContract(
                "worklist-forms",
                Set.of(
                        ProcessVariable.code("level"),
                        ProcessVariable.code("levelReason"),
                        ProcessVariable.codes("kinds"),
                        ProcessVariable.flag("closingFollowUp"),
                        ProcessVariable.number("attempts"),
                        ProcessVariable.date("followUpDate")));
    }
}
