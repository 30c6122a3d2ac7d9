package de.lotse.deadline.web;

import de.lotse.deadline.CalendarFeeds;
import de.lotse.web.BaseUrl;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The address of one's own calendar; shown once, therefore as the answer itself. */
@Controller
@RequestMapping("/konto/kalender")
@PreAuthorize("hasAnyRole('ADVISER', 'SUPERVISOR')")
class CalendarAccountController {

    private final CalendarFeeds feeds;
    private final BaseUrl baseUrl;

    CalendarAccountController(CalendarFeeds feeds, BaseUrl baseUrl) {
        this.feeds = feeds;
        this.baseUrl = baseUrl;
    }

    @PostMapping
    String issue(Model model) {
        model.addAttribute("address", baseUrl.of("/kalender/" + feeds.issue() + ".ics"));
        return "deadline/calendar-issued";
    }

    @PostMapping("/aufheben")
    String revoke(RedirectAttributes redirect) {
        feeds.revoke();
        redirect.addFlashAttribute("done", "deadline-calendar.revoked");
        return "redirect:/konto";
    }
}
