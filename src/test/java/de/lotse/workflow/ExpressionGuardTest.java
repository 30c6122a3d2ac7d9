package de.lotse.workflow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.lotse.security.TenantScope;
import de.lotse.testing.IntegrationTest;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.camunda.bpm.engine.BadUserRequestException;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.impl.juel.jakarta.el.ELException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

class ExpressionGuardTest extends IntegrationTest {

    private static final String MARK = "lotse.attacked";

    @Autowired private EngineCalls engine;
    @Autowired private IdentityService identity;
    @Autowired private TaskService tasks;
    @Autowired private RuntimeService runtime;
    @Autowired private RepositoryService repository;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "${''.class.forName('java.lang.System').getMethod('setProperty',"
                        + "''.class,''.class).invoke(null,'lotse.attacked','1')}",
                "#{''.getClass()}",
                "${''.class}",
                "${dataSource.connection}",
                "${runtimeService.createProcessInstanceQuery().list()}",
                "${jdbcTemplate}",
                "${trialDelegate.class}",
                "${trialDelegate.execute(null)}",
                "${currentUserGroups().getClass().forName('java.lang.Runtime')}",
                "${now().class.classLoader}",
                "${dateTime().getClass()}",
                "${XML('<a/>')}",
                "${JSON('{}')}",
                "${S('{}')}",
                "${environment}",
                "${systemProperties}",
                "${tokens.applicationContext}"
            })
    void anExpressionInAnOrQueryReachesNothing(String attack) {
        System.clearProperty(MARK);
        assertThatThrownBy(
                        () ->
                                tasks.createTaskQuery()
                                        .or()
                                        .taskAssigneeExpression(attack)
                                        .taskCandidateGroup("adviser")
                                        .endOr()
                                        .list())
                .isInstanceOfAny(ProcessEngineException.class, ELException.class)
                .isNotInstanceOf(BadUserRequestException.class);
        assertThat(System.getProperty(MARK)).isNull();
    }

    @Test
    void whatFiltersNeedGoesOnWorking() {
        identity.setAuthentication("beraterin", List.of(Trial.TEAM_MAINZ));
        try {
            tasks.createTaskQuery()
                    .or()
                    .taskAssigneeExpression("${currentUser()}")
                    .taskCandidateGroupInExpression("${currentUserGroups()}")
                    .dueBeforeExpression("${now()}")
                    .endOr()
                    .listPage(0, 10);
        } finally {
            identity.clearAuthentication();
        }
    }

    @Test
    void aVariableCannotStandInForADelegate() {
        Map<String, Object> variables = Trial.startVariables(Trial.TEAM_MAINZ);
        variables.put("trialDelegate", "shadow");
        TenantScope.run(Trial.CARITAS, () -> reachDelegate(variables));
    }

    private void reachDelegate(Map<String, Object> variables) {
        String instance = engine.start(Trial.KEY, UUID.randomUUID().toString(), variables);
        engine.run(
                () ->
                        runtime.createProcessInstanceModification(instance)
                                .cancelAllForActivity(Trial.TASK_FORM)
                                .startBeforeActivity("task_delegate")
                                .execute());
        assertThat(runtime.getVariable(instance, Trial.SEEN_TENANT.name()))
                .isEqualTo(Trial.CARITAS.toString());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "camunda:class=\"de.lotse.workflow.TrialDelegate\"",
                "camunda:expression=\"${execution.processEngineServices.runtimeService}\"",
                "camunda:expression=\"${execution.setVariable('a','b')}\"",
                "camunda:delegateExpression=\"${dataSource}\"",
                "camunda:expression=\"${''.class.forName('java.lang.System')}\""
            })
    void aModelReachesDelegatesOnly(String binding) {
        deployAndFail("<serviceTask id=\"task\" " + binding + "/>");
    }

    @ParameterizedTest
    @ValueSource(strings = {"juel", "javascript", "groovy", "feel"})
    void aModelHoldsNoScript(String language) {
        deployAndFail(
                "<scriptTask id=\"task\" scriptFormat=\""
                        + language
                        + "\"><script>1 + 1</script></scriptTask>");
    }

    private void deployAndFail(String task) {
        String key = "attack-" + UUID.randomUUID();
        String model =
                "<definitions xmlns=\"http://www.omg.org/spec/BPMN/20100524/MODEL\""
                        + " xmlns:camunda=\"http://camunda.org/schema/1.0/bpmn\""
                        + " targetNamespace=\"attack\"><process id=\""
                        + key
                        + "\" isExecutable=\"true\" camunda:historyTimeToLive=\"1\">"
                        + "<startEvent id=\"start\"/>"
                        + task
                        + "<endEvent id=\"end\"/>"
                        + "<sequenceFlow id=\"a\" sourceRef=\"start\" targetRef=\"task\"/>"
                        + "<sequenceFlow id=\"b\" sourceRef=\"task\" targetRef=\"end\"/>"
                        + "</process></definitions>";
        assertThatThrownBy(
                        () -> {
                            String deployment =
                                    repository
                                            .createDeployment()
                                            .addString(key + ".bpmn", model)
                                            .deploy()
                                            .getId();
                            try {
                                TenantScope.run(
                                        Trial.CARITAS, () -> engine.start(key, "case", Map.of()));
                            } finally {
                                repository.deleteDeployment(deployment, true);
                            }
                        })
                .isInstanceOf(ProcessEngineException.class);
    }
}
