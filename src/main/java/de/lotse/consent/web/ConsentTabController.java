package de.lotse.consent.web;

import de.lotse.casefile.CaseFrame;
import de.lotse.casefile.CaseFrames;
import de.lotse.casefile.CaseId;
import de.lotse.consent.Consents;
import de.lotse.consent.PowersOfAttorney;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** Shows the releases and powers of attorney of a case. */
@Controller
@PreAuthorize("hasRole('ADVISER')")
class ConsentTabController {

    private final CaseFrames frames;
    private final Consents consents;
    private final PowersOfAttorney powers;
    private final ConsentPages pages;

    ConsentTabController(
            CaseFrames frames, Consents consents, PowersOfAttorney powers, ConsentPages pages) {
        this.frames = frames;
        this.consents = consents;
        this.powers = powers;
        this.pages = pages;
    }

    @GetMapping("/faelle/{number}/einwilligungen")
    String show(@PathVariable String number, Model model) {
        CaseFrame frame = frames.open(number, ConsentTab.KEY);
        CaseId id = frame.file().id();
        model.addAttribute("frame", frame);
        model.addAttribute("file", frame.file());
        model.addAttribute("parts", consents.of(id).stream().map(pages::part).toList());
        model.addAttribute("powers", powers.of(id).stream().map(pages::part).toList());
        return "consent/tab";
    }
}
