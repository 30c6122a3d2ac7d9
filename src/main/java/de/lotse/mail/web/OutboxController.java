package de.lotse.mail.web;

import de.lotse.mail.OutboxOverview;
import java.util.UUID;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The outbox as operators see it. */
@Controller
@RequestMapping("/verwaltung/postausgang")
@PreAuthorize("hasRole('OPERATOR')")
class OutboxController {

    private static final String HERE = "redirect:/verwaltung/postausgang";
    private static final String DONE = "done";

    private final OutboxOverview outbox;

    OutboxController(OutboxOverview outbox) {
        this.outbox = outbox;
    }

    @GetMapping
    String show(Model model) {
        model.addAttribute("configured", outbox.isConfigured());
        model.addAttribute("counts", outbox.counts());
        model.addAttribute("dead", outbox.dead());
        return "mail/outbox";
    }

    @PostMapping("/{id}/senden")
    String sendAgain(@PathVariable UUID id, RedirectAttributes redirect) {
        outbox.sendAgain(id);
        redirect.addFlashAttribute(DONE, "mail.outbox.again.done");
        return HERE;
    }

    @PostMapping("/{id}/verwerfen")
    String drop(@PathVariable UUID id, RedirectAttributes redirect) {
        outbox.drop(id);
        redirect.addFlashAttribute(DONE, "mail.outbox.drop.done");
        return HERE;
    }
}
