package de.lotse.organisation.web;

import de.lotse.organisation.AdministrationRefusedException;
import de.lotse.organisation.FirstOperator;
import de.lotse.web.NotFoundException;
import jakarta.validation.Valid;
import java.util.List;
import java.util.Objects;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.WebDataBinder;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.InitBinder;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Creates the first operator of a new installation; without a valid token there is nothing. */
@Controller
@RequestMapping("/einrichtung")
class SetupController {

    private static final String FORM = "form";

    private final FirstOperator firstOperator;

    SetupController(FirstOperator firstOperator) {
        this.firstOperator = firstOperator;
    }

    /** Passwords are taken as typed; other text is trimmed. */
    @InitBinder(FORM)
    void bindPasswords(WebDataBinder binder) {
        for (String field : List.of("newPassword", "repeated")) {
            binder.registerCustomEditor(String.class, field, new PasswordEditor());
        }
    }

    @GetMapping
    ModelAndView blank(
            @RequestParam(required = false) String token,
            @ModelAttribute(FORM) SetupFormData form) {
        requireAdmitted(token);
        return page(token);
    }

    @PostMapping
    ModelAndView create(
            @RequestParam(required = false) String token,
            @Valid @ModelAttribute(FORM) SetupFormData form,
            BindingResult result) {
        requireAdmitted(token);
        if (!result.hasErrors() && !Objects.equals(form.getNewPassword(), form.getRepeated())) {
            result.rejectValue("repeated", "organisation.refused.PASSWORDS_DIFFER");
        }
        if (!result.hasErrors()) {
            try {
                firstOperator.create(
                        token, form.getUsername(), form.getDisplayName(), form.getNewPassword());
                return new ModelAndView("redirect:/login");
            } catch (AdministrationRefusedException refused) {
                Refusals.show(refused, result);
            }
        }
        return Pages.refused(page(token));
    }

    private void requireAdmitted(String token) {
        if (token == null || !firstOperator.admits(token)) {
            throw new NotFoundException("SETUP");
        }
    }

    private static ModelAndView page(String token) {
        return new ModelAndView("organisation/setup").addObject("token", token);
    }
}
