package de.lotse.casefile.web;

import de.lotse.casefile.CaseFiles;
import de.lotse.casefile.CaseNoteView;
import de.lotse.casefile.CaseNotes;
import de.lotse.casefile.CaseNumber;
import de.lotse.casefile.CaseView;
import de.lotse.casefile.ClientTold;
import de.lotse.casefile.DangerKind;
import de.lotse.casefile.DisclosureGround;
import de.lotse.casefile.NamesInTextException;
import de.lotse.casefile.NoteKind;
import de.lotse.web.Choices;
import de.lotse.web.StaleVersionException;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.util.Arrays;
import java.util.UUID;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Notes, Fachberatung and Gefährdung. */
@Controller
class NoteController {

    private final CaseNotes notes;
    private final CaseFiles files;
    private final IntakeCheck check;
    private final Choices choices;
    private final MessageSource messages;

    NoteController(
            CaseNotes notes,
            CaseFiles files,
            IntakeCheck check,
            Choices choices,
            MessageSource messages) {
        this.notes = notes;
        this.files = files;
        this.check = check;
        this.choices = choices;
        this.messages = messages;
    }

    @GetMapping("/faelle/{number}/notizen/neu")
    String fresh(
            @PathVariable String number,
            @RequestParam(name = "art", required = false) String kind,
            Model model) {
        NoteFormData form = new NoteFormData();
        form.setKind(
                Arrays.stream(NoteKind.values())
                        .filter(known -> known.name().equals(kind))
                        .findFirst()
                        .orElse(NoteKind.NOTE));
        model.addAttribute("form", form);
        return page(file(number), null, model);
    }

    @PostMapping("/faelle/{number}/notizen/neu")
    String add(
            @PathVariable String number,
            @Valid @ModelAttribute("form") NoteFormData form,
            BindingResult result,
            Model model,
            RedirectAttributes redirect) {
        CaseView file = file(number);
        check(form, result);
        if (result.hasErrors()) {
            if (form.getKind() == null) {
                form.setKind(NoteKind.NOTE);
            }
            return page(file, null, model);
        }
        try {
            notes.add(file.id(), form.toContent());
        } catch (NamesInTextException names) {
            result.rejectValue("text", "casefile.error.names");
            return page(file, null, model);
        }
        redirect.addFlashAttribute("done", "casefile.saved");
        return "redirect:/faelle/" + file.number() + "/notizen";
    }

    @GetMapping("/notizen/{id}")
    String show(@PathVariable UUID id, Model model) {
        CaseNoteView note = notes.require(id);
        model.addAttribute("form", NoteFormData.of(note));
        return page(files.require(note.caseId()), id, model);
    }

    @PostMapping("/notizen/{id}")
    String change(
            @PathVariable UUID id,
            @Valid @ModelAttribute("form") NoteFormData form,
            BindingResult result,
            Model model,
            RedirectAttributes redirect,
            HttpServletResponse response) {
        CaseNoteView note = notes.require(id);
        form.setKind(note.kind());
        CaseView file = files.require(note.caseId());
        check(form, result);
        if (form.getVersion() == null) {
            result.reject("casefile.error.version");
        }
        if (result.hasErrors()) {
            return page(file, id, model);
        }
        try {
            notes.change(id, form.toContent(), form.getVersion());
        } catch (NamesInTextException names) {
            result.rejectValue("text", "casefile.error.names");
            return page(file, id, model);
        } catch (StaleVersionException stale) {
            return conflict(form, notes.require(id), file, model, response);
        }
        redirect.addFlashAttribute("done", "casefile.saved");
        return "redirect:/faelle/" + file.number() + "/notizen";
    }

    private void check(NoteFormData form, BindingResult result) {
        check.checkDay(form.getAnsweredOn(), "answeredOn", result);
        check.checkDay(form.getConsultedOn(), "consultedOn", result);
        if (form.getKind() != NoteKind.DANGER) {
            return;
        }
        if (form.getDangerKind() == null && !result.hasFieldErrors("dangerKind")) {
            result.rejectValue("dangerKind", "casefile.error.choose");
        }
        if (form.getDone() == null && !result.hasFieldErrors("done")) {
            result.rejectValue("done", "casefile.error.missing");
        }
        checkDisclosure(form, result);
    }

    /**
     * A disclosure without consent needs its ground, its receiver, and whether the client knows.
     */
    private static void checkDisclosure(NoteFormData form, BindingResult result) {
        if (form.getGround() == null) {
            if (form.getDisclosedTo() != null) {
                result.rejectValue("ground", "casefile.error.ground");
            }
            return;
        }
        if (form.getDisclosedTo() == null) {
            result.rejectValue("disclosedTo", "casefile.error.missing");
        }
        if (form.getClientTold() == null) {
            result.rejectValue("clientTold", "casefile.error.choose");
        }
    }

    private String conflict(
            NoteFormData form,
            CaseNoteView saved,
            CaseView file,
            Model model,
            HttpServletResponse response) {
        NoteFormData theirs = NoteFormData.of(saved);
        model.addAttribute(
                "conflicts",
                new Conflicts(messages)
                        .compare("text", form.getText(), theirs.getText())
                        .compare("answer", form.getAnswer(), theirs.getAnswer())
                        .compare("answeredOn", form.getAnsweredOn(), theirs.getAnsweredOn())
                        .compare("dangerKind", form.getDangerKind(), theirs.getDangerKind())
                        .compare("done", form.getDone(), theirs.getDone())
                        .compare("consultedOn", form.getConsultedOn(), theirs.getConsultedOn())
                        .compare("ground", form.getGround(), theirs.getGround())
                        .compare("disclosedTo", form.getDisclosedTo(), theirs.getDisclosedTo())
                        .compare("clientTold", form.getClientTold(), theirs.getClientTold())
                        .found());
        form.setVersion(saved.version());
        response.setStatus(HttpStatus.CONFLICT.value());
        return page(file, saved.id(), model);
    }

    private String page(CaseView file, UUID id, Model model) {
        model.addAttribute("file", file);
        model.addAttribute("noteId", id);
        model.addAttribute("dangers", choices.of(DangerKind.class, "casefile.danger"));
        model.addAttribute("grounds", choices.of(DisclosureGround.class, "casefile.ground"));
        model.addAttribute("tolds", choices.of(ClientTold.class, "casefile.told"));
        return "casefile/note";
    }

    private CaseView file(String number) {
        return files.byNumber(CaseNumber.ofAddress(number));
    }
}
