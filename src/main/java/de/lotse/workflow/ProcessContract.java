package de.lotse.workflow;

import java.util.Set;

/**
 * Which variables the instances of a process may carry. Each room with a process registers one as a
 * bean; whatever a form or a page submits beside it is refused.
 *
 * @param processKey the id of the process in its model
 */
public record ProcessContract(String processKey, Set<ProcessVariable<?>> variables) {

    public ProcessContract {
        variables = Set.copyOf(variables);
    }
}
