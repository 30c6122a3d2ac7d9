package de.lotse.worklist.web;

import de.lotse.casefile.CaseFiles;
import de.lotse.casefile.CaseFrame;
import de.lotse.casefile.CaseFrames;
import de.lotse.casefile.CaseNumber;
import de.lotse.casefile.CaseView;
import de.lotse.security.CurrentPerson;
import de.lotse.security.SignedIn;
import de.lotse.web.NotFoundException;
import de.lotse.worklist.WorkItems;
import de.lotse.worklist.WorkListFilter;
import de.lotse.worklist.engine.CaseCourse;
import de.lotse.worklist.engine.CaseCourses;
import java.util.List;
import java.util.stream.IntStream;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** The tabs <em>Aufgaben</em> and <em>Ablauf</em> of a case. */
@Controller
@PreAuthorize("hasAnyRole('ADVISER', 'SUPERVISOR')")
class CaseTasksController {

    private final CaseFrames frames;
    private final CaseFiles files;
    private final WorkItems items;
    private final TaskRows rows;
    private final CaseCourses courses;
    private final SignedIn signedIn;

    CaseTasksController(
            CaseFrames frames,
            CaseFiles files,
            WorkItems items,
            TaskRows rows,
            CaseCourses courses,
            SignedIn signedIn) {
        this.frames = frames;
        this.files = files;
        this.items = items;
        this.rows = rows;
        this.courses = courses;
        this.signedIn = signedIn;
    }

    @GetMapping("/faelle/{number}/aufgaben")
    String tasks(@PathVariable String number, Model model) {
        CaseFrame frame = frames.open(number, CaseTaskTabs.TASKS);
        CurrentPerson person = signedIn.require();
        WorkListFilter filter = WorkListFilter.of(person).with(frame.file().number());
        model.addAttribute("frame", frame);
        model.addAttribute("rows", rows.of(items.ofCase(frame.file().id()), person, filter));
        return "worklist/case-tasks";
    }

    @GetMapping("/faelle/{number}/ablauf")
    String course(@PathVariable String number, Model model) {
        CaseFrame frame = frames.open(number, CaseTaskTabs.COURSE);
        model.addAttribute("frame", frame);
        List<CaseCourse> all = courses.of(frame.file().id());
        model.addAttribute("courses", all);
        model.addAttribute(
                "diagrams",
                IntStream.range(0, all.size())
                        .mapToObj(
                                part ->
                                        "/faelle/%s/ablauf.bpmn?part=%d"
                                                .formatted(frame.file().number(), part))
                        .toList());
        return "worklist/case-course";
    }

    /**
     * @param part which of the case's courses, counted from 0
     */
    @GetMapping(value = "/faelle/{number}/ablauf.bpmn")
    ResponseEntity<String> model(
            @PathVariable String number, @RequestParam(defaultValue = "0") int part) {
        CaseView file = files.courseByNumber(CaseNumber.ofAddress(number));
        List<CaseCourse> all = courses.of(file.id());
        if (part < 0 || part >= all.size()) {
            throw new NotFoundException("course of a case");
        }
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_XML)
                .body(courses.model(all.get(part)));
    }
}
