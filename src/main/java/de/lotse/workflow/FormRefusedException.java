package de.lotse.workflow;

import java.util.List;
import java.util.stream.Collectors;

/** What was submitted for a task does not fit its form or its process; nothing was saved. */
public class FormRefusedException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient List<FormProblem> problems;

    FormRefusedException(List<FormProblem> problems) {
        super(
                problems.stream()
                        .map(problem -> problem.key() + ": " + problem.kind())
                        .collect(Collectors.joining(", ")));
        this.problems = List.copyOf(problems);
    }

    /** The refused fields, at least one; never their values. */
    public List<FormProblem> problems() {
        return problems;
    }
}
