package de.lotse.casefile.web;

import de.lotse.casefile.ContactList;
import de.lotse.casefile.ContactPage;
import de.lotse.directory.Topic;
import de.lotse.organisation.Sites;
import de.lotse.security.Role;
import de.lotse.security.SignedIn;
import de.lotse.web.Choice;
import de.lotse.web.Choices;
import de.lotse.web.NotFoundException;
import java.time.LocalDate;
import org.springframework.core.convert.ConversionException;
import org.springframework.core.convert.ConversionService;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;

/** The contacts that belong to no case and no person. */
@Controller
class ContactListController {

    static final String PATH = "/kontakte";

    private final ContactList list;
    private final Sites sites;
    private final SignedIn signedIn;
    private final Choices choices;
    private final ConversionService conversions;

    ContactListController(
            ContactList list,
            Sites sites,
            SignedIn signedIn,
            Choices choices,
            ConversionService mvcConversionService) {
        this.list = list;
        this.sites = sites;
        this.signedIn = signedIn;
        this.choices = choices;
        this.conversions = mvcConversionService;
    }

    @GetMapping(PATH)
    String list(@ModelAttribute("filter") ContactFilterData filter, Model model) {
        if (!signedIn.require().has(Role.ADVISER)) {
            throw new NotFoundException("contacts");
        }
        LocalDate from = day(filter.von(), "fromError", model);
        LocalDate to = day(filter.bis(), "toError", model);
        if (from != null && to != null && from.isAfter(to)) {
            model.addAttribute("fromError", "casefile.contacts.turned");
        }
        ContactPage page = list.find(filter.query(from, to));
        model.addAttribute("page", page);
        model.addAttribute("from", from);
        model.addAttribute("to", to);
        model.addAttribute("previous", filter.backTo(page.previous()));
        model.addAttribute("next", filter.onTo(page.next()));
        model.addAttribute("topics", choices.of(Topic.class, "directory.topic"));
        model.addAttribute(
                "sites",
                sites.ofCurrentPerson().stream()
                        .map(site -> new Choice(site.id().toString(), site.name()))
                        .toList());
        return "casefile/contact-list";
    }

    /** {@code null} where nothing was typed, or nothing that is a day. */
    private LocalDate day(String typed, String error, Model model) {
        try {
            return conversions.convert(typed, LocalDate.class);
        } catch (ConversionException notADay) {
            model.addAttribute(error, "casefile.contacts.unreadable");
            return null;
        }
    }
}
