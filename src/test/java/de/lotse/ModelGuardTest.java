package de.lotse;

import static org.assertj.core.api.Assertions.assertThat;

import de.lotse.testing.IntegrationTest;
import de.lotse.workflow.FormField;
import de.lotse.workflow.FormSchema;
import de.lotse.workflow.ProcessContract;
import de.lotse.workflow.ProcessVariable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.BoundaryEvent;
import org.camunda.bpm.model.bpmn.instance.CallActivity;
import org.camunda.bpm.model.bpmn.instance.EndEvent;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.Gateway;
import org.camunda.bpm.model.bpmn.instance.IntermediateCatchEvent;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.camunda.bpm.model.bpmn.instance.ScriptTask;
import org.camunda.bpm.model.bpmn.instance.ServiceTask;
import org.camunda.bpm.model.bpmn.instance.StartEvent;
import org.camunda.bpm.model.bpmn.instance.SubProcess;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.camunda.bpm.model.dmn.Dmn;
import org.camunda.bpm.model.dmn.instance.Decision;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.ApplicationContext;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** What holds for every model, so that a process designer hears of a slip before it runs. */
class ModelGuardTest extends IntegrationTest {

    private static final Path PROCESSES = Path.of("processes");
    private static final Path FORMS = Path.of("forms");

    private static final Pattern BEAN = Pattern.compile("\\$\\{([a-z][A-Za-z0-9]*Delegate)}");
    private static final Pattern DEADLINE = Pattern.compile("\\bFrist\\b");
    private static final Set<String> GROUPS = Set.of("${team}", "${supervision}");
    private static final Pattern FORBIDDEN =
            Pattern.compile(
                    "camunda:class=|camunda:expression=|camunda:script|<bpmn:script|camunda:connector"
                            + "|camunda:formField|execution\\.");

    /** A called process works for the case of its caller. */
    private static final String BUSINESS_KEY = "#{execution.processBusinessKey}";

    private static final Map<Class<? extends FlowNode>, String> PREFIXES =
            Map.of(
                    UserTask.class, "task_",
                    ServiceTask.class, "service_",
                    Gateway.class, "gw_",
                    CallActivity.class, "call_",
                    StartEvent.class, "start_",
                    EndEvent.class, "end_",
                    SubProcess.class, "sub_");

    @Autowired private ApplicationContext context;
    @Autowired private List<ProcessContract> contracts;

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    private RequestMappingHandlerMapping routes;

    @Test
    void file_names_are_unique_and_are_the_ids() throws IOException {
        List<String> names =
                Stream.concat(files(PROCESSES, ""), files(FORMS, ""))
                        .map(file -> file.getFileName().toString())
                        .filter(name -> name.matches(".*\\.(bpmn|dmn|form)"))
                        .toList();
        assertThat(names).doesNotHaveDuplicates();
        for (Path file : files(PROCESSES, ".bpmn").toList()) {
            assertThat(process(file).getId()).isEqualTo(baseName(file));
        }
        for (Path file : files(FORMS, ".form").toList()) {
            assertThat(form(file).id()).isEqualTo(baseName(file));
        }
    }

    @Test
    void history_is_kept_for_a_named_time_and_nobody_starts_a_process_in_tasklist()
            throws IOException {
        for (Path file : files(PROCESSES, ".bpmn").toList()) {
            Process process = process(file);
            assertThat(process.getCamundaHistoryTimeToLiveString()).isEqualTo("P1095D");
            assertThat(process.isCamundaStartableInTasklist()).isFalse();
            assertThat(process.getCamundaVersionTag()).isNotBlank();
        }
        for (Path file : files(PROCESSES, ".dmn").toList()) {
            Dmn.readModelFromFile(file.toFile())
                    .getModelElementsByType(Decision.class)
                    .forEach(
                            decision ->
                                    assertThat(decision.getCamundaHistoryTimeToLiveString())
                                            .as(file.toString())
                                            .isEqualTo("P1095D"));
        }
    }

    @Test
    void nothing_but_named_beans_works_in_a_process() throws IOException {
        for (Path file : files(PROCESSES, ".bpmn").toList()) {
            String xml = Files.readString(file).replace(BUSINESS_KEY, "");
            assertThat(FORBIDDEN.matcher(xml).results().map(result -> result.group()).toList())
                    .as(file.toString())
                    .isEmpty();
            assertThat(model(file).getModelElementsByType(ScriptTask.class)).isEmpty();
            Matcher bean = BEAN.matcher(xml);
            while (bean.find()) {
                assertThat(context.containsBean(bean.group(1)))
                        .as("bean %s of %s", bean.group(1), file)
                        .isTrue();
            }
            model(file)
                    .getModelElementsByType(ServiceTask.class)
                    .forEach(
                            task ->
                                    assertThat(task.getCamundaDelegateExpression())
                                            .as(task.getId())
                                            .matches(BEAN.pattern()));
        }
    }

