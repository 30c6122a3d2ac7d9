package de.lotse.modelling.web;

import de.lotse.modelling.ReleasedModel;
import de.lotse.modelling.engine.ReleasedModels;
import de.lotse.security.CurrentPerson;
import de.lotse.security.Role;
import de.lotse.web.NavigationEntry;
import de.lotse.web.NavigationPart;
import de.lotse.web.StartPagePart;
import java.util.List;
import org.springframework.stereotype.Component;

/** Models and Cockpit in the navigation, the processes in force on the start page of designers. */
@Component
class ModelsOfPerson implements NavigationPart, StartPagePart {

    private static final int MODELS = 60;
    private static final int COCKPIT = 61;

    private final ReleasedModels models;

    ModelsOfPerson(ReleasedModels models) {
        this.models = models;
    }

    @Override
    public List<NavigationEntry> entries(CurrentPerson person) {
        return isFor(person) || person.has(Role.OPERATOR)
                ? List.of(
                        new NavigationEntry("/modelle", "modelling.navigation", "models", MODELS),
                        new NavigationEntry(
                                "/camunda/app/cockpit/", "modelling.cockpit", "monitor", COCKPIT))
                : List.of();
    }

    @Override
    public int order() {
        return 70;
    }

    @Override
    public boolean isFor(CurrentPerson person) {
        return person.has(Role.DESIGNER);
    }

    @Override
    public String template() {
        return "modelling/start";
    }

    @Override
    public List<ReleasedModel> content(CurrentPerson person) {
        return models.all().stream()
                .filter(model -> model.kind() == ReleasedModel.Kind.PROCESS)
                .toList();
    }
}
