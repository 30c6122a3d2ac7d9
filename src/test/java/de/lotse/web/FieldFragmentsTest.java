package de.lotse.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import de.lotse.testing.IntegrationTest;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.lang.reflect.Method;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

class FieldFragmentsTest extends IntegrationTest {

    private static final String PATH = "/test/felder";

    @Autowired MockMvc mvc;

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    RequestMappingHandlerMapping mappings;

    private final Map<RequestMethod, RequestMappingInfo> registered =
            new EnumMap<>(RequestMethod.class);

    @BeforeEach
    void addTheTestPage() throws NoSuchMethodException {
        var fields = new Fields();
        register(RequestMethod.GET, fields, Fields.class.getDeclaredMethod("show", Model.class));
        register(
                RequestMethod.POST,
                fields,
                Fields.class.getDeclaredMethod("save", FormData.class, BindingResult.class));
    }

    @AfterEach
    void removeTheTestPage() {
        registered.values().forEach(mappings::unregisterMapping);
    }

    private void register(RequestMethod method, Object controller, Method handler) {
        RequestMappingInfo info =
                RequestMappingInfo.paths(PATH)
                        .methods(method)
                        .options(mappings.getBuilderConfiguration())
                        .build();
        mappings.registerMapping(info, controller, handler);
        registered.put(method, info);
    }

    @Test
    void drawsEveryFieldWithItsLabel() throws Exception {
        String page = page(get(PATH));

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
                        post(PATH)
                                .param("alias", "")
                                .param("day", "31.02.2026")
                                .param("minutes", "zehn")
                                .param("level", "KEINE")
                                .param("topics", "SHORT", "LONG")
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
                .contains("Zeichen, die sich nicht speichern lassen.")
                .contains("value=\"ab\"")
                .contains("&lt;script&gt;alert(1)&lt;/script&gt;")
                .containsPattern("name=\"topics\" value=\"SHORT\" checked=\"checked\"")
                .containsPattern("name=\"topics\" value=\"LONG\" checked=\"checked\"")
                .doesNotContain("<script>alert")
                .doesNotContain("\u0000");
        assertThat(page).containsSubsequence("#f-alias", "#f-mail", "#f-day", "#f-minutes");
    }

    private String page(MockHttpServletRequestBuilder request) throws Exception {
        return mvc.perform(request.with(user("beraterin")).with(csrf()))
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

    static class FormData {
        private Long version;

        @NotBlank
        @Size(max = 20)
        private String alias;

        private String mail;
        private LocalDate day;
        private LocalTime time;
        private Integer minutes;
        private Level level;
        private Level outcome;
        private Set<Level> topics;
        private boolean agreed;
        private String note;
        private List<Goal> goals = new ArrayList<>(List.of(new Goal()));

        public Long getVersion() {
            return version;
        }

        public void setVersion(Long version) {
            this.version = version;
        }

        public String getAlias() {
            return alias;
        }

        public void setAlias(String alias) {
            this.alias = alias;
        }

        public String getMail() {
            return mail;
        }

        public void setMail(String mail) {
            this.mail = mail;
        }

        public LocalDate getDay() {
            return day;
        }

        public void setDay(LocalDate day) {
            this.day = day;
        }

        public LocalTime getTime() {
            return time;
        }

        public void setTime(LocalTime time) {
            this.time = time;
        }

        public Integer getMinutes() {
            return minutes;
        }

        public void setMinutes(Integer minutes) {
            this.minutes = minutes;
        }

        public Level getLevel() {
            return level;
        }

        public void setLevel(Level level) {
            this.level = level;
        }

        public Level getOutcome() {
            return outcome;
        }

        public void setOutcome(Level outcome) {
            this.outcome = outcome;
        }

        public Set<Level> getTopics() {
            return topics;
        }

        public void setTopics(Set<Level> topics) {
            this.topics = topics;
        }

        public boolean isAgreed() {
            return agreed;
        }

        public void setAgreed(boolean agreed) {
            this.agreed = agreed;
        }

        public String getNote() {
            return note;
        }

        public void setNote(String note) {
            this.note = note;
        }

        public List<Goal> getGoals() {
            return goals;
        }

        public void setGoals(List<Goal> goals) {
            this.goals = goals;
        }
    }

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

        String show(Model model) {
            var form = new FormData();
            form.setAlias("Ali");
            form.setDay(LocalDate.of(2026, 12, 28));
            form.setTopics(Set.of(Level.LONG));
            model.addAttribute("form", form);
            return "testing/fields";
        }

        String save(@Valid @ModelAttribute("form") FormData form, BindingResult result) {
            return "testing/fields";
        }
    }
}
