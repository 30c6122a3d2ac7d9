package de.lotse.deadline.web;

import de.lotse.deadline.DeadlineOutcomes;
import de.lotse.deadline.DeadlineQuery;
import de.lotse.deadline.DeadlineRegister;
import de.lotse.deadline.DeadlineView;
import de.lotse.deadline.WorkingDayCalendar;
import de.lotse.security.CurrentPerson;
import de.lotse.security.Role;
import de.lotse.security.SignedIn;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The register: mine or my team's, by date, the overdue first. */
@Controller
@PreAuthorize("hasAnyRole('ADVISER', 'SUPERVISOR')")
class RegisterController {

    private static final int PAGE = 50;

    private final DeadlineRegister register;
    private final DeadlineOutcomes outcomes;
    private final DeadlineRows rows;
    private final WorkingDayCalendar calendar;
    private final SignedIn signedIn;

    RegisterController(
            DeadlineRegister register,
            DeadlineOutcomes outcomes,
            DeadlineRows rows,
            WorkingDayCalendar calendar,
            SignedIn signedIn) {
        this.register = register;
        this.outcomes = outcomes;
        this.rows = rows;
        this.calendar = calendar;
        this.signedIn = signedIn;
    }

    @GetMapping("/fristen")
    String register(
            @RequestParam(name = "wer", defaultValue = "") String whose,
            @RequestParam(name = "art", defaultValue = "") String standing,
            @RequestParam(name = "stand", defaultValue = "") String state,
            @RequestParam(name = "ab", required = false)
                    @DateTimeFormat(iso = DateTimeFormat.ISO.DATE)
                    LocalDate afterDate,
            @RequestParam(name = "nach", required = false) UUID afterId,
            Model model) {
        RegisterFilter filter = RegisterFilter.of(whose, standing, state, ownDefault());
        List<DeadlineView> found =
                register.find(
                        new DeadlineQuery(
                                filter.mine(),
                                filter.legalOnly(),
                                filter.decided(),
                                afterDate,
                                afterId),
                        PAGE + 1);
        List<DeadlineView> page = found.subList(0, Math.min(PAGE, found.size()));
        model.addAttribute("rows", rows.of(page));
        model.addAttribute("attention", Attention.of(outcomes, rows));
        model.addAttribute("today", calendar.today());
        model.addAttribute("chips", filter.chips());
        model.addAttribute("first", afterId == null ? null : filter.path());
        model.addAttribute(
                "next", found.size() > PAGE ? filter.pathAfter(page.get(PAGE - 1)) : null);
        return "deadline/register";
    }

    /** A supervisor keeps no deadlines of her own: she starts with those of her team. */
    private boolean ownDefault() {
        CurrentPerson person = signedIn.require();
        return person.has(Role.ADVISER);
    }
}
