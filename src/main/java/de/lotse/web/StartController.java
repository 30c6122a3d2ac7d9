package de.lotse.web;

import de.lotse.security.CurrentPerson;
import de.lotse.security.SignedIn;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

@Controller
class StartController {

    private final SignedIn signedIn;
    private final List<StartPagePart> parts;
    private final Clock clock;

    StartController(SignedIn signedIn, List<StartPagePart> parts, Clock clock) {
        this.signedIn = signedIn;
        this.parts = parts;
        this.clock = clock;
    }

    @GetMapping("/")
    String start(Model model) {
        CurrentPerson person = signedIn.require();
        model.addAttribute("today", LocalDate.ofInstant(clock.instant(), Dates.ZONE));
        model.addAttribute(
                "parts",
                parts.stream()
                        .filter(part -> part.isFor(person))
                        .sorted(Comparator.comparingInt(StartPagePart::order))
                        .map(part -> new DrawnPart(part.template(), part.content(person)))
                        .toList());
        return "web/start";
    }

    /** A part of the start page with what it shows. */
    record DrawnPart(String template, Object content) {}

    @Component
    static class StartNavigation implements NavigationPart {

        @Override
        public List<NavigationEntry> entries(CurrentPerson person) {
            return List.of(new NavigationEntry("/", "web.navigation.start", "home", 0));
        }
    }
}
