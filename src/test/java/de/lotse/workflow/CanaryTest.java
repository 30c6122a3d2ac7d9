package de.lotse.workflow;

import static org.assertj.core.api.Assertions.assertThat;

import de.lotse.security.TenantScope;
import de.lotse.testing.IntegrationTest;
import de.lotse.testing.TestHttp;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.camunda.bpm.engine.TaskService;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Text that somebody sends through a form is found in no table of the engine and in no log. */
@ExtendWith(OutputCaptureExtension.class)
class CanaryTest extends IntegrationTest {

    private static final String ENGINE = "/camunda/api/engine/engine/default";
    private static final String CANARY = "Kanarienvogel-7c1f";

    @LocalServerPort private int port;
    @Autowired private EngineCalls engine;
    @Autowired private TaskService tasks;
    @Autowired private JdbcClient jdbc;

    @Test
    void textSentThroughFormsStaysNowhere(CapturedOutput output) {
        TestHttp beraterin = TestHttp.signIn(port, "beraterin");
        beraterin.get(ENGINE + "/filter?maxResults=10");
        for (String field :
                List.of("level", "levelReason", "reviewDate", "contacts", "topics", "note")) {
            String task = aTask();
            for (String value :
                    List.of(
                            "{\"value\":\"" + CANARY + "\",\"type\":\"String\"}",
                            "{\"value\":\"" + CANARY.repeat(400) + "\",\"type\":\"String\"}",
                            "{\"value\":\"" + CANARY + "\\u0000\",\"type\":\"String\"}",
                            "{\"value\":\"[\\\"" + CANARY + "\\\"]\",\"type\":\"Json\"}",
                            "{\"value\":\"" + CANARY + "\",\"type\":\"Integer\"}",
                            "{\"value\":\"" + CANARY + "\",\"type\":\"Date\"}",
                            "{\"value\":\"" + CANARY + "\",\"type\":\"Bytes\"}",
                            "{\"value\":\"" + CANARY + "\",\"type\":\"" + CANARY + "\"}")) {
                String body = "{\"variables\":{\"" + field + "\":" + value + "}}";
                assertThat(
                                beraterin
                                        .json(
                                                "POST",
                                                ENGINE + "/task/" + task + "/submit-form",
                                                body)
                                        .statusCode())
                        .as("%s %s", field, value.substring(0, Math.min(60, value.length())))
                        .isEqualTo(400);
            }
            beraterin.json(
                    "POST",
                    ENGINE + "/task/" + task + "/comment/create",
                    "{\"message\":\"" + CANARY + "\"}");
            beraterin.json(
                    "PUT",
                    ENGINE + "/task/" + task + "/variables/note",
                    "{\"value\":\"" + CANARY + "\"}");
        }

        assertThat(columnsWith(CANARY)).isEmpty();
        assertThat(output.getAll()).doesNotContain(CANARY);
    }

    private String aTask() {
        return TenantScope.call(
                Trial.CARITAS,
                () -> {
                    String instance =
                            engine.start(
                                    Trial.KEY,
                                    UUID.randomUUID().toString(),
                                    Trial.startVariables(Trial.TEAM_MAINZ));
                    return tasks.createTaskQuery()
                            .processInstanceId(instance)
                            .singleResult()
                            .getId();
                });
    }

    /** Every column of the engine's schema that holds text or bytes. */
    private List<String> columnsWith(String text) {
        List<String> found = new ArrayList<>();
        List<Column> columns =
                jdbc.sql(
                                "select table_name, column_name, data_type from"
                                        + " information_schema.columns where table_schema ="
                                        + " 'camunda' and data_type in ('character varying',"
                                        + " 'text', 'bytea')")
                        .query(
                                (row, number) ->
                                        new Column(
                                                row.getString(1),
                                                row.getString(2),
                                                row.getString(3)))
                        .list();
        assertThat(columns).hasSizeGreaterThan(200);
        for (Column column : columns) {
            if (count(column, text) > 0) {
                found.add(column.table() + "." + column.name());
            }
        }
        return found;
    }

    private long count(Column column, String text) {
        boolean bytes = "bytea".equals(column.type());
        String condition =
                bytes
                        ? "position(:text in " + column.name() + ") > 0"
                        : column.name() + " like :text";
        Object value = bytes ? text.getBytes(StandardCharsets.UTF_8) : "%" + text + "%";
        return jdbc.sql("select count(*) from camunda." + column.table() + " where " + condition)
                .param("text", value)
                .query(Long.class)
                .single();
    }

    private record Column(String table, String name, String type) {}
}
