package de.lotse.workflow.webapp;

import de.lotse.security.Role;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.AuthorizationService;
import org.camunda.bpm.engine.FilterService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.authorization.Authorization;
import org.camunda.bpm.engine.authorization.Permission;
import org.camunda.bpm.engine.authorization.Permissions;
import org.camunda.bpm.engine.authorization.ProcessDefinitionPermissions;
import org.camunda.bpm.engine.authorization.Resource;
import org.camunda.bpm.engine.authorization.Resources;
import org.camunda.bpm.engine.filter.Filter;
import org.camunda.bpm.engine.task.TaskQuery;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * What Tasklist and Cockpit need in the engine: three filters, and the few authorizations of the
 * roles. Tasks themselves are authorized one by one, by the engine, for their candidate groups.
 */
@Component
class WebappProvisioning implements SmartInitializingSingleton {

    private static final long LOCK = 0x6c6f7473_66696c74L;

    private static final String MINE = "Meine Aufgaben";
    private static final String TEAM = "Aufgaben meines Teams";
    private static final String OVERDUE = "Überfällig";

    private final FilterService filters;
    private final TaskService tasks;
    private final AuthorizationService authorizations;
    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;

    WebappProvisioning(
            FilterService filters,
            TaskService tasks,
            AuthorizationService authorizations,
            JdbcClient jdbc,
            PlatformTransactionManager transactions) {
        this.filters = filters;
        this.tasks = tasks;
        this.authorizations = authorizations;
        this.jdbc = jdbc;
        this.transaction = new TransactionTemplate(transactions);
    }

    @Override
    public void afterSingletonsInstantiated() {
        transaction.executeWithoutResult(
                status -> {
                    jdbc.sql("select pg_advisory_xact_lock(?)").param(LOCK).query().singleRow();
                    provideFilters();
                    authorizeCockpit();
                });
    }

    private void provideFilters() {
        provide(MINE, 10, tasks.createTaskQuery().taskAssigneeExpression("${currentUser()}"));
        provide(TEAM, 20, tasks.createTaskQuery());
        provide(
                OVERDUE,
                30,
                tasks.createTaskQuery()
                        .dueBeforeExpression("${dateTime().withTimeAtStartOfDay()}"));
        for (Role role : List.of(Role.ADVISER, Role.SUPERVISOR)) {
            grant(
                    role,
                    Resources.PROCESS_DEFINITION,
                    Authorization.ANY,
                    ProcessDefinitionPermissions.READ,
                    ProcessDefinitionPermissions.READ_INSTANCE);
        }
    }

    private void provide(String name, int priority, TaskQuery query) {
        Filter filter = filters.createFilterQuery().filterName(name).singleResult();
        if (filter == null) {
            filter = filters.newTaskFilter(name);
        }
        filter.setQuery(query.orderByDueDate().asc());
        filter.setProperties(
                Map.of(
                        "priority",
                        priority,
                        "refresh",
                        true,
                        "showUndefinedVariable",
                        false,
                        "variables",
                        List.of(Map.of("name", "caseNumber", "label", "Fall"))));
        filters.saveFilter(filter);
        for (Role role : List.of(Role.ADVISER, Role.SUPERVISOR)) {
            grant(role, Resources.FILTER, filter.getId(), Permissions.READ);
        }
    }

    private void authorizeCockpit() {
        for (Role role : List.of(Role.DESIGNER, Role.OPERATOR)) {
            grant(
                    role,
                    Resources.PROCESS_DEFINITION,
                    Authorization.ANY,
                    ProcessDefinitionPermissions.READ,
                    ProcessDefinitionPermissions.READ_INSTANCE,
                    ProcessDefinitionPermissions.READ_HISTORY);
            grant(role, Resources.DECISION_DEFINITION, Authorization.ANY, Permissions.READ);
            grant(
                    role,
                    Resources.DECISION_REQUIREMENTS_DEFINITION,
                    Authorization.ANY,
                    Permissions.READ);
            grant(role, Resources.DEPLOYMENT, Authorization.ANY, Permissions.READ);
        }
    }

    private void grant(Role role, Resource resource, String id, Permission... permissions) {
        Authorization authorization =
                authorizations
                        .createAuthorizationQuery()
                        .groupIdIn(role.groupId())
                        .resourceType(resource)
                        .resourceId(id)
                        .singleResult();
        if (authorization == null) {
            authorization = authorizations.createNewAuthorization(Authorization.AUTH_TYPE_GRANT);
            authorization.setGroupId(role.groupId());
            authorization.setResource(resource);
            authorization.setResourceId(id);
        }
        authorization.setPermissions(permissions);
        authorizations.saveAuthorization(authorization);
    }
}
