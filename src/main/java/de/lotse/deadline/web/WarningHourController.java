package de.lotse.deadline.web;

import de.lotse.deadline.WarningHours;
import de.lotse.web.Choice;
import de.lotse.web.FieldConflict;
import de.lotse.web.StaleVersionException;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.time.LocalTime;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.orm.ObjectOptimisticLockingFailureException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** At what hour of the day a Träger warns of deadlines. */
@Controller
@RequestMapping("/verwaltung/fristen")
@PreAuthorize("hasRole('ADMIN')")
class WarningHourController {

    private static final String VIEW = "deadline/warning-hour";
    private static final String FORM = "form";

    private final WarningHours hours;
    private final MessageSource messages;

    WarningHourController(WarningHours hours, MessageSource messages) {
        this.hours = hours;
        this.messages = messages;
    }

    @ModelAttribute("hours")
    List<Choice> hours(Locale locale) {
        return IntStream.rangeClosed(WarningHours.EARLIEST, WarningHours.LATEST)
                .mapToObj(hour -> new Choice(String.valueOf(hour), words(hour, locale), null))
                .toList();
    }

    @GetMapping
    String show(Model model) {
        WarningHourFormData form = new WarningHourFormData();
        form.setVersion(hours.version());
        form.setHour(hours.current().getHour());
        model.addAttribute(FORM, form);
        return VIEW;
    }

    @PostMapping
    String change(
            @Valid @ModelAttribute(FORM) WarningHourFormData form,
            BindingResult errors,
            Model model,
            Locale locale,
            HttpServletResponse response,
            RedirectAttributes redirect) {
        if (errors.hasErrors()) {
            response.setStatus(HttpStatus.UNPROCESSABLE_ENTITY.value());
            return VIEW;
        }
        try {
            hours.change(form.getVersion(), form.getHour());
        } catch (StaleVersionException | ObjectOptimisticLockingFailureException stale) {
            model.addAttribute("conflicts", List.of(conflict(form, locale)));
            form.setVersion(hours.version());
            response.setStatus(HttpStatus.CONFLICT.value());
            return VIEW;
        }
        redirect.addFlashAttribute("done", "deadline.warning-hour.saved");
        return "redirect:/verwaltung/fristen";
    }

    private FieldConflict conflict(WarningHourFormData form, Locale locale) {
        LocalTime saved = hours.current();
        return new FieldConflict(
                messages.getMessage("deadline.warning-hour.hour", null, locale),
                words(form.getHour(), locale),
                words(saved.getHour(), locale));
    }

    private String words(int hour, Locale locale) {
        return messages.getMessage(
                "deadline.warning-hour.o-clock", new Object[] {String.valueOf(hour)}, locale);
    }
}
