package de.lotse.web;

import org.springframework.web.bind.WebDataBinder;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.InitBinder;

/** How what people type reaches the form objects of all rooms. */
@ControllerAdvice
class FormInputAdvice {

    @InitBinder
    void bindInput(WebDataBinder binder) {
        binder.registerCustomEditor(String.class, new TextEditor());
    }
}
