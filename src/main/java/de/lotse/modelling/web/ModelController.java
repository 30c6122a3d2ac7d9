package de.lotse.modelling.web;

import de.lotse.modelling.engine.ReleasedModels;
import de.lotse.web.NotFoundException;
import org.springframework.http.MediaType;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.ResponseBody;

/** The models in force, for designers and operators. */
@Controller
@PreAuthorize("hasAnyRole('DESIGNER', 'OPERATOR')")
class ModelController {

    private final ReleasedModels models;

    ModelController(ReleasedModels models) {
        this.models = models;
    }

    @GetMapping("/modelle")
    String list(Model model) {
        model.addAttribute("models", models.all());
        return "modelling/list";
    }

    @GetMapping("/modelle/{key}")
    String process(@PathVariable String key, Model model) {
        model.addAttribute(
                "process",
                models.process(key).orElseThrow(() -> new NotFoundException("released model")));
        return "modelling/process";
    }

    @GetMapping(value = "/modelle/{key}/diagramm", produces = MediaType.APPLICATION_XML_VALUE)
    @ResponseBody
    String diagram(@PathVariable String key) {
        return models.diagram(key).orElseThrow(() -> new NotFoundException("released model"));
    }
}
