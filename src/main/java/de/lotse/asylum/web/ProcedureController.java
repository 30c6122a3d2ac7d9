package de.lotse.asylum.web;

import de.lotse.asylum.AsylumLetters;
import de.lotse.asylum.AsylumProcedures;
import de.lotse.asylum.LetterId;
import de.lotse.asylum.ProcedureDeadlines;
import de.lotse.asylum.ProcedureOutcome;
import de.lotse.asylum.RemedyOutcome;
import de.lotse.asylum.Transfers;
import de.lotse.asylum.process.AsylumWorkflow;
import de.lotse.casefile.ClientId;
import de.lotse.casefile.PersonNames;
import de.lotse.deadline.DeadlineRule;
import de.lotse.deadline.RefusedQuestionException;
import de.lotse.web.Choice;
import de.lotse.web.Choices;
import de.lotse.web.NotFoundException;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** What an adviser enters in a procedure at any time, beside its steps. */
@Controller
@PreAuthorize("hasRole('ADVISER')")
class ProcedureController {

    private static final String BASE = "/faelle/{number}/asylverfahren/{procedure}";
    private static final String LODGED = BASE + "/antrag";
    private static final String TRANSFER = BASE + "/ueberstellung";
    private static final String JOIN = BASE + "/person";
    private static final String END = BASE + "/beenden";

    private static final List<DeadlineRule> TRANSFER_RULES =
            List.of(
                    DeadlineRule.DUBLIN_TRANSFER_PERIOD,
                    DeadlineRule.DUBLIN_TRANSFER_PERIOD_DETAINED,
                    DeadlineRule.DUBLIN_TRANSFER_PERIOD_ABSCONDED,
                    DeadlineRule.AMMR_TRANSFER_PERIOD,
                    DeadlineRule.AMMR_TRANSFER_PERIOD_DETAINED,
                    DeadlineRule.AMMR_TRANSFER_PERIOD_ABSCONDED);

    private final AsylumPages pages;
    private final AsylumProcedures procedures;
    private final Transfers transfers;
    private final AsylumLetters letters;
    private final AsylumWorkflow workflow;
    private final ProcedureDeadlines deadlines;
    private final PersonNames names;
    private final Choices choices;
    private final TransactionTemplate transaction;

    ProcedureController(
            AsylumPages pages,
            AsylumProcedures procedures,
            Transfers transfers,
            AsylumLetters letters,
            AsylumWorkflow workflow,
            ProcedureDeadlines deadlines,
            PersonNames names,
            Choices choices,
            PlatformTransactionManager transactions) {
        this.pages = pages;
        this.procedures = procedures;
        this.transfers = transfers;
        this.letters = letters;
        this.workflow = workflow;
        this.deadlines = deadlines;
        this.names = names;
        this.choices = choices;
        this.transaction = new TransactionTemplate(transactions);
    }

    @GetMapping(LODGED)
    String lodged(@PathVariable String number, @PathVariable String procedure, Model model) {
        model.addAttribute("form", new LodgedFormData());
        return page(pages.open(number, procedure), "asylum/lodged", model);
    }

    @PostMapping(LODGED)
    String saveLodged(
            @PathVariable String number,
            @PathVariable String procedure,
            @Valid @ModelAttribute("form") LodgedFormData form,
            BindingResult errors,
            Model model,
            HttpServletResponse response,
            RedirectAttributes redirect) {
        OpenedProcedure opened = pages.open(number, procedure);
        pages.checkPast("lodgedOn", form.getLodgedOn(), errors);
        if (refused(errors, response)) {
            return page(opened, "asylum/lodged", model);
        }
        transaction.executeWithoutResult(
                status -> {
                    procedures.lodged(opened.procedure().id(), form.getLodgedOn());
                    workflow.applicationLodged(opened.procedure().id());
                });
        return done(opened, redirect, "asylum.lodged.saved");
    }

    @GetMapping(TRANSFER)
    String transfer(@PathVariable String number, @PathVariable String procedure, Model model) {
        model.addAttribute("form", new TransferFormData());
        return transferPage(pages.open(number, procedure), model);
    }

    @PostMapping(TRANSFER)
    String saveTransfer(
            @PathVariable String number,
            @PathVariable String procedure,
            @Valid @ModelAttribute("form") TransferFormData form,
            BindingResult errors,
            Model model,
            HttpServletResponse response,
            RedirectAttributes redirect) {
        OpenedProcedure opened = pages.open(number, procedure);
        pages.checkPast("beganOn", form.getBeganOn(), errors);
        if (form.getRule() != null && !TRANSFER_RULES.contains(form.getRule())) {
            errors.rejectValue("rule", "typeMismatch");
        }
        if (!errors.hasErrors()) {
            try {
                transfers.setPeriod(opened.procedure().id(), form.getRule(), form.getBeganOn());
            } catch (RefusedQuestionException refused) {
                errors.rejectValue(
                        "beganOn", "deadline.refused." + refused.refusals().get(0).reason());
            }
        }
        if (refused(errors, response)) {
            return transferPage(opened, model);
        }
        return done(opened, redirect, "asylum.transfer.saved");
    }

