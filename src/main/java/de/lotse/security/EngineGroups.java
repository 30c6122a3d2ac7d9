package de.lotse.security;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * The groups of the engine: one for each role, and for each site the advisers and the supervisors
 * who work for it. Models name them as candidate groups.
 */
public final class EngineGroups {

    private static final String TEAM = "team-";
    private static final String SUPERVISION = "supervision-";

    private EngineGroups() {}

    /** The advisers of a site. */
    public static String team(UUID siteId) {
        return TEAM + siteId;
    }

    /** The supervisors of a site. */
    public static String supervision(UUID siteId) {
        return SUPERVISION + siteId;
    }

    /** The groups a person belongs to. */
    public static List<String> of(CurrentPerson person) {
        return of(person.roles(), person.siteIds());
    }

    /** The groups that these roles at these sites belong to. */
    public static List<String> of(Set<Role> roles, Collection<UUID> siteIds) {
        Stream<String> ofRoles = roles.stream().map(Role::groupId);
        Stream<String> teams =
                roles.contains(Role.ADVISER)
                        ? siteIds.stream().map(EngineGroups::team)
                        : Stream.empty();
        Stream<String> supervisions =
                roles.contains(Role.SUPERVISOR)
                        ? siteIds.stream().map(EngineGroups::supervision)
                        : Stream.empty();
        return Stream.of(ofRoles, teams, supervisions).flatMap(ids -> ids).sorted().toList();
    }
}
