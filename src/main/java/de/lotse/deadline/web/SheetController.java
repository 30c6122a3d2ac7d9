package de.lotse.deadline.web;

import de.lotse.casefile.CaseFiles;
import de.lotse.casefile.CaseView;
import de.lotse.deadline.DeadlineId;
import de.lotse.deadline.DeadlineRegister;
import de.lotse.deadline.DeadlineSheets;
import de.lotse.deadline.DeadlineView;
import de.lotse.organisation.SiteId;
import de.lotse.organisation.Sites;
import de.lotse.organisation.StaffMembers;
import de.lotse.web.NotFoundException;
import java.util.UUID;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** The Fristenzettel of a legal deadline, to print for the client. */
@Controller
@PreAuthorize("hasRole('ADVISER')")
class SheetController {

    private final DeadlineRegister register;
    private final DeadlineSheets sheets;
    private final CaseFiles cases;
    private final Sites sites;
    private final StaffMembers staff;

    SheetController(
            DeadlineRegister register,
            DeadlineSheets sheets,
            CaseFiles cases,
            Sites sites,
            StaffMembers staff) {
        this.register = register;
        this.sheets = sheets;
        this.cases = cases;
        this.sites = sites;
        this.staff = staff;
    }

    @GetMapping("/fristen/{id}/zettel")
    String sheet(
            @PathVariable UUID id,
            @RequestParam(name = "sprache", defaultValue = "") String language,
            Model model) {
        DeadlineView deadline = register.require(new DeadlineId(id));
        CaseView file = cases.require(deadline.caseId());
        if (!deadline.isLegal()) {
            throw new NotFoundException("sheet");
        }
        model.addAttribute("deadline", deadline);
        model.addAttribute("languages", sheets.languages());
        model.addAttribute(
                "sheet",
                sheets.of(
                        deadline,
                        staff.displayName(deadline.responsible()),
                        sites.find(new SiteId(file.siteId())).orElseThrow(),
                        sheets.language(language)));
        return "deadline/sheet";
    }
}
