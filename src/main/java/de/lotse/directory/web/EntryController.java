package de.lotse.directory.web;

import de.lotse.directory.Directory;
import de.lotse.directory.DirectoryKeeping;
import de.lotse.directory.DirectoryTable;
import de.lotse.directory.EntryContent;
import de.lotse.directory.EntryId;
import de.lotse.directory.EntryRefusedException;
import de.lotse.directory.EntryTexts;
import de.lotse.directory.EntryView;
import de.lotse.web.FieldConflict;
import de.lotse.web.StaleVersionException;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Adds, changes and checks entries of the directory. */
@Controller
@RequestMapping(EntryController.PATH)
@PreAuthorize("hasRole('ADMIN')")
class EntryController {

    static final String PATH = "/verwaltung/verzeichnis";

    private static final String FORM = "directory/edit";
    private static final MediaType CSV = new MediaType("text", "csv", StandardCharsets.UTF_8);

    private final Directory directory;
    private final DirectoryKeeping keeping;
    private final DirectoryTable table;
    private final EntryChoices choices;
    private final EntryTexts texts;
    private final MessageSource messages;

    EntryController(
            Directory directory,
            DirectoryKeeping keeping,
            DirectoryTable table,
            EntryChoices choices,
            EntryTexts texts,
            MessageSource messages) {
        this.directory = directory;
        this.keeping = keeping;
        this.table = table;
        this.choices = choices;
        this.texts = texts;
        this.messages = messages;
    }

    @GetMapping("/ausgeben")
    ResponseEntity<byte[]> write() {
        return ResponseEntity.ok()
                .contentType(CSV)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename("verzeichnis.csv")
                                .build()
                                .toString())
                .body(table.write().getBytes(StandardCharsets.UTF_8));
    }

    @GetMapping("/neu")
    String blank(Model model) {
        model.addAttribute("form", new EntryFormData());
        return page(null, model);
    }

    @PostMapping("/neu")
    String add(
            @Valid @ModelAttribute("form") EntryFormData form,
            BindingResult errors,
            Model model,
            HttpServletResponse response,
            RedirectAttributes redirect) {
        if (!errors.hasErrors()) {
            try {
                return saved(keeping.add(form.content()), "directory.added", redirect);
            } catch (EntryRefusedException refused) {
                show(refused, errors);
            }
        }
        response.setStatus(HttpStatus.UNPROCESSABLE_ENTITY.value());
        return page(null, model);
    }

    @GetMapping("/{id}")
    String edit(@PathVariable UUID id, Model model) {
        EntryView entry = directory.require(new EntryId(id));
        model.addAttribute("form", EntryFormData.of(entry));
        return page(entry, model);
    }

    @PostMapping("/{id}")
    String change(
            @PathVariable UUID id,
            @Valid @ModelAttribute("form") EntryFormData form,
            BindingResult errors,
            Model model,
            HttpServletResponse response,
            RedirectAttributes redirect) {
        EntryView entry = directory.require(new EntryId(id));
        if (!errors.hasErrors()) {
            try {
                keeping.change(entry.id(), form.getVersion(), form.content());
                return saved(entry.id(), "directory.saved", redirect);
            } catch (EntryRefusedException refused) {
                show(refused, errors);
            } catch (StaleVersionException stale) {
                response.setStatus(HttpStatus.CONFLICT.value());
                model.addAttribute("conflicts", conflicts(form.content(), entry.content()));
                form.setVersion(entry.version());
                return page(entry, model);
            }
        }
        response.setStatus(HttpStatus.UNPROCESSABLE_ENTITY.value());
        return page(entry, model);
    }

    @PostMapping("/{id}/geprueft")
    String checked(@PathVariable UUID id, @RequestParam long version, RedirectAttributes redirect) {
        keeping.checkedToday(new EntryId(id), version);
        return saved(new EntryId(id), "directory.checked", redirect);
    }

    private static void show(EntryRefusedException refused, BindingResult errors) {
        refused.refusals()
                .forEach(
                        one ->
                                errors.rejectValue(
                                        one.field(), "directory.refused." + one.reason()));
    }

    private List<FieldConflict> conflicts(EntryContent yours, EntryContent saved) {
        Map<String, String> typed = texts.of(yours);
        return texts.of(saved).entrySet().stream()
                .filter(field -> !field.getValue().equals(typed.get(field.getKey())))
                .map(
                        field ->
                                new FieldConflict(
                                        label(field.getKey()),
                                        typed.get(field.getKey()),
                                        field.getValue()))
                .toList();
    }

    private String label(String field) {
        return messages.getMessage(
                "directory.field." + field, null, LocaleContextHolder.getLocale());
    }

    private static String saved(EntryId id, String message, RedirectAttributes redirect) {
        redirect.addFlashAttribute("done", message);
        return "redirect:" + DirectoryController.PATH + "/" + id;
    }

    private String page(EntryView entry, Model model) {
        model.addAttribute("entry", entry);
        choices.addTo(model);
        return FORM;
    }
}
