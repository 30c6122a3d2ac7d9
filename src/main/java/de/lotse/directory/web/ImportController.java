package de.lotse.directory.web;

import de.lotse.directory.DirectoryImport;
import de.lotse.directory.ImportLine;
import de.lotse.directory.ImportLine.Outcome;
import de.lotse.directory.ImportPlan;
import de.lotse.directory.TableRefusedException;
import de.lotse.web.StaleVersionException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Base64;
import java.util.List;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * Reads a table into the directory, after a dry run. Between the two the file travels with the
 * page; neither the session nor the disk of the server keeps it.
 */
@Controller
@RequestMapping(ImportController.PATH)
@PreAuthorize("hasRole('ADMIN')")
class ImportController {

    static final String PATH = EntryController.PATH + "/einlesen";

    private static final String FORM = "directory/import";

    private final DirectoryImport tables;
    private final ImportLineTexts texts;

    ImportController(DirectoryImport tables, ImportLineTexts texts) {
        this.tables = tables;
        this.texts = texts;
    }

    @GetMapping
    String choose(Model model) {
        model.addAttribute("form", new ImportFormData());
        return form(model);
    }

    @PostMapping
    String plan(
            @ModelAttribute("form") ImportFormData form,
            BindingResult errors,
            Model model,
            HttpServletResponse response)
            throws IOException {
        MultipartFile file = form.getFile();
        if (errors.hasErrors() || file == null || noneChosen(file)) {
            errors.rejectValue("file", "directory.import.refused.MISSING");
            return refused(model, response);
        }
        byte[] content = file.getInputStream().readNBytes(DirectoryImport.MOST_BYTES + 1);
        try {
            return show(tables.plan(content), content, model);
        } catch (TableRefusedException refused) {
            return refused(refused, errors, model, response);
        }
    }

    @PostMapping("/uebernehmen")
    String apply(
            @ModelAttribute("form") ImportFormData form,
            BindingResult errors,
            HttpServletRequest request,
            Model model,
            HttpServletResponse response,
            RedirectAttributes redirect) {
        byte[] content = carried(request.getParameter("table"));
        try {
            return done(tables.apply(content, request.getParameter("fingerprint")), redirect);
        } catch (TableRefusedException refused) {
            return refused(refused, errors, model, response);
        } catch (StaleVersionException
                | OptimisticLockingFailureException
                | DataIntegrityViolationException changedMeanwhile) {
            response.setStatus(HttpStatus.CONFLICT.value());
            model.addAttribute("stale", true);
            return show(tables.plan(content), content, model);
        }
    }

    /** A browser sends an empty part without a name where no file was chosen. */
    private static boolean noneChosen(MultipartFile file) {
        String name = file.getOriginalFilename();
        return file.isEmpty() && (name == null || name.isEmpty());
    }

    /** The file as the page brought it along; nothing where that was tampered with. */
    private static byte[] carried(String table) {
        try {
            return table == null ? new byte[0] : Base64.getDecoder().decode(table);
        } catch (IllegalArgumentException unreadable) {
            return new byte[0];
        }
    }

    private String show(ImportPlan plan, byte[] content, Model model) {
        model.addAttribute("plan", plan);
        model.addAttribute("telling", texts.of(lines(plan, false)));
        model.addAttribute("unchanged", texts.of(lines(plan, true)));
        model.addAttribute("outcomes", Outcome.values());
        model.addAttribute("applied", plan.count(Outcome.ADDED) + plan.count(Outcome.CHANGED));
        model.addAttribute("refused", plan.count(Outcome.REFUSED));
        model.addAttribute("table", Base64.getEncoder().encodeToString(content));
        return "directory/import-plan";
    }

    private static List<ImportLine> lines(ImportPlan plan, boolean unchanged) {
        return plan.lines().stream()
                .filter(line -> (line.outcome() == Outcome.UNCHANGED) == unchanged)
                .toList();
    }

    private static String done(ImportPlan plan, RedirectAttributes redirect) {
        redirect.addFlashAttribute("done", "directory.import.done");
        redirect.addFlashAttribute(
                "messageArguments",
                new Object[] {
                    plan.count(Outcome.ADDED),
                    plan.count(Outcome.CHANGED),
                    plan.count(Outcome.REFUSED)
                });
        return "redirect:" + DirectoryController.PATH;
    }

    private static String refused(
            TableRefusedException refused,
            BindingResult errors,
            Model model,
            HttpServletResponse response) {
        errors.rejectValue(
                "file", "directory.import.refused." + refused.reason(), refused.arguments(), null);
        return refused(model, response);
    }

    private static String refused(Model model, HttpServletResponse response) {
        response.setStatus(HttpStatus.UNPROCESSABLE_ENTITY.value());
        return form(model);
    }

    private static String form(Model model) {
        model.addAttribute("mostLines", DirectoryImport.MOST_LINES);
        return FORM;
    }
}
