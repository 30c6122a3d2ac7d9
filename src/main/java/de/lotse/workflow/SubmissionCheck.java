package de.lotse.workflow;

import de.lotse.security.CurrentPerson;
import de.lotse.security.EngineGroups;
import de.lotse.security.SignedIn;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.camunda.bpm.dmn.engine.impl.DefaultDmnEngineConfiguration;
import org.camunda.bpm.dmn.feel.impl.FeelException;
import org.camunda.bpm.engine.delegate.VariableScope;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.camunda.bpm.engine.variable.VariableMap;
import org.camunda.bpm.engine.variable.Variables;
import org.camunda.bpm.engine.variable.value.ObjectValue;
import org.camunda.bpm.engine.variable.value.TypedValue;
import org.camunda.spin.json.SpinJsonNode;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/**
 * Checks what is submitted for a task, from Tasklist or from our pages: against the task's form,
 * and against the variables that the process may carry. Whether the task is this person's to do is
 * checked as well, which the engine itself does not do.
 */
@Component
class SubmissionCheck {

    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");

    private final ObjectProvider<ProcessContract> contracts;
    private final SignedIn signedIn;
    private final Clock clock;
    private final MessageSource messages;

    SubmissionCheck(
            ObjectProvider<ProcessContract> contracts,
            SignedIn signedIn,
            Clock clock,
            MessageSource messages) {
        this.contracts = contracts;
        this.signedIn = signedIn;
        this.clock = clock;
        this.messages = messages;
    }

    /**
     * @throws TaskNotYoursException when another person has the task, or nobody has and the person
     *     is none of its candidates
     */
    void requireOwn(TaskEntity task) {
        Optional<CurrentPerson> person = signedIn.find();
        if (person.isEmpty()) {
            return;
        }
        if (task.getAssignee() == null) {
            requireCandidate(task, person.get());
            task.setAssignee(person.get().username());
        } else if (!task.getAssignee().equals(person.get().username())) {
            throw notYours(task.getId());
        }
    }

    /** As {@link #requireOwn}, for taking the task. */
    void requireMayClaim(TaskEntity task, String userId) {
        signedIn.find()
                .ifPresent(
                        person -> {
                            if (!person.username().equals(userId)) {
                                throw notYours(task.getId());
                            }
                            if (task.getAssignee() == null) {
                                requireCandidate(task, person);
                            }
                        });
    }

    /** Somebody else has it, or has done it in the meantime. */
    TaskNotYoursException notYours(String taskId) {
        return new TaskNotYoursException(
                taskId,
                messages.getMessage("workflow.refused.TASK_NOT_YOURS", null, Locale.GERMAN));
    }

    private void requireCandidate(TaskEntity task, CurrentPerson person) {
        List<String> groups = EngineGroups.of(person);
        boolean candidate =
                task.getCandidates().stream()
                        .anyMatch(
                                link ->
                                        person.username().equals(link.getUserId())
                                                || groups.contains(link.getGroupId()));
        if (!candidate) {
            throw notYours(task.getId());
        }
    }

    /**
     * @param form the task's form; {@code null} where it has a page of its own
     * @return what the engine stores
     * @throws FormRefusedException when something does not fit
     */
    Map<String, Object> check(
            TaskEntity task,
            FormSchema form,
            Map<String, Object> submitted,
            ProcessEngineConfigurationImpl engine) {
        List<FormProblem> problems = new ArrayList<>();
        Map<String, Object> plain = plain(submitted, problems);
        Map<String, Object> values = plain;
        Set<String> outdated = Set.of();
        if (form != null) {
            FormCheck check =
                    new FormCheck(
                                    form,
                                    LocalDate.ofInstant(clock.instant(), BERLIN),
                                    (condition, answers) -> isTrue(condition, answers, engine))
                            .check(plain, current(task, form, plain.keySet()));
            problems.addAll(check.problems());
            values = check.accepted();
            outdated = check.outdated();
        }
        Map<String, Object> stored = byContract(task, values, problems);
        if (!problems.isEmpty()) {
            List<FormProblem> first = firstOfEachField(problems);
            throw new FormRefusedException(message(form, first), first);
        }
        outdated.forEach(key -> stored.put(key, null));
        return stored;
    }

    private static List<FormProblem> firstOfEachField(List<FormProblem> problems) {
        Map<String, FormProblem> first = new LinkedHashMap<>();
        problems.forEach(problem -> first.putIfAbsent(problem.key(), problem));
        return List.copyOf(first.values());
    }

    /** A task with a page of its own is not done by a web app of the engine. */
    FormRefusedException ownPage(TaskEntity task) {
        List<FormProblem> problems =
                List.of(FormProblem.of(task.getTaskDefinitionKey(), FormProblem.Kind.OWN_PAGE));
        return new FormRefusedException(message(null, problems), problems);
    }