    @Test
    void every_user_task_has_a_group_and_a_form_or_a_page() throws IOException {
        Set<String> pages =
                routes.getHandlerMethods().keySet().stream()
                        .flatMap(info -> info.getPatternValues().stream())
                        .collect(Collectors.toSet());
        for (Path file : files(PROCESSES, ".bpmn").toList()) {
            for (UserTask task : model(file).getModelElementsByType(UserTask.class)) {
                assertThat(GROUPS).as(task.getId()).contains(task.getCamundaCandidateGroups());
                if (task.getCamundaFormRef() != null) {
                    assertThat(task.getCamundaFormRefBinding()).isEqualTo("deployment");
                    assertThat(formOf(file, task)).as(task.getId()).exists();
                } else {
                    assertThat(pages).as(task.getId()).contains(task.getCamundaFormKey());
                }
            }
        }
    }

    @Test
    void whatever_is_called_a_deadline_has_a_date() throws IOException {
        for (Path file : files(PROCESSES, ".bpmn").toList()) {
            model(file).getModelElementsByType(UserTask.class).stream()
                    .filter(task -> DEADLINE.matcher(task.getName()).find())
                    .forEach(
                            task ->
                                    assertThat(task.getCamundaDueDate())
                                            .as(task.getId())
                                            .isNotBlank());
        }
    }

    @Test
    void forms_ask_for_no_free_text_and_only_for_what_the_process_may_carry() throws IOException {
        for (Path file : files(FORMS, ".form").toList()) {
            assertThat(form(file).inputs()).as("readable and without free text").isNotEmpty();
        }
        for (Path file : files(PROCESSES, ".bpmn").toList()) {
            Set<String> allowed = variablesOf(process(file).getId());
            for (UserTask task : model(file).getModelElementsByType(UserTask.class)) {
                if (task.getCamundaFormRef() != null) {
                    assertThat(form(formOf(file, task)).inputs())
                            .extracting(FormField::key)
                            .as(task.getId())
                            .allMatch(allowed::contains);
                }
            }
        }
    }

    @Test
    void elements_are_named_in_words_and_their_ids_say_what_they_are() throws IOException {
        for (Path file : files(PROCESSES, ".bpmn").toList()) {
            BpmnModelInstance model = model(file);
            PREFIXES.forEach(
                    (type, prefix) ->
                            model.getModelElementsByType(type)
                                    .forEach(
                                            node ->
                                                    assertThat(node.getId())
                                                            .as(file.toString())
                                                            .startsWith(prefix)));
            List<FlowNode> named = new ArrayList<>();
            named.addAll(model.getModelElementsByType(UserTask.class));
            named.addAll(model.getModelElementsByType(ServiceTask.class));
            named.addAll(model.getModelElementsByType(EndEvent.class));
            named.addAll(model.getModelElementsByType(BoundaryEvent.class));
            named.addAll(model.getModelElementsByType(IntermediateCatchEvent.class));
            named.forEach(node -> assertThat(node.getName()).as(node.getId()).isNotBlank());
        }
    }

    private Set<String> variablesOf(String processKey) {
        Set<String> names = new HashSet<>();
        contracts.stream()
                .filter(contract -> contract.processKey().equals(processKey))
                .flatMap(contract -> contract.variables().stream())
                .map(ProcessVariable::name)
                .forEach(names::add);
        return names;
    }

    private static Path formOf(Path process, UserTask task) {
        String module = process.getParent().getFileName().toString();
        return FORMS.resolve(module).resolve(task.getCamundaFormRef() + ".form");
    }

    private static FormSchema form(Path file) throws IOException {
        return FormSchema.parse(Files.readString(file));
    }

    private static BpmnModelInstance model(Path file) {
        return Bpmn.readModelFromFile(file.toFile());
    }

    private static Process process(Path file) {
        return model(file).getModelElementsByType(Process.class).iterator().next();
    }

    private static String baseName(Path file) {
        return file.getFileName().toString().replaceFirst("\\.[a-z]+$", "");
    }

    private static Stream<Path> files(Path folder, String ending) throws IOException {
        try (Stream<Path> walk = Files.walk(folder)) {
            return walk
                    .filter(Files::isRegularFile)
                    .filter(file -> file.toString().endsWith(ending))
                    .toList()
                    .stream();
        }
    }
}
