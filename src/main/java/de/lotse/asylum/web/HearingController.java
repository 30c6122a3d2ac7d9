package de.lotse.asylum.web;

import de.lotse.asylum.HearingId;
import de.lotse.asylum.HearingView;
import de.lotse.asylum.Hearings;
import de.lotse.web.Dates;
import de.lotse.web.FieldConflict;
import de.lotse.web.NotFoundException;
import de.lotse.web.StaleVersionException;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.util.List;
import java.util.UUID;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The date of a hearing: known, moved, called off. */
@Controller
@PreAuthorize("hasRole('ADVISER')")
class HearingController {

    private static final String NEW = "/faelle/{number}/asylverfahren/{procedure}/anhoerung/neu";
    private static final String MOVE =
            "/faelle/{number}/asylverfahren/{procedure}/anhoerung/{hearing}";

    private final AsylumPages pages;
    private final Hearings hearings;
    private final Dates dates;
    private final MessageSource messages;

    HearingController(AsylumPages pages, Hearings hearings, Dates dates, MessageSource messages) {
        this.pages = pages;
        this.hearings = hearings;
        this.dates = dates;
        this.messages = messages;
    }

    @GetMapping(NEW)
    String show(@PathVariable String number, @PathVariable String procedure, Model model) {
        HearingFormData form = new HearingFormData();
        form.setId(UUID.randomUUID());
        model.addAttribute("form", form);
        return page(pages.open(number, procedure), null, model);
    }

    @PostMapping(NEW)
    String schedule(
            @PathVariable String number,
            @PathVariable String procedure,
            @Valid @ModelAttribute("form") HearingFormData form,
            BindingResult errors,
            Model model,
            HttpServletResponse response,
            RedirectAttributes redirect) {
        OpenedProcedure opened = pages.open(number, procedure);
        if (refused(form, errors, response)) {
            return page(opened, null, model);
        }
        hearings.schedule(
                form.hearingId(), opened.procedure().id(), form.takesPlace(), form.getPlace());
        return done(opened, form, redirect, "asylum.hearing.saved");
    }

    @GetMapping(MOVE)
    String edit(
            @PathVariable String number,
            @PathVariable String procedure,
            @PathVariable String hearing,
            Model model) {
        OpenedProcedure opened = pages.open(number, procedure);
        HearingView found = hearing(opened, hearing);
        model.addAttribute("form", HearingFormData.of(found));
        return page(opened, found, model);
    }

    @PostMapping(MOVE)
    String move(
            @PathVariable String number,
            @PathVariable String procedure,
            @PathVariable String hearing,
            @Valid @ModelAttribute("form") HearingFormData form,
            BindingResult errors,
            Model model,
            HttpServletResponse response,
            RedirectAttributes redirect) {
        OpenedProcedure opened = pages.open(number, procedure);
        HearingView found = hearing(opened, hearing);
        if (refused(form, errors, response)) {
            return page(opened, found, model);
        }
        try {
            hearings.move(found.id(), form.getVersion(), form.takesPlace(), form.getPlace());
        } catch (StaleVersionException stale) {
            response.setStatus(HttpStatus.CONFLICT.value());
            return conflict(opened, form, model);
        }
        return done(opened, form, redirect, "asylum.hearing.moved");
    }

    @PostMapping(MOVE + "/aufheben")
    String cancel(
            @PathVariable String number,
            @PathVariable String procedure,
            @PathVariable String hearing,
            @RequestParam long version,
            RedirectAttributes redirect) {
        OpenedProcedure opened = pages.open(number, procedure);
        hearings.cancel(hearing(opened, hearing).id(), version);
        redirect.addFlashAttribute("done", "asylum.hearing.cancelled");
        return opened.redirect();
    }

    private boolean refused(
            HearingFormData form, BindingResult errors, HttpServletResponse response) {
        pages.checkAppointment("day", form.getDay(), errors);
        if (errors.hasErrors()) {
            response.setStatus(HttpStatus.UNPROCESSABLE_ENTITY.value());
        }
        return errors.hasErrors();
    }

    private HearingView hearing(OpenedProcedure opened, String id) {
        return HearingId.parse(id)
                .map(hearings::require)
                .filter(found -> found.procedure().equals(opened.procedure().id()))
                .filter(HearingView::isOpen)
                .orElseThrow(() -> new NotFoundException("hearing"));
    }

    private String conflict(OpenedProcedure opened, HearingFormData form, Model model) {
        HearingView saved = hearings.require(form.hearingId());
        if (!saved.isOpen()) {
            throw new StaleVersionException("hearing");
        }
        String label =
                messages.getMessage("asylum.hearing.day", null, LocaleContextHolder.getLocale());
        model.addAttribute(
                "conflicts",
                List.of(
                        new FieldConflict(
                                label,
                                dates.moment(form.takesPlace()),
                                dates.moment(saved.takesPlace()))));
        form.setVersion(saved.version());
        return page(opened, saved, model);
    }

    private String done(
            OpenedProcedure opened, HearingFormData form, RedirectAttributes redirect, String key) {
        boolean past = form.getDay().isBefore(pages.today());
        redirect.addFlashAttribute("done", past ? "asylum.hearing.past" : key);
        return opened.redirect();
    }

    private static String page(OpenedProcedure opened, HearingView hearing, Model model) {
        model.addAttribute("opened", opened);
        model.addAttribute("file", opened.file());
        model.addAttribute("hearing", hearing);
        return "asylum/hearing";
    }
}