    private static Map<String, Object> plain(
            Map<String, Object> submitted, List<FormProblem> problems) {
        Map<String, Object> plain = new LinkedHashMap<>();
        if (submitted == null) {
            return plain;
        }
        for (String key : submitted.keySet()) {
            try {
                Object value = plainValue(submitted, key);
                if (value instanceof String text && isTooLong(text)) {
                    problems.add(FormProblem.of(key, FormProblem.Kind.TOO_LONG));
                } else {
                    plain.put(key, value);
                }
            } catch (IllegalArgumentException e) {
                problems.add(FormProblem.of(key, FormProblem.Kind.WRONG_TYPE));
            }
        }
        return plain;
    }

    private static boolean isTooLong(String text) {
        return text.length() > ProcessVariable.MAX_TEXT_LENGTH || text.indexOf('\0') >= 0;
    }

    private static Object plainValue(Map<String, Object> submitted, String key) {
        Object value =
                submitted instanceof VariableMap typed
                        ? typed.getValueTyped(key)
                        : submitted.get(key);
        if (value instanceof ObjectValue object) {
            return plainObject(object);
        }
        if (value instanceof TypedValue typed) {
            value = typed.getValue();
        }
        if (value instanceof SpinJsonNode json) {
            return plainJson(json);
        }
        if (value == null
                || value instanceof String
                || value instanceof Boolean
                || value instanceof Number
                || value instanceof Collection<?>) {
            return value;
        }
        throw new IllegalArgumentException("Type");
    }

    /** Objects of ours are lists of codes; what comes serialized from outside is not read. */
    private static Object plainObject(ObjectValue object) {
        if (object.isDeserialized() && object.getValue() instanceof List<?> list) {
            return list;
        }
        throw new IllegalArgumentException("Type");
    }

    private static Object plainJson(SpinJsonNode json) {
        if (!json.isArray()) {
            throw new IllegalArgumentException("Type");
        }
        List<String> codes = new ArrayList<>();
        for (SpinJsonNode element : json.elements()) {
            if (!element.isString()) {
                throw new IllegalArgumentException("Type");
            }
            codes.add(element.stringValue());
        }
        return codes;
    }

    private static Map<String, Object> current(
            VariableScope scope, FormSchema form, Collection<String> submitted) {
        Map<String, Object> current = new HashMap<>();
        form.inputs().forEach(field -> current.put(field.key(), scope.getVariable(field.key())));
        submitted.stream()
                .filter(scope::hasVariable)
                .forEach(key -> current.put(key, scope.getVariable(key)));
        return current;
    }

    private Map<String, Object> byContract(
            TaskEntity task, Map<String, Object> values, List<FormProblem> problems) {
        Map<String, ProcessVariable<?>> contract = contract(task);
        Map<String, Object> stored = new LinkedHashMap<>();
        values.forEach(
                (key, value) -> {
                    ProcessVariable<?> variable = contract.get(key);
                    if (variable == null) {
                        problems.add(FormProblem.of(key, FormProblem.Kind.NOT_ASKED));
                    } else if (!variable.accepts(value)) {
                        problems.add(FormProblem.of(key, FormProblem.Kind.WRONG_TYPE));
                    } else {
                        stored.put(key, variable.normalize(value));
                    }
                });
        return stored;
    }

    private Map<String, ProcessVariable<?>> contract(TaskEntity task) {
        String key = task.getProcessDefinition().getKey();
        return contracts.stream()
                .filter(contract -> contract.processKey().equals(key))
                .flatMap(contract -> contract.variables().stream())
                .collect(Collectors.toMap(ProcessVariable::name, variable -> variable));
    }

    private static boolean isTrue(
            String condition,
            Map<String, Object> answers,
            ProcessEngineConfigurationImpl configuration) {
        DefaultDmnEngineConfiguration decisions =
                (DefaultDmnEngineConfiguration) configuration.getDmnEngine().getConfiguration();
        try {
            Object result =
                    decisions
                            .getFeelEngine()
                            .evaluateSimpleExpression(
                                    condition, Variables.fromMap(answers).asVariableContext());
            return Boolean.TRUE.equals(result);
        } catch (FeelException e) {
            return false;
        }
    }

    private String message(FormSchema form, List<FormProblem> problems) {
        return problems.stream()
                .map(problem -> label(form, problem) + ": " + text(problem))
                .collect(Collectors.joining("; "));
    }

    private static String label(FormSchema form, FormProblem problem) {
        return form == null
                ? problem.key()
                : form.input(problem.key()).map(FormField::label).orElse(problem.key());
    }

    private String text(FormProblem problem) {
        return messages.getMessage("workflow.problem." + problem.kind(), null, Locale.GERMAN);
    }
}
