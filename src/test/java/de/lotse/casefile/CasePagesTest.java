package de.lotse.casefile;

import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import de.lotse.testing.IntegrationTest;
import de.lotse.testing.browser.SamplePages.Visit;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

class CasePagesTest extends IntegrationTest {

    @Autowired private CasefilePages pages;
    @Autowired private MockMvc mvc;

    @Test
    void whoMaySeeAPageSeesItInBothLanguagesAndStrangersDoNot() throws Exception {
        Map<String, Visit> visits = pages.visits();
        for (Map.Entry<String, Visit> page : visits.entrySet()) {
            String path = page.getValue().path();
            for (String language : new String[] {"de", "en"}) {
                mvc.perform(
                                get(path)
                                        .param("lang", language)
                                        .with(user(page.getValue().username())))
                        .andExpect(status().isOk());
            }
            if (path.matches(".*\\d.*")) {
                mvc.perform(get(path).with(user("fremd"))).andExpect(status().isNotFound());
                for (String without : new String[] {"admin", "prozess", "liga", "betrieb"}) {
                    mvc.perform(get(path).with(user(without)))
                            .andExpect(status().is4xxClientError());
                }
            }
        }
    }
}
