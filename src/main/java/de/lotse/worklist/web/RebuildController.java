package de.lotse.worklist.web;

import de.lotse.security.CurrentPerson;
import de.lotse.security.Role;
import de.lotse.security.SignedIn;
import de.lotse.web.ForbiddenException;
import de.lotse.web.NavigationEntry;
import de.lotse.web.NavigationPart;
import de.lotse.worklist.engine.ProjectionRebuild;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Where operators have the work list written anew. */
@Controller
class RebuildController implements NavigationPart {

    private static final String PATH = "/verwaltung/aufgabenliste";

    private final SignedIn signedIn;
    private final ProjectionRebuild rebuild;

    RebuildController(SignedIn signedIn, ProjectionRebuild rebuild) {
        this.signedIn = signedIn;
        this.rebuild = rebuild;
    }

    @Override
    public List<NavigationEntry> entries(CurrentPerson person) {
        return person.has(Role.OPERATOR)
                ? List.of(new NavigationEntry(PATH, "worklist.rebuild.title", "undo", 85))
                : List.of();
    }

    @GetMapping(PATH)
    String show() {
        requireOperator();
        return "worklist/rebuild";
    }

    @PostMapping(PATH)
    String rebuild(RedirectAttributes redirect) {
        requireOperator();
        ProjectionRebuild.Result result = rebuild.rebuild();
        redirect.addFlashAttribute("done", "worklist.rebuild.done");
        redirect.addFlashAttribute(
                "messageArguments", new Object[] {result.tasks(), result.removed()});
        return "redirect:" + PATH;
    }

    private void requireOperator() {
        if (!signedIn.require().has(Role.OPERATOR)) {
            throw new ForbiddenException("rebuild of the work list");
        }
    }
}