    @GetMapping(JOIN)
    String join(@PathVariable String number, @PathVariable String procedure, Model model) {
        model.addAttribute("form", new JoinFormData());
        return joinPage(pages.open(number, procedure), model);
    }

    @PostMapping(JOIN)
    String saveJoin(
            @PathVariable String number,
            @PathVariable String procedure,
            @Valid @ModelAttribute("form") JoinFormData form,
            BindingResult errors,
            Model model,
            HttpServletResponse response,
            RedirectAttributes redirect) {
        OpenedProcedure opened = pages.open(number, procedure);
        if (form.getPerson() != null
                && others(opened).stream()
                        .noneMatch(one -> one.value().equals(form.getPerson().toString()))) {
            errors.rejectValue("person", "asylum.error.person");
        }
        if (refused(errors, response)) {
            return joinPage(opened, model);
        }
        transaction.executeWithoutResult(
                status -> {
                    procedures.join(
                            opened.procedure().id(), new ClientId(form.getPerson()), form.isBorn());
                    if (form.isBorn()) {
                        workflow.childBorn(opened.procedure().id());
                    }
                });
        return done(opened, redirect, "asylum.join.saved");
    }

    @GetMapping(END)
    String end(@PathVariable String number, @PathVariable String procedure, Model model) {
        model.addAttribute("form", new OutcomeFormData());
        return endPage(pages.open(number, procedure), model);
    }

    @PostMapping(END)
    String saveEnd(
            @PathVariable String number,
            @PathVariable String procedure,
            @Valid @ModelAttribute("form") OutcomeFormData form,
            BindingResult errors,
            Model model,
            HttpServletResponse response,
            RedirectAttributes redirect) {
        OpenedProcedure opened = pages.open(number, procedure);
        if (form.getOutcome() != null && !ProcedureOutcome.reported().contains(form.getOutcome())) {
            errors.rejectValue("outcome", "typeMismatch");
        }
        if (refused(errors, response)) {
            return endPage(opened, model);
        }
        boolean told = workflow.ended(opened.procedure().id(), form.getOutcome());
        return done(opened, redirect, told ? "asylum.end.saved" : "asylum.happened.late");
    }

    /** What became of a remedy whose action has no deadline in the register. */
    @PostMapping(BASE + "/bescheid/{letter}/{outcome}")
    String remedy(
            @PathVariable String number,
            @PathVariable String procedure,
            @PathVariable String letter,
            @PathVariable String outcome,
            RedirectAttributes redirect) {
        OpenedProcedure opened = pages.open(number, procedure);
        RemedyOutcome result =
                switch (outcome) {
                    case "klage-erhoben" -> RemedyOutcome.FILED;
                    case "verzichtet" -> RemedyOutcome.GIVEN_UP;
                    default -> throw new NotFoundException("outcome");
                };
        LetterId id =
                LetterId.parse(letter)
                        .map(letters::require)
                        .filter(found -> found.procedure().equals(opened.procedure().id()))
                        .orElseThrow(() -> new NotFoundException("letter"))
                        .id();
        letters.decideRemedy(id, result);
        return done(opened, redirect, "asylum.remedy.saved");
    }

    private String transferPage(OpenedProcedure opened, Model model) {
        model.addAttribute("rules", choices.of(TRANSFER_RULES, "deadline.rule"));
        return page(opened, "asylum/transfer", model);
    }

    private String joinPage(OpenedProcedure opened, Model model) {
        model.addAttribute("persons", others(opened));
        return page(opened, "asylum/join", model);
    }

    private List<Choice> others(OpenedProcedure opened) {
        return names.choicesOfCheckedCase(
                opened.file().clients().stream()
                        .filter(client -> !opened.procedure().persons().contains(client))
                        .toList());
    }

    private String endPage(OpenedProcedure opened, Model model) {
        model.addAttribute("outcomes", choices.of(ProcedureOutcome.reported(), "asylum.outcome"));
        model.addAttribute("deadlines", deadlines.undecided(opened.procedure().id()));
        return page(opened, "asylum/end", model);
    }

    private static String page(OpenedProcedure opened, String template, Model model) {
        model.addAttribute("opened", opened);
        model.addAttribute("file", opened.file());
        return template;
    }

    private static boolean refused(BindingResult errors, HttpServletResponse response) {
        if (errors.hasErrors()) {
            response.setStatus(HttpStatus.UNPROCESSABLE_ENTITY.value());
        }
        return errors.hasErrors();
    }

    private static String done(OpenedProcedure opened, RedirectAttributes redirect, String key) {
        redirect.addFlashAttribute("done", key);
        return opened.redirect();
    }
}
