package de.lotse.casefile.web;

import de.lotse.audit.AuditEntry;
import de.lotse.audit.AuditLog;
import de.lotse.casefile.AccessReason;
import de.lotse.casefile.CaseFrame;
import de.lotse.casefile.CaseFrames;
import de.lotse.casefile.CaseLevel;
import de.lotse.casefile.CaseList;
import de.lotse.casefile.CaseNotes;
import de.lotse.casefile.CaseNumber;
import de.lotse.casefile.CasePage;
import de.lotse.casefile.CaseReasons;
import de.lotse.casefile.Clients;
import de.lotse.casefile.ContactView;
import de.lotse.casefile.Contacts;
import de.lotse.casefile.Timeline;
import de.lotse.casefile.TimelineEntry;
import de.lotse.directory.Topic;
import de.lotse.organisation.StaffMembers;
import de.lotse.security.Role;
import de.lotse.security.SignedIn;
import de.lotse.security.StaffId;
import de.lotse.web.Choices;
import de.lotse.web.NotFoundException;
import jakarta.validation.Valid;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The list of cases and the tabs of a case. */
@Controller
class CaseController {

    private static final int MOST_ACCESSES = 200;
    private static final Set<String> ACCESSES = Set.of("CASE_READ", "CASE_REASON_GIVEN");

    private final CaseList list;
    private final CaseFrames frames;
    private final CaseReasons reasons;
    private final Timeline timeline;
    private final Contacts contacts;
    private final CaseNotes notes;
    private final Clients clients;
    private final AuditLog audit;
    private final StaffMembers staff;
    private final SignedIn signedIn;
    private final Choices choices;
    private final LanguageChoices languages;
    private final MessageSource messages;
    private final Clock clock;

    CaseController(
            CaseList list,
            CaseFrames frames,
            CaseReasons reasons,
            Timeline timeline,
            Contacts contacts,
            CaseNotes notes,
            Clients clients,
            AuditLog audit,
            StaffMembers staff,
            SignedIn signedIn,
            Choices choices,
            LanguageChoices languages,
            MessageSource messages,
            Clock clock) {
        this.list = list;
        this.frames = frames;
        this.reasons = reasons;
        this.timeline = timeline;
        this.contacts = contacts;
        this.notes = notes;
        this.clients = clients;
        this.audit = audit;
        this.staff = staff;
        this.signedIn = signedIn;
        this.choices = choices;
        this.languages = languages;
        this.messages = messages;
        this.clock = clock;
    }

    @GetMapping("/faelle")
    String list(@ModelAttribute("filter") CaseFilterData filter, Model model) {
        boolean adviser = signedIn.require().has(Role.ADVISER);
        if (!adviser && !signedIn.require().has(Role.SUPERVISOR)) {
            throw new NotFoundException("cases");
        }
        CasePage page = list.find(filter.query(adviser));
        model.addAttribute("page", page);
        model.addAttribute("adviser", adviser);
        model.addAttribute("mine", filter.isMine(adviser));
        model.addAttribute("previous", filter.turned("vor", page.previous()));
        model.addAttribute("next", filter.turned("nach", page.next()));
        model.addAttribute("levels", choices.of(CaseLevel.class, "casefile.level"));
        model.addAttribute("topics", choices.of(Topic.class, "directory.topic"));
        return "casefile/list";
    }

    @GetMapping("/faelle/{number}")
    String overview(@PathVariable String number, Model model) {
        CaseFrame frame = frame(number, "uebersicht", model);
        List<TimelineEntry> entries =
                frame.showsContent() ? timeline.of(frame.file()) : timeline.courseOf(frame.file());
        model.addAttribute("lines", entries.stream().map(this::line).toList());
        model.addAttribute("deadlines", frames.deadlines(frame.file()));
        model.addAttribute("steps", frames.nextSteps(frame.file()));
        model.addAttribute("names", names(entries.stream().map(TimelineEntry::staff).toList()));
        if (frame.showsContent()) {
            model.addAttribute("persons", clients.ofCheckedCase(frame.file().clients()));
        }
        return "casefile/overview";
    }

    private TimelineLine line(TimelineEntry entry) {
        Object[] arguments = entry.arguments().stream().map(this::readable).toArray();
        return new TimelineLine(message(entry.titleKey(), arguments), entry);
    }

    private Object readable(Object argument) {
        return argument instanceof TimelineEntry.Label label ? message(label.key()) : argument;
    }

    private String message(String key, Object... arguments) {
        return messages.getMessage(key, arguments, LocaleContextHolder.getLocale());
    }

