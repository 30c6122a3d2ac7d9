package de.lotse.workflow.webapp;

import de.lotse.security.CurrentPerson;
import de.lotse.security.Role;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Which requests under {@code /camunda/api} pass, and for whom. The API as delivered is the whole
 * REST API of the engine: whatever is not listed here is refused.
 */
final class WebappRules {

    /** What the guard looks at before it lets a request pass. */
    enum Kind {
        READ,
        READ_TASK,
        /** A list that must not be without bounds. */
        READ_LIST,
        SIGN_OUT,
        OWN_PROFILE,
        QUERY,
        /** A query that must not ask for values of variables or for cases. */
        QUERY_PROCESSES,
        CLAIM,
        UNCLAIM,
        SUBMIT
    }

    /** A rule that allows the request; the matcher's groups are the ids in its path. */
    record Allowed(Kind kind, Matcher path) {}

    private record Rule(Kind kind, String method, Pattern path, Set<Role> roles) {}

    private static final Set<Role> TASKLIST = Set.of(Role.ADVISER, Role.SUPERVISOR);
    private static final Set<Role> COCKPIT = Set.of(Role.DESIGNER, Role.OPERATOR);
    private static final Set<Role> BOTH =
            Set.of(Role.ADVISER, Role.SUPERVISOR, Role.DESIGNER, Role.OPERATOR);

    private static final String ENGINE = "/engine/engine/default";
    private static final String ID = "([A-Za-z0-9_.:-]{1,255})";
    private static final String PLUGIN = "/cockpit/plugin/base/default";
    private static final String STATIC = "/plugin/[A-Za-z]+/static/[A-Za-z0-9/_.-]+";

    private static final List<Rule> RULES = rules();

    private WebappRules() {}

    static Optional<Allowed> allowed(CurrentPerson person, String method, String path) {
        for (Rule rule : RULES) {
            Matcher matcher = rule.path().matcher(path);
            if (rule.method().equals(method)
                    && rule.roles().stream().anyMatch(person::has)
                    && matcher.matches()) {
                return Optional.of(new Allowed(rule.kind(), matcher));
            }
        }
        return Optional.empty();
    }

    private static List<Rule> rules() {
        List<Rule> rules = new ArrayList<>();
        signedInPerson(rules);
        tasklist(rules);
        cockpit(rules);
        return List.copyOf(rules);
    }

    private static void signedInPerson(List<Rule> rules) {
        add(rules, BOTH, Kind.READ, "GET", "/admin/auth/user/default");
        add(rules, BOTH, Kind.SIGN_OUT, "POST", "/admin/auth/user/default/logout");
        add(rules, BOTH, Kind.READ, "GET", "/engine/engine/");
        add(rules, BOTH, Kind.OWN_PROFILE, "GET", ENGINE + "/user/" + ID + "/profile");
    }

    private static void tasklist(List<Rule> rules) {
        add(rules, TASKLIST, Kind.READ, "GET", "/tasklist" + STATIC);
        add(rules, TASKLIST, Kind.READ, "OPTIONS", ENGINE + "/filter");
        for (String path :
                List.of(
                        "/filter",
                        "/filter/count",
                        "/process-definition",
                        "/process-definition/count",
                        "/process-definition/" + ID + "/xml",
                        "/task",
                        "/history/user-operation",
                        "/history/user-operation/count")) {
            add(rules, TASKLIST, Kind.READ, "GET", ENGINE + path);
        }
        for (String part : List.of("", "/form", "/form-variables", "/deployed-form", "/comment")) {
            add(rules, TASKLIST, Kind.READ_TASK, "GET", ENGINE + "/task/" + ID + part);
        }
        add(rules, TASKLIST, Kind.QUERY, "POST", ENGINE + "/filter/" + ID + "/list");
        add(rules, TASKLIST, Kind.QUERY, "POST", ENGINE + "/filter/" + ID + "/count");
        add(rules, TASKLIST, Kind.CLAIM, "POST", ENGINE + "/task/" + ID + "/claim");
        add(rules, TASKLIST, Kind.UNCLAIM, "POST", ENGINE + "/task/" + ID + "/unclaim");
        add(rules, TASKLIST, Kind.SUBMIT, "POST", ENGINE + "/task/" + ID + "/submit-form");
    }

    /** How processes run and which models there are: no variables, no tasks, no changes. */
    private static void cockpit(List<Rule> rules) {
        add(rules, COCKPIT, Kind.READ, "GET", "/cockpit" + STATIC);
        for (String path :
                List.of(
                        "/process-definition",
                        "/process-definition/statistics",
                        "/decision-definition",
                        "/decision-requirements-definition",
                        "/deployment",
                        "/incident",
                        "/job-definition")) {
            add(rules, COCKPIT, Kind.READ_LIST, "GET", ENGINE + path);
        }
        for (String path :
                List.of(
                        "/process-definition/count",
                        "/process-definition/" + ID,
                        "/process-definition/" + ID + "/xml",
                        "/process-definition/" + ID + "/statistics",
                        "/process-definition/" + ID + "/static-called-process-definitions",
                        "/decision-definition/count",
                        "/decision-definition/" + ID,
                        "/decision-definition/" + ID + "/xml",
                        "/decision-requirements-definition/count",
                        "/decision-requirements-definition/" + ID,
                        "/decision-requirements-definition/" + ID + "/xml",
                        "/deployment/count",
                        "/deployment/" + ID,
                        "/deployment/" + ID + "/resources",
                        "/process-instance/" + ID,
                        "/process-instance/" + ID + "/activity-instances",
                        "/process-instance/count",
                        "/incident/count",
                        "/job-definition/count",
                        "/job/count",
                        "/task/count",
                        "/external-task/count",
                        "/batch/count",
                        "/tenant/count",
                        "/case-definition/count")) {
            add(rules, COCKPIT, Kind.READ, "GET", ENGINE + path);
        }
        add(rules, COCKPIT, Kind.QUERY_PROCESSES, "POST", ENGINE + "/process-instance");
        add(rules, COCKPIT, Kind.QUERY_PROCESSES, "POST", ENGINE + "/process-instance/count");
        add(rules, COCKPIT, Kind.QUERY_PROCESSES, "POST", ENGINE + "/process-definition/count");
        add(rules, COCKPIT, Kind.READ, "GET", PLUGIN + "/process-definition/statistics");
        add(rules, COCKPIT, Kind.READ, "GET", PLUGIN + "/process-definition/statistics-count");
        add(rules, COCKPIT, Kind.QUERY_PROCESSES, "POST", PLUGIN + "/process-instance");
        add(rules, COCKPIT, Kind.QUERY_PROCESSES, "POST", PLUGIN + "/process-instance/count");
        add(rules, COCKPIT, Kind.QUERY_PROCESSES, "POST", PLUGIN + "/incident/");
        add(rules, COCKPIT, Kind.QUERY_PROCESSES, "POST", PLUGIN + "/incident/count");
        add(
                rules,
                COCKPIT,
                Kind.QUERY_PROCESSES,
                "POST",
                PLUGIN + "/process-definition/" + ID + "/called-process-definitions");
        add(
                rules,
                COCKPIT,
                Kind.QUERY_PROCESSES,
                "POST",
                PLUGIN + "/process-instance/" + ID + "/called-process-instances");
    }

    private static void add(
            List<Rule> rules, Set<Role> roles, Kind kind, String method, String path) {
        rules.add(new Rule(kind, method, Pattern.compile(path), roles));
    }
}
