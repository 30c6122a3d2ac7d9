package de.lotse.directory.web;

import de.lotse.directory.Directory;
import de.lotse.directory.EntryId;
import de.lotse.directory.EntryPage;
import de.lotse.directory.EntryTexts;
import de.lotse.directory.EntryView;
import de.lotse.security.Role;
import de.lotse.security.SignedIn;
import java.util.UUID;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;

/** Services, authorities, courts and lawyers: search and read. */
@Controller
@RequestMapping(DirectoryController.PATH)
@PreAuthorize("hasAnyRole('ADVISER', 'SUPERVISOR', 'ADMIN')")
class DirectoryController {

    static final String PATH = "/verzeichnis";

    private final Directory directory;
    private final EntryTexts texts;
    private final EntryChoices choices;
    private final SignedIn signedIn;

    DirectoryController(
            Directory directory, EntryTexts texts, EntryChoices choices, SignedIn signedIn) {
        this.directory = directory;
        this.texts = texts;
        this.choices = choices;
        this.signedIn = signedIn;
    }

    @GetMapping
    String list(@ModelAttribute("filter") EntryFilterData filter, Model model) {
        EntryPage page = directory.find(filter.query());
        model.addAttribute("page", page);
        model.addAttribute(
                "texts", texts.of(page.entries().stream().map(EntryView::content).toList()));
        model.addAttribute("previous", filter.backTo(page.previous()));
        model.addAttribute("next", filter.onTo(page.next()));
        model.addAttribute("keeper", isKeeper());
        choices.addTo(model);
        return "directory/list";
    }

    @GetMapping("/{id}")
    String show(@PathVariable UUID id, Model model) {
        EntryView entry = directory.require(new EntryId(id));
        model.addAttribute("entry", entry);
        model.addAttribute("texts", texts.of(entry.content()));
        model.addAttribute("successor", directory.successor(entry));
        model.addAttribute("keeper", isKeeper());
        return "directory/entry";
    }

    private boolean isKeeper() {
        return signedIn.require().has(Role.ADMIN);
    }
}
