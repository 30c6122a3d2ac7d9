package de.lotse.workflow.webapp;

import com.fasterxml.jackson.databind.JsonNode;
import de.lotse.security.CurrentPerson;
import de.lotse.security.EngineGroups;
import de.lotse.security.SignedIn;
import de.lotse.workflow.webapp.RefusedRequestException.Reason;
import de.lotse.workflow.webapp.WebappRules.Allowed;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.MessageSource;
import org.springframework.http.MediaType;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Lets the listed requests of Tasklist and Cockpit pass and refuses everything else under {@code
 * /camunda/api} with 403. Expressions in queries are refused before the engine sees them; what
 * would change another person's task gets a 409.
 */
class WebappGuard extends OncePerRequestFilter {

    private static final Logger LOG = LoggerFactory.getLogger(WebappGuard.class);

    private static final String API = "/camunda/api";

    private final SignedIn signedIn;
    private final TaskService tasks;
    private final IdentityService identity;
    private final WebappSignOut signOut;
    private final MessageSource messages;

    WebappGuard(
            SignedIn signedIn,
            TaskService tasks,
            IdentityService identity,
            WebappSignOut signOut,
            MessageSource messages) {
        this.signedIn = signedIn;
        this.tasks = tasks;
        this.identity = identity;
        this.signOut = signOut;
        this.messages = messages;
    }

    @Override
    protected void doFilterInternal(
            HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        CurrentPerson person = signedIn.find().orElse(null);
        if (person == null) {
            answer(response, Reason.NOT_SIGNED_IN);
            return;
        }
        try {
            Optional<Allowed> allowed =
                    WebappRules.allowed(person, request.getMethod(), path(request));
            if (allowed.isEmpty()) {
                LOG.debug("Refused {} {}", request.getMethod(), request.getRequestURI());
                throw new RefusedRequestException(Reason.NOT_AVAILABLE);
            }
            Expressions.refuseInParameters(request);
            pass(allowed.get(), person, request, response, chain);
        } catch (RefusedRequestException refused) {
            answer(response, refused.reason());
        }
    }

    private void pass(
            Allowed allowed,
            CurrentPerson person,
            HttpServletRequest request,
            HttpServletResponse response,
            FilterChain chain)
            throws ServletException, IOException {
        switch (allowed.kind()) {
            case SIGN_OUT -> signOut.signOut(request, response);
            case READ -> chain.doFilter(request, response);
            case READ_LIST -> chain.doFilter(new BoundedList(request), response);
            case READ_TASK -> {
                require(allowed.path().group(1), person);
                chain.doFilter(request, response);
            }
            case OWN_PROFILE -> {
                requireSelf(person, allowed.path().group(1));
                chain.doFilter(request, response);
            }
            case QUERY -> {
                JsonNode query = JsonBody.read(request);
                Expressions.refuse(query);
                chain.doFilter(JsonBody.replace(request, query), response);
            }
            case QUERY_PROCESSES -> {
                JsonNode query = JsonBody.read(request);
                Expressions.refuse(query);
                Expressions.refuseQuestionsForCases(query);
                chain.doFilter(JsonBody.replace(request, query), response);
            }
            case CLAIM -> {
                JsonNode claim = JsonBody.read(request);
                requireSelf(person, claim.path("userId").asText());
                requireFree(allowed.path().group(1), person);
                chain.doFilter(JsonBody.replace(request, claim), response);
            }
            case UNCLAIM -> {
                requireOwn(allowed.path().group(1), person);
                chain.doFilter(request, response);
            }
            case SUBMIT -> {
                JsonNode submission = JsonBody.read(request);
                requireFree(allowed.path().group(1), person);
                chain.doFilter(JsonBody.replace(request, submission), response);
            }
        }
    }

    /** The path below the API, decoded; what is not plain is refused. */
    private static String path(HttpServletRequest request) {
        String path = request.getRequestURI().replace("%3A", ":").replace("%3a", ":");
        if (!path.startsWith(API) || path.indexOf('%') >= 0 || path.indexOf(';') >= 0) {
            throw new RefusedRequestException(Reason.NOT_AVAILABLE);
        }
        return path.substring(API.length());
    }

    private static void requireSelf(CurrentPerson person, String userId) {
        if (!person.username().equals(userId)) {
            throw new RefusedRequestException(Reason.ANOTHER_PERSON);
        }
    }

    /** The task is nobody's yet, or this person's. */
    private void requireFree(String taskId, CurrentPerson person) {
        String assignee = require(taskId, person).getAssignee();
        if (assignee != null && !assignee.equals(person.username())) {
            throw new RefusedRequestException(Reason.TASK_TAKEN);
        }
    }

    private void requireOwn(String taskId, CurrentPerson person) {
        if (!person.username().equals(require(taskId, person).getAssignee())) {
            throw new RefusedRequestException(Reason.TASK_TAKEN);
        }
    }

    /** The task, if this person may see it. */
    private Task require(String taskId, CurrentPerson person) {
        identity.setAuthentication(
                person.username(),
                EngineGroups.of(person),
                person.tenant() == null ? List.of() : List.of(person.tenant().toString()));
        try {
            Task task = tasks.createTaskQuery().taskId(taskId).singleResult();
            if (task == null) {
                throw new RefusedRequestException(Reason.TASK_GONE);
            }
            return task;
        } finally {
            identity.clearAuthentication();
        }
    }

    private void answer(HttpServletResponse response, Reason reason) throws IOException {
        response.setStatus(reason.status());
        response.setContentType(MediaType.APPLICATION_JSON_VALUE);
        response.setCharacterEncoding("UTF-8");
        JsonBody.write(
                response, messages.getMessage("workflow.refused." + reason, null, Locale.GERMAN));
    }
}
