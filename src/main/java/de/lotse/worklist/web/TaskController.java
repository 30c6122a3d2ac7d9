package de.lotse.worklist.web;

import de.lotse.organisation.StaffMember;
import de.lotse.security.CurrentPerson;
import de.lotse.security.SignedIn;
import de.lotse.web.NotFoundException;
import de.lotse.workflow.FormProblem;
import de.lotse.workflow.FormRefusedException;
import de.lotse.workflow.FormSchema;
import de.lotse.workflow.TaskNotYoursException;
import de.lotse.worklist.TaskRights;
import de.lotse.worklist.TaskTakenException;
import de.lotse.worklist.WorkItem;
import de.lotse.worklist.WorkItems;
import de.lotse.worklist.WorkListCursor;
import de.lotse.worklist.WorkListFilter;
import de.lotse.worklist.engine.EngineTasks;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.springframework.web.servlet.support.RequestContextUtils;
import org.springframework.web.util.UriComponentsBuilder;

/** A task beside the list: opened, taken on, given back, handed over, done. */
@Controller
@PreAuthorize("hasAnyRole('ADVISER', 'SUPERVISOR')")
class TaskController {

    private static final String TASK = "/aufgaben/{taskId:[0-9a-fA-F-]{36}}";
    private static final String DONE = "done";
    private static final String ARGUMENTS = "messageArguments";

    private final SignedIn signedIn;
    private final WorkItems items;
    private final EngineTasks engine;
    private final WorkListPages pages;
    private final TaskDetails details;
    private final TaskRows rows;
    private final NextTask nextTask;
    private final TaskHandling handling;
    private final Clock clock;

    TaskController(
            SignedIn signedIn,
            WorkItems items,
            EngineTasks engine,
            WorkListPages pages,
            TaskDetails details,
            TaskRows rows,
            NextTask nextTask,
            TaskHandling handling,
            Clock clock) {
        this.signedIn = signedIn;
        this.items = items;
        this.engine = engine;
        this.pages = pages;
        this.details = details;
        this.rows = rows;
        this.nextTask = nextTask;
        this.handling = handling;
        this.clock = clock;
    }

    @GetMapping(TASK)
    String open(
            @PathVariable String taskId,
            @RequestParam Map<String, String> parameters,
            Model model) {
        CurrentPerson person = signedIn.require();
        WorkListFilter filter = WorkListFilter.of(person, parameters);
        WorkItem item = require(person, taskId);
        return show(model, person, filter, details.open(item, person, filter));
    }

    @PostMapping(TASK)
    String complete(
            @PathVariable String taskId,
            @RequestParam Map<String, String> parameters,
            HttpServletRequest request,
            HttpServletResponse response,
            RedirectAttributes redirect,
            Model model) {
        CurrentPerson person = signedIn.require();
        WorkListFilter filter = WorkListFilter.of(person, parameters);
        WorkItem item = require(person, taskId);
        FormSchema schema =
                engine.form(taskId).orElseThrow(() -> new NotFoundException("form of a task"));
        FormAnswers sent = FormAnswers.sent(schema, request.getParameterMap());
        if (!TaskRights.mayComplete(person, item)) {
            return taken(response, model, person, filter, item);
        }
        try {
            handling.complete(person, item, sent.forEngine());
        } catch (FormRefusedException refused) {
            return refused(response, model, person, filter, item, sent, refused.problems());
        } catch (TaskNotYoursException | TaskTakenException notYours) {
            return taken(response, model, person, filter, require(person, taskId));
        }
        redirect.addFlashAttribute(DONE, "worklist.completed");
        redirect.addFlashAttribute(ARGUMENTS, new Object[] {item.name()});
        return "redirect:"
                + nextTask.after(
                        person, filter, item.caseId(), since(parameters.get("seit")), place(item));
    }

    /** Where pages of other rooms lead back to when their task is done. */
    @GetMapping("/aufgaben/weiter")
    String goOn(
            @RequestParam Map<String, String> parameters,
            HttpServletRequest request,
            RedirectAttributes redirect) {
        CurrentPerson person = signedIn.require();
        WorkListFilter filter = WorkListFilter.of(person, parameters);
        Map<String, ?> flash = RequestContextUtils.getInputFlashMap(request);
        if (flash != null) {
            flash.forEach(redirect::addFlashAttribute);
        }
        return "redirect:"
                + nextTask.after(
                        person,
                        filter,
                        caseId(parameters.get("akte")),
                        since(parameters.get("seit")),
                        WorkListCursor.parse(parameters.get("nach")).orElse(null));
    }

    @PostMapping(TASK + "/uebernehmen")
    String claim(
            @PathVariable String taskId,
            @RequestParam Map<String, String> parameters,
            HttpServletResponse response,
            RedirectAttributes redirect,
            Model model) {
        CurrentPerson person = signedIn.require();
        WorkListFilter filter = WorkListFilter.of(person, parameters);
        WorkItem item = require(person, taskId);
        try {
            handling.claim(person, item);
        } catch (TaskTakenException taken) {
            return taken(response, model, person, filter, require(person, taskId));
        }
        redirect.addFlashAttribute(DONE, "worklist.claimed");
        return "redirect:" + filter.at(TaskRows.PATH + "/" + taskId);
    }

