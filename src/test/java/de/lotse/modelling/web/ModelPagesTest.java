package de.lotse.modelling.web;

import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import de.lotse.testing.IntegrationTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;

class ModelPagesTest extends IntegrationTest {

    @Autowired private MockMvc mvc;

    @Test
    void aDesignerFindsTheModelsInForceAndTheWayToCockpit() throws Exception {
        open("prozess", "/")
                .andExpect(
                        content()
                                .string(
                                        allOf(
                                                containsString("/modelle/case-management"),
                                                containsString("/camunda/app/cockpit/"))));
        open("prozess", "/modelle")
                .andExpect(
                        content()
                                .string(
                                        allOf(
                                                containsString("counselling/case-management.bpmn"),
                                                containsString("counselling-level.dmn"))));
        open("prozess", "/modelle/case-management").andExpect(status().isOk());
        open("prozess", "/modelle/case-management/diagramm")
                .andExpect(content().string(containsString("<bpmn:process")));
    }

    @Test
    void whatIsNotReleasedDoesNotExist() throws Exception {
        open("prozess", "/modelle/nonsense").andExpect(status().isNotFound());
        open("prozess", "/modelle/nonsense/diagramm").andExpect(status().isNotFound());
        open("prozess", "/modelle/counselling-level").andExpect(status().isNotFound());
    }

    @Test
    void modelsAreForDesignersAndOperators() throws Exception {
        open("betrieb", "/modelle").andExpect(status().isOk());
        open("beraterin", "/modelle").andExpect(status().isForbidden());
        open("beraterin", "/modelle/case-management/diagramm").andExpect(status().isForbidden());
        open("beraterin", "/").andExpect(content().string(not(containsString("cockpit"))));
    }

    private ResultActions open(String username, String path) throws Exception {
        return mvc.perform(get(path).with(user(username)));
    }
}
