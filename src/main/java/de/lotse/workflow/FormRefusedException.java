package de.lotse.workflow;

import java.util.List;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.impl.form.validator.FormFieldValidationException;

/**
 * What was submitted for a task does not fit its form or its process; nothing was saved. The web
 * apps of the engine answer it with 400 and the message.
 */
public class FormRefusedException extends FormFieldValidationException {

    private static final long serialVersionUID = 1L;

    private final transient List<FormProblem> problems;

    /**
     * @param message for the person who filled the form in, without what was typed
     */
    FormRefusedException(String message, List<FormProblem> problems) {
        super(keys(problems), message);
        this.problems = List.copyOf(problems);
    }

    /** The refused fields, at least one; never their values. */
    public List<FormProblem> problems() {
        return problems;
    }

    private static String keys(List<FormProblem> problems) {
        return problems.stream()
                .map(problem -> problem.key() + ": " + problem.kind())
                .collect(Collectors.joining(", "));
    }
}