    @PostMapping(TASK + "/zuruecklegen")
    String release(
            @PathVariable String taskId,
            @RequestParam Map<String, String> parameters,
            HttpServletResponse response,
            RedirectAttributes redirect,
            Model model) {
        CurrentPerson person = signedIn.require();
        WorkListFilter filter = WorkListFilter.of(person, parameters);
        WorkItem item = require(person, taskId);
        try {
            handling.release(person, item);
        } catch (TaskTakenException taken) {
            return taken(response, model, person, filter, require(person, taskId));
        }
        redirect.addFlashAttribute(DONE, "worklist.released");
        return "redirect:" + filter.at(TaskRows.PATH + "/" + taskId);
    }

    @PostMapping(TASK + "/uebergeben")
    String handOver(
            @PathVariable String taskId,
            @RequestParam Map<String, String> parameters,
            HttpServletResponse response,
            RedirectAttributes redirect,
            Model model) {
        CurrentPerson person = signedIn.require();
        WorkListFilter filter = WorkListFilter.of(person, parameters);
        WorkItem item = require(person, taskId);
        String login = parameters.get("kollege");
        StaffMember colleague =
                details.colleagues(item).stream()
                        .filter(member -> member.username().equals(login))
                        .findFirst()
                        .orElse(null);
        if (colleague == null) {
            response.setStatus(HttpStatus.UNPROCESSABLE_ENTITY.value());
            model.addAttribute("colleagueMissing", true);
            return show(model, person, filter, details.open(item, person, filter));
        }
        try {
            handling.handOver(person, item, colleague.username());
        } catch (TaskTakenException taken) {
            return taken(response, model, person, filter, require(person, taskId));
        }
        redirect.addFlashAttribute(DONE, "worklist.handed-over");
        redirect.addFlashAttribute(ARGUMENTS, new Object[] {colleague.displayName()});
        return items.find(person, taskId).isPresent()
                ? "redirect:" + filter.at(TaskRows.PATH + "/" + taskId)
                : "redirect:" + filter.at(TaskRows.PATH);
    }

    private WorkItem require(CurrentPerson person, String taskId) {
        return items.find(person, taskId).orElseThrow(() -> new NotFoundException("task"));
    }

    private String refused(
            HttpServletResponse response,
            Model model,
            CurrentPerson person,
            WorkListFilter filter,
            WorkItem item,
            FormAnswers sent,
            List<FormProblem> problems) {
        response.setStatus(HttpStatus.UNPROCESSABLE_ENTITY.value());
        return show(model, person, filter, details.refused(item, person, filter, sent, problems));
    }

    private String taken(
            HttpServletResponse response,
            Model model,
            CurrentPerson person,
            WorkListFilter filter,
            WorkItem item) {
        response.setStatus(HttpStatus.CONFLICT.value());
        model.addAttribute("takenBy", item.isFree() ? "" : rows.name(item.assignee()));
        return show(model, person, filter, details.open(item, person, filter));
    }

    private String show(
            Model model, CurrentPerson person, WorkListFilter filter, TaskDetail detail) {
        WorkItem item = detail.row().item();
        model.addAttribute("list", pages.page(person, filter, Map.of()));
        model.addAttribute("detail", detail);
        model.addAttribute("since", clock.instant().toString());
        model.addAttribute("pagePath", pagePath(detail, filter));
        model.addAttribute("currentTask", item.taskId());
        return "worklist/tasks";
    }

    /** The page of the task, with the way back to what comes next. */
    private String pagePath(TaskDetail detail, WorkListFilter filter) {
        if (detail.page() == null) {
            return null;
        }
        WorkItem item = detail.row().item();
        UriComponentsBuilder back =
                UriComponentsBuilder.fromUriString(filter.at("/aufgaben/weiter"))
                        .queryParam("nach", place(item).toString())
                        .queryParam("seit", clock.instant().toString());
        if (item.caseId() != null) {
            back.queryParam("akte", item.caseId().toString());
        }
        return UriComponentsBuilder.fromPath(detail.page())
                .queryParam("taskId", item.taskId())
                .queryParam("callbackUrl", "{back}")
                .encode()
                .buildAndExpand(back.build().toUriString())
                .toUriString();
    }

    private static WorkListCursor place(WorkItem item) {
        return new WorkListCursor(item.dueAt(), item.taskId());
    }

    private Instant since(String text) {
        try {
            return text == null ? clock.instant() : Instant.parse(text);
        } catch (DateTimeException e) {
            return clock.instant();
        }
    }

    private static UUID caseId(String text) {
        try {
            return text == null ? null : UUID.fromString(text);
        } catch (IllegalArgumentException e) {
            return null;
        }
    }
}
