package de.lotse.worklist.web;

import de.lotse.casefile.CaseId;
import de.lotse.casefile.CaseNumber;
import de.lotse.deadline.DeadlineRegister;
import de.lotse.deadline.DeadlineView;
import de.lotse.organisation.StaffMembers;
import de.lotse.security.CurrentPerson;
import de.lotse.security.Role;
import de.lotse.security.SignedIn;
import de.lotse.security.StaffId;
import de.lotse.worklist.StrandedCase;
import de.lotse.worklist.StrandedCases;
import de.lotse.worklist.engine.CaseWaits;
import de.lotse.worklist.engine.LastTasks;
import java.util.List;
import java.util.Map;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Open cases without a next step, each with why it is in the list. */
@Controller
@PreAuthorize("hasAnyRole('ADVISER', 'SUPERVISOR')")
class StrandedCasesController {

    static final String PATH = "/faelle/ohne-naechsten-schritt";

    private static final String TEAM = "team";
    private static final int PAGE = 25;

    private final StrandedCases stranded;
    private final LastTasks lastTasks;
    private final CaseWaits waits;
    private final DeadlineRegister register;
    private final StaffMembers staff;
    private final SignedIn signedIn;

    StrandedCasesController(
            StrandedCases stranded,
            LastTasks lastTasks,
            CaseWaits waits,
            DeadlineRegister register,
            StaffMembers staff,
            SignedIn signedIn) {
        this.stranded = stranded;
        this.lastTasks = lastTasks;
        this.waits = waits;
        this.register = register;
        this.staff = staff;
        this.signedIn = signedIn;
    }

    @GetMapping(PATH)
    String list(
            @RequestParam(name = "wessen", defaultValue = "") String whose,
            @RequestParam(name = "nach", defaultValue = "") String after,
            Model model) {
        CurrentPerson person = signedIn.require();
        boolean mine = person.has(Role.ADVISER) && !TEAM.equals(whose);
        CaseNumber from = CaseNumber.parse(after).orElse(null);
        List<StrandedCase> found = stranded.find(person, mine, from, PAGE + 1);
        List<StrandedCase> page = found.subList(0, Math.min(PAGE, found.size()));
        String path = mine || !person.has(Role.ADVISER) ? PATH : PATH + "?wessen=" + TEAM;
        model.addAttribute("adviser", person.has(Role.ADVISER));
        model.addAttribute("mine", mine);
        model.addAttribute("rows", rows(page));
        model.addAttribute("first", from == null ? null : path);
        model.addAttribute("next", found.size() > PAGE ? next(path, page) : null);
        return "worklist/stranded";
    }

    private static String next(String path, List<StrandedCase> page) {
        return path
                + (path.contains("?") ? "&" : "?")
                + "nach="
                + page.get(page.size() - 1).number();
    }

    private List<StrandedRow> rows(List<StrandedCase> page) {
        Map<StaffId, String> names =
                staff.displayNames(page.stream().map(StrandedCase::adviser).toList());
        return page.stream()
                .map(file -> row(file, names.getOrDefault(file.adviser(), StaffMembers.UNKNOWN)))
                .toList();
    }

    private StrandedRow row(StrandedCase file, String adviser) {
        CaseWaits.Wait wait = waits.of(file.id()).stream().findFirst().orElse(null);
        return new StrandedRow(
                file,
                adviser,
                why(file.id(), wait),
                wait,
                lastTasks.of(file.id()).orElse(null),
                lastDeadline(file.id()));
    }

    private String why(CaseId id, CaseWaits.Wait wait) {
        if (wait != null) {
            return "WAITS";
        }
        return lastTasks.isUnderWay(id) ? "UNDER_WAY" : "NO_COURSE";
    }

    private DeadlineView lastDeadline(CaseId id) {
        List<DeadlineView> all = register.allFor(id);
        return all.isEmpty() ? null : all.get(all.size() - 1);
    }
}
