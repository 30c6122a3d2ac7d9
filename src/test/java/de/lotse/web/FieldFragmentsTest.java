package de.lotse.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import de.lotse.testing.IntegrationTest;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.format.support.FormattingConversionService;
import org.springframework.stereotype.Controller;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.validation.Validator;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.thymeleaf.spring6.view.ThymeleafViewResolver;

class FieldFragmentsTest extends IntegrationTest {

    @Autowired ThymeleafViewResolver views;
    @Autowired Validator mvcValidator;
    @Autowired FormattingConversionService mvcConversionService;
    @Autowired FormInputAdvice advice;

    private MockMvc mvc;

    @BeforeEach
    void setUp() {
        mvc =
                MockMvcBuilders.standaloneSetup(new Fields())
                        .setControllerAdvice(advice)
                        .setViewResolvers(views)
                        .setValidator(mvcValidator)
                        .setConversionService(mvcConversionService)
                        .build();
    }

    @Test
    void drawsEveryFieldWithItsLabel() throws Exception {
        String page = page(get("/felder"));

        assertThat(page)
                .contains("<label class=\"l-label\" for=\"f-alias\">")
                .contains("(Pflichtfeld)")
                .contains("maxlength=\"20\"")
                .contains("aria-describedby=\"f-alias-hint\"")
                .contains("value=\"2026-12-28\"")
                .contains("name=\"goals[0].title\"")
                .contains("Mo, 28.12.2026")
                .doesNotContain("l-field--error")
                .doesNotContain("??");
    }

    @Test
    void keepsWhatWasTypedAndSaysWhatIsWrongAtTheField() throws Exception {
        String page =
                page(
                        post("/felder")
                                .param("alias", "")
                                .param("day", "31.02.2026")
                                .param("minutes", "zehn")
                                .param("level", "KEINE")
                                .param("topics", "LONG")
                                .param("note", "<script>alert(1)</script>\u202e \uD83D\uDE42")
                                .param("mail", "a\u0000b"));

        assertThat(page)
                .contains("data-error-summary")
                .contains("href=\"#f-alias\"")
                .contains("id=\"f-alias-error\"")
                .contains("Bitte füllen Sie dieses Feld aus.")
                .contains("Bitte geben Sie ein gültiges Datum an, zum Beispiel 28.12.2026.")
                .contains("value=\"31.02.2026\"")
                .contains("Bitte geben Sie eine ganze Zahl an.")
                .contains("value=\"zehn\"")
                .contains("Diese Angabe ist hier nicht möglich.")
                .contains("Der Text enthält unzulässige Zeichen oder ist zu lang.")
                .contains("value=\"ab\"")
                .contains("&lt;script&gt;alert(1)&lt;/script&gt;")
                .containsPattern("name=\"topics\" value=\"LONG\" checked=\"checked\"")
                .doesNotContain("<script>alert")
                .doesNotContain("\u0000");
        Files.writeString(Path.of("target", "fields.html"), page);
    }

    private String page(MockHttpServletRequestBuilder request) throws Exception {
        return mvc.perform(request)
                .andReturn()
                .getResponse()
                .getContentAsString(StandardCharsets.UTF_8);
    }

    enum Level {
        SHORT,
        LONG
    }

    static class Goal {
        @Size(max = 100)
        private String title;

        public String getTitle() {
            return title;
        }

        public void setTitle(String title) {
            this.title = title;
        }
    }

    record FormData(
            Long version,
            @NotBlank @Size(max = 20) String alias,
            String mail,
            LocalDate day,
            LocalTime time,
            Integer minutes,
            Level level,
            Level outcome,
            Set<Level> topics,
            boolean agreed,
            String note,
            List<Goal> goals) {}

    @Controller
    static class Fields {

        @ModelAttribute
        void parts(Model model) {
            var trail = new LinkedHashMap<String, String>();
            trail.put("/faelle", "Fälle");
            trail.put("", "MZ-2026-000123");
            model.addAttribute("trail", trail);
            model.addAttribute("day", LocalDate.of(2026, 12, 28));
            model.addAttribute(
                    "levels",
                    List.of(new Choice("SHORT", "Kurz"), new Choice("LONG", "Lang", "mit Plan")));
            model.addAttribute("conflicts", List.of(new FieldConflict("Notiz", "meine", "deine")));
        }

        @GetMapping("/felder")
        String show(Model model) {
            model.addAttribute(
                    "form",
                    new FormData(
                            3L,
                            "Ali",
                            null,
                            LocalDate.of(2026, 12, 28),
                            LocalTime.of(14, 30),
                            30,
                            Level.SHORT,
                            null,
                            Set.of(Level.LONG),
                            true,
                            "Zeile",
                            new ArrayList<>(List.of(new Goal()))));
            return "testing/fields";
        }

        @PostMapping("/felder")
        String save(@Valid @ModelAttribute("form") FormData form, BindingResult result) {
            return "testing/fields";
        }
    }
}
