package de.lotse.deadline.web;

import de.lotse.deadline.OneOffHolidays;
import de.lotse.deadline.Seat;
import de.lotse.deadline.WorkingDayCalendar;
import de.lotse.web.Choices;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.time.LocalDate;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The holidays by ordinance for one day, which no calendar knows beforehand. */
@Controller
@RequestMapping(HolidayController.PATH)
@PreAuthorize("hasRole('ADMIN')")
class HolidayController {

    static final String PATH = "/verwaltung/feiertage";

    private static final int EARLIEST_YEARS = 2;
    private static final int LATEST_YEARS = 5;

    private final OneOffHolidays holidays;
    private final WorkingDayCalendar calendar;
    private final Choices choices;

    HolidayController(OneOffHolidays holidays, WorkingDayCalendar calendar, Choices choices) {
        this.holidays = holidays;
        this.calendar = calendar;
        this.choices = choices;
    }

    @GetMapping
    String show(@ModelAttribute("form") HolidayFormData form, Model model) {
        return page(model);
    }

    @PostMapping
    String add(
            @Valid @ModelAttribute("form") HolidayFormData form,
            BindingResult errors,
            Model model,
            HttpServletResponse response,
            RedirectAttributes redirect) {
        checkDay(form, errors);
        if (!errors.hasErrors()
                && !holidays.add(form.getDay(), form.getSeat(), form.getReason().strip())) {
            errors.rejectValue("day", "deadline.holiday.known");
        }
        if (errors.hasErrors()) {
            response.setStatus(HttpStatus.UNPROCESSABLE_ENTITY.value());
            return page(model);
        }
        redirect.addFlashAttribute("done", "deadline.holiday.added");
        return "redirect:" + PATH;
    }

    @PostMapping("/{id}/entfernen")
    String remove(@PathVariable UUID id, RedirectAttributes redirect) {
        holidays.remove(id);
        redirect.addFlashAttribute("done", "deadline.holiday.removed");
        return "redirect:" + PATH;
    }

    private void checkDay(HolidayFormData form, BindingResult errors) {
        LocalDate day = form.getDay();
        if (day == null) {
            return;
        }
        LocalDate today = calendar.today();
        if (day.isBefore(today.minusYears(EARLIEST_YEARS))
                || day.isAfter(today.plusYears(LATEST_YEARS))) {
            errors.rejectValue("day", "deadline.holiday.range");
        }
    }

    private String page(Model model) {
        model.addAttribute("holidays", holidays.all());
        model.addAttribute("seats", choices.of(Seat.class, "deadline.seat"));
        return "deadline/holidays";
    }
}
