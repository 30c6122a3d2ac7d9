package de.lotse.worklist;

import de.lotse.security.CurrentPerson;
import de.lotse.security.Role;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Who may do what with a task that she may see. */
public final class TaskRights {

    private TaskRights() {}

    /** Whether the person may take the task on while it is nobody's. */
    public static boolean isCandidate(CurrentPerson person, WorkItem item) {
        return item.candidateGroups().stream().anyMatch(groups(person)::contains);
    }

    /** Whether the person finds the task among hers. */
    public static boolean mayOpen(CurrentPerson person, WorkItem item) {
        return item.isAssignedTo(person.username())
                || isCandidate(person, item)
                || isSupervisor(person, item);
    }

    /** Whether the person may do the task now. */
    public static boolean mayComplete(CurrentPerson person, WorkItem item) {
        return !item.suspended()
                && (item.isAssignedTo(person.username())
                        || item.isFree() && isCandidate(person, item));
    }

    /** Whether the person may give the task to a colleague: whose it is, and supervisors. */
    public static boolean mayHandOver(CurrentPerson person, WorkItem item) {
        return !item.suspended()
                && (item.isAssignedTo(person.username()) || isSupervisor(person, item));
    }

    private static boolean isSupervisor(CurrentPerson person, WorkItem item) {
        boolean ofAllSupervisors = item.candidateGroups().contains(Role.SUPERVISOR.groupId());
        boolean ofHerSite = item.siteId() != null && person.siteIds().contains(item.siteId());
        return person.has(Role.SUPERVISOR) && (ofAllSupervisors || ofHerSite);
    }

    /** The groups of the engine through which the person may take on tasks. */
    static Set<String> groups(CurrentPerson person) {
        Stream<String> ofSites =
                person.siteIds().stream()
                        .flatMap(
                                site ->
                                        Stream.concat(
                                                group(person, Role.ADVISER, "team-" + site),
                                                group(
                                                        person,
                                                        Role.SUPERVISOR,
                                                        "supervision-" + site)));
        Stream<String> ofTenant = group(person, Role.SUPERVISOR, Role.SUPERVISOR.groupId());
        return Stream.concat(ofSites, ofTenant).collect(Collectors.toUnmodifiableSet());
    }

    private static Stream<String> group(CurrentPerson person, Role role, String group) {
        return person.has(role) ? Stream.of(group) : Stream.empty();
    }
}
