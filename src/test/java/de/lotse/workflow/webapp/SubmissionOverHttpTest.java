package de.lotse.workflow.webapp;

import static org.assertj.core.api.Assertions.assertThat;

import de.lotse.security.TenantScope;
import de.lotse.testing.IntegrationTest;
import de.lotse.testing.TestHttp;
import de.lotse.testing.TestJobs;
import de.lotse.workflow.EngineCalls;
import de.lotse.workflow.Trial;
import java.net.http.HttpResponse;
import java.util.Map;
import java.util.UUID;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.test.web.server.LocalServerPort;

@ExtendWith(OutputCaptureExtension.class)
class SubmissionOverHttpTest extends IntegrationTest {

    private static final String ENGINE = "/camunda/api/engine/engine/default";
    private static final String GOOD =
            "\"level\":{\"value\":\"SHORT\",\"type\":\"String\"},"
                    + "\"reviewDate\":{\"value\":\"2026-12-21\",\"type\":\"String\"}";

    @LocalServerPort private int port;
    @Autowired private EngineCalls engine;
    @Autowired private TaskService tasks;
    @Autowired private RuntimeService runtime;
    @Autowired private TestJobs jobs;

    private TestHttp beraterin;
    private String instance;
    private String task;

    @BeforeEach
    void anOpenTask() {
        instance =
                TenantScope.call(
                        Trial.CARITAS,
                        () ->
                                engine.start(
                                        Trial.KEY,
                                        UUID.randomUUID().toString(),
                                        Trial.startVariables(Trial.TEAM_MAINZ)));
        task = current().getId();
        beraterin = TestHttp.signIn(port, "beraterin");
        beraterin.get(ENGINE + "/filter?maxResults=10");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "|Beratungsform: Bitte ausfüllen",
                "\"level\":{\"value\":\"SHORT\"}|Überprüfen am: Bitte ausfüllen",
                "\"level\":{\"value\":\"OTHER\"}|Beratungsform: Diese Auswahl",
                "\"level\":{\"value\":7}|Beratungsform: Diese Auswahl",
                "\"level\":{\"value\":\"ACCOMPANIMENT\"}|Grund der Abweichung: Bitte ausfüllen",
                "{GOOD},\"reviewDate\":{\"value\":\"2026-11-22\"}|Datum liegt in der Vergangenheit",
                "\"level\":{\"value\":\"SHORT\"},\"reviewDate\":{\"value\":\"31.12.2026\"}|falsche Form",
                "\"level\":{\"value\":\"SHORT\"},\"reviewDate\":{\"value\":\"2026-02-30\"}|falsche Form",
                "{GOOD},\"contacts\":{\"value\":21,\"type\":\"Integer\"}|Kontakte: Der Wert ist zu groß",
                "{GOOD},\"contacts\":{\"value\":-1,\"type\":\"Integer\"}|Kontakte: Der Wert ist zu klein",
                "{GOOD},\"contacts\":{\"value\":1.5,\"type\":\"Double\"}|Kontakte: Diese Angabe",
                "{GOOD},\"contacts\":{\"value\":\"1\",\"type\":\"String\"}|Kontakte: Diese Angabe",
                "{GOOD},\"interpreter\":{\"value\":\"yes\"}|Mit Sprachmittlung: Diese Angabe",
                "{GOOD},\"topics\":{\"value\":\"[\\\"OTHER\\\"]\",\"type\":\"Json\"}|Themen: Diese Auswahl",
                "{GOOD},\"topics\":{\"value\":\"{\\\"a\\\":1}\",\"type\":\"Json\"}|Themen: Diese Angabe",
                "{GOOD},\"team\":{\"value\":\"team-other\"}|team: Diese Angabe gehört nicht",
                "{GOOD},\"evil\":{\"value\":\"x\"}|evil: Diese Angabe gehört nicht",
                "{GOOD},\"<script>\":{\"value\":\"x\"}|?: Diese Angabe gehört nicht",
                "{GOOD},\"caseNumber\":{\"value\":\"MZ-2026-999999\"}|caseNumber: Diese Angabe gehört nicht",
                "\"level\":{\"value\":\"a\\u0000b\"}|Beratungsform: Der Text",
                "{GOOD},\"topics\":{\"value\":\"rO0ABQ==\",\"type\":\"Object\",\"valueInfo\":{\"objectTypeName\":\"java.util.HashMap\",\"serializationDataFormat\":\"application/json\"}}|Themen"
            })
    void whatDoesNotFitIsRefusedAndTheFieldsAreNamed(String variables, String message) {
        String fields = variables == null ? "" : variables;
        HttpResponse<String> answer =
                submit(
                        beraterin,
                        fields.contains("{GOOD},\"reviewDate\"")
                                ? fields.replace("{GOOD},", "\"level\":{\"value\":\"SHORT\"},")
                                : fields.replace("{GOOD}", GOOD));

        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(400);
        assertThat(answer.body()).contains(message).doesNotContain("Exception:", "at de.lotse");
        assertThat(current().getId()).isEqualTo(task);
        assertThat(current().getAssignee()).isNull();
    }

    @Test
    void aLongTextIsRefusedAndNotQuoted(CapturedOutput log) {
        String text = "Kanarienvogel".repeat(400);
        HttpResponse<String> answer =
                submit(beraterin, GOOD + ",\"evil\":{\"value\":\"" + text + "\"}");

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body()).doesNotContain("Kanarienvogel");
        assertThat(log.getAll()).doesNotContain("Kanarienvogel");
    }

    @Test
    void whatAPersonFilledInWronglyIsNoErrorInTheLog(CapturedOutput log) {
        assertThat(submit(beraterin, "").statusCode()).isEqualTo(400);

        assertThat(log.getAll()).doesNotContain(" ERROR ", " WARN ", "FormRefusedException");
    }

    @Test
    void whatFitsIsStoredAsTheProcessNeedsIt() {
        HttpResponse<String> answer =
                submit(
                        beraterin,
                        GOOD
                                + ",\"contacts\":{\"value\":3.0,\"type\":\"Double\"}"
                                + ",\"interpreter\":{\"value\":true,\"type\":\"Boolean\"}"
                                + ",\"topics\":{\"value\":\"[\\\"WORK\\\"]\",\"type\":\"Json\"}"
                                + ",\"levelReason\":{\"value\":\"WISH\",\"type\":\"String\"}"
                                + ",\"caseNumber\":{\"value\":\"MZ-2026-000123\"}");

        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(204);
        Map<String, Object> stored = runtime.getVariables(instance);
        assertThat(Trial.LEVEL.find(stored)).contains("SHORT");
        assertThat(Trial.REVIEW_DATE.find(stored)).contains(java.time.LocalDate.of(2026, 12, 21));
        assertThat(Trial.CONTACTS.find(stored)).contains(3L);
        assertThat(Trial.INTERPRETER.find(stored)).contains(true);
        assertThat(Trial.TOPICS.find(stored)).contains(java.util.List.of("WORK"));
        assertThat(stored).doesNotContainKey("levelReason");
    }

    @Test
    void anAnswerThatIsNoLongerAskedDoesNotStay() {
        runtime.setVariable(instance, "levelReason", "WISH");

        HttpResponse<String> answer = submit(beraterin, GOOD);

        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(204);
        assertThat(runtime.getVariables(instance)).containsEntry("levelReason", null);
    }

    @Test
    void aTaskIsSubmittedOnce() {
        assertThat(submit(beraterin, GOOD).statusCode()).isEqualTo(204);
        assertThat(submit(beraterin, GOOD).statusCode()).isEqualTo(404);
    }

    @Test
    void aTaskWithAPageOfItsOwnIsNotDoneInTasklist() {
        submit(beraterin, GOOD);
        jobs.fireTimer(Trial.CARITAS, instance, Trial.TIMER_REVIEW);
        task = current().getId();

        HttpResponse<String> answer = submit(beraterin, "");

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body()).contains("auf ihrer eigenen Seite");
        assertThat(current().getTaskDefinitionKey()).isEqualTo(Trial.TASK_PAGE);
    }

    private HttpResponse<String> submit(TestHttp http, String variables) {
        return http.json(
                "POST",
                ENGINE + "/task/" + task + "/submit-form",
                "{\"variables\":{" + variables + "}}");
    }

    private Task current() {
        return tasks.createTaskQuery().processInstanceId(instance).singleResult();
    }
}