    @GetMapping("/faelle/{number}/drucken")
    String print(@PathVariable String number, Model model) {
        CaseFrame frame = frame(number, "kontakte", model);
        model.addAttribute("now", clock.instant());
        model.addAttribute("persons", clients.ofCheckedCase(frame.file().clients()));
        model.addAttribute("deadlines", frames.deadlines(frame.file()));
        addContacts(frame, model);
        return "casefile/print";
    }

    @GetMapping("/faelle/{number}/kontakte")
    String contacts(@PathVariable String number, Model model) {
        addContacts(frame(number, "kontakte", model), model);
        return "casefile/contacts";
    }

    private void addContacts(CaseFrame frame, Model model) {
        List<ContactView> held = contacts.ofCheckedCase(frame.file().id());
        model.addAttribute("contacts", held);
        model.addAttribute("names", names(held.stream().map(ContactView::staff).toList()));
        model.addAttribute("languageNames", languages.names());
    }

    @GetMapping("/faelle/{number}/personen")
    String persons(@PathVariable String number, Model model) {
        CaseFrame frame = frame(number, "personen", model);
        model.addAttribute("persons", clients.ofCheckedCase(frame.file().clients()));
        return "casefile/case-persons";
    }

    @GetMapping("/faelle/{number}/notizen")
    String notes(@PathVariable String number, Model model) {
        CaseFrame frame = frame(number, "notizen", model);
        var written = notes.ofCheckedCase(frame.file().id());
        model.addAttribute("notes", written);
        model.addAttribute("names", names(written.stream().map(note -> note.staff()).toList()));
        return "casefile/notes";
    }

    @GetMapping("/faelle/{number}/zugriffe")
    String accesses(@PathVariable String number, Model model) {
        CaseFrame frame = frame(number, "zugriffe", model);
        List<AuditEntry> accesses =
                audit.ofCase(frame.file().id().value(), AuditLog.NEWEST, MOST_ACCESSES).stream()
                        .filter(entry -> ACCESSES.contains(entry.action()))
                        .toList();
        Map<StaffId, String> names =
                names(
                        accesses.stream()
                                .map(AuditEntry::staffId)
                                .filter(Objects::nonNull)
                                .map(StaffId::new)
                                .toList());
        model.addAttribute(
                "accesses", accesses.stream().map(entry -> access(entry, names)).toList());
        return "casefile/accesses";
    }

    private AccessLine access(AuditEntry entry, Map<StaffId, String> names) {
        String who =
                entry.staffId() == null
                        ? StaffMembers.UNKNOWN
                        : names.getOrDefault(new StaffId(entry.staffId()), StaffMembers.UNKNOWN);
        String reason = entry.details().get("reason");
        String what =
                reason == null
                        ? message("casefile.accesses." + entry.details().get("as"))
                        : message(
                                "casefile.accesses.reason",
                                message("casefile.access-reason." + reason));
        return new AccessLine(entry.recordedAt(), who, what);
    }

    @GetMapping("/faelle/{number}/zugriff")
    String askForReason(
            @PathVariable String number,
            @RequestParam(name = "zurueck", required = false) String back,
            @ModelAttribute("form") ReasonFormData form,
            Model model) {
        CaseNumber parsed = CaseNumber.ofAddress(number);
        if (!reasons.isNeededFor(parsed)) {
            return "redirect:/faelle/" + parsed;
        }
        form.setBack(back);
        return reasonPage(parsed, model);
    }

    @PostMapping("/faelle/{number}/zugriff")
    String giveReason(
            @PathVariable String number,
            @Valid @ModelAttribute("form") ReasonFormData form,
            BindingResult result,
            Model model) {
        CaseNumber parsed = CaseNumber.ofAddress(number);
        boolean needed = reasons.isNeededFor(parsed);
        if (result.hasErrors()) {
            return reasonPage(parsed, model);
        }
        if (needed) {
            reasons.give(parsed, form.getReason());
        }
        return "redirect:" + (form.leadsBack() ? form.getBack() : "/faelle/" + parsed);
    }

    private String reasonPage(CaseNumber number, Model model) {
        model.addAttribute("number", number);
        model.addAttribute("reasons", choices.of(AccessReason.class, "casefile.access-reason"));
        return "casefile/reason";
    }

    private CaseFrame frame(String number, String tab, Model model) {
        CaseFrame frame = frames.open(number, tab);
        model.addAttribute("frame", frame);
        return frame;
    }

    private Map<StaffId, String> names(Collection<StaffId> ids) {
        return staff.displayNames(ids.stream().filter(Objects::nonNull).toList());
    }
}
