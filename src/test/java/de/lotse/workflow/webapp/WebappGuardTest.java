package de.lotse.workflow.webapp;

import static org.assertj.core.api.Assertions.assertThat;

import de.lotse.security.TenantId;
import de.lotse.security.TenantScope;
import de.lotse.testing.IntegrationTest;
import de.lotse.testing.TestHttp;
import de.lotse.workflow.EngineCalls;
import de.lotse.workflow.Trial;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

class WebappGuardTest extends IntegrationTest {

    private static final int PAGE = 500;

    private static final String EMPTY = "[]";

    /** Signing in anew for each of many closed doors would take most of the time. */
    private static final Map<String, TestHttp> SIGNED_IN = new HashMap<>();

    private static final String ENGINE = "/camunda/api/engine/engine/default";

    @LocalServerPort private int port;
    @Autowired private EngineCalls engine;
    @Autowired private TaskService tasks;

    private String instance;
    private String task;

    @BeforeEach
    void aTaskOfTheTeamInMainz() {
        instance = start(Trial.CARITAS, Trial.TEAM_MAINZ);
        task = taskOf(instance).getId();
    }

    private TestHttp signIn(String person) {
        TestHttp http = TestHttp.signIn(port, person);
        http.get(ENGINE + "/filter");
        return http;
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "POST|/task/{task}/comment/create|{\"message\":\"x\"}",
                "POST|/task/{task}/attachment/create|{}",
                "POST|/task/create|{\"name\":\"x\"}",
                "PUT|/task/{task}|{\"name\":\"x\"}",
                "PUT|/task/{task}/variables/level|{\"value\":\"x\"}",
                "POST|/task/{task}/variables|{\"modifications\":{}}",
                "PUT|/task/{task}/localVariables/level|{\"value\":\"x\"}",
                "POST|/task/{task}/complete|{}",
                "POST|/task/{task}/resolve|{}",
                "POST|/task/{task}/delegate|{\"userId\":\"berater\"}",
                "POST|/task/{task}/assignee|{\"userId\":\"berater\"}",
                "POST|/task/{task}/bpmnError|{\"errorCode\":\"x\"}",
                "POST|/task/{task}/bpmnEscalation|{\"escalationCode\":\"x\"}",
                "POST|/task/{task}/identity-links|{\"userId\":\"fremd\",\"type\":\"candidate\"}",
                "DELETE|/task/{task}|{}",
                "POST|/task|{}",
                "POST|/task/count|{}",
                "POST|/message|{\"messageName\":\"x\"}",
                "POST|/signal|{\"name\":\"x\"}",
                "POST|/process-definition/key/trial/start|{}",
                "POST|/process-definition/key/trial/submit-form|{}",
                "POST|/filter/create|{\"name\":\"x\",\"resourceType\":\"Task\"}",
                "PUT|/process-instance/{instance}/variables/level|{\"value\":\"x\"}",
                "POST|/process-instance/{instance}/modification|{}",
                "DELETE|/process-instance/{instance}|{}",
                "GET|/process-instance/{instance}/variables|",
                "GET|/variable-instance|",
                "GET|/history/variable-instance|",
                "GET|/user|",
                "GET|/user/jemand/profile|",
                "GET|/group|",
                "GET|/authorization|",
                "POST|/authorization/create|{}",
                "POST|/deployment/create|{}",
                "POST|/user/create|{}",
                "POST|/external-task/fetchAndLock|{}",
                "GET|/metrics|",
                "GET|/version|"
            })
    void theRestOfTheApiIsClosedForEveryone(String method, String path, String body) {
        String url = ENGINE + path.replace("{task}", task).replace("{instance}", instance);
        for (String person :
                List.of("beraterin", "fremd", "leitung", "prozess", "betrieb", "admin", "liga")) {
            TestHttp http = SIGNED_IN.computeIfAbsent(person, this::signIn);
            assertThat(http.json(method, url, body == null ? "" : body).statusCode())
                    .as("%s %s as %s", method, path, person)
                    .isEqualTo(403);
        }
        assertThat(
                        TestHttp.anonymous(port)
                                .json(method, url, body == null ? "" : body)
                                .statusCode())
                .isEqualTo(401);
        assertThat(taskOf(instance).getAssignee()).isNull();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/camunda/api/admin/setup/default/user/create",
                "/camunda/api/admin/auth/user/default/login/admin",
                "/camunda/api/admin/auth/user/default/login/tasklist",
                "/camunda/api/welcome/plugin/x/default/y",
                "/camunda/api/engine/engine/other/task"
            })
    void noSetUpAndNoSignInOfCamunda(String path) {
        String body = "{\"profile\":{\"id\":\"evil\"},\"credentials\":{\"password\":\"evil\"}}";
        for (String person : List.of("beraterin", "admin", "betrieb")) {
            TestHttp http = TestHttp.signIn(port, person);
            assertThat(http.json("POST", path, body).statusCode()).isEqualTo(403);
        }
        assertThat(TestHttp.anonymous(port).json("POST", path, body).statusCode()).isEqualTo(401);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/engine-rest/task",
                "/camunda/app/admin/default/",
                "/camunda/app/welcome/default/"
            })
    void theOtherWebAppsAreForNobody(String path) {
        for (String person : List.of("beraterin", "admin", "betrieb", "prozess")) {
            assertThat(TestHttp.signIn(port, person).get(path).statusCode()).isEqualTo(403);
        }
    }

    @Test
    void eachWebAppIsForItsRoles() {
        assertThat(
                        TestHttp.signIn(port, "beraterin")
                                .get("/camunda/app/tasklist/default/")
                                .statusCode())
                .isEqualTo(200);
        assertThat(
                        TestHttp.signIn(port, "beraterin")
                                .get("/camunda/app/cockpit/default/")
                                .statusCode())
                .isEqualTo(403);
        assertThat(
                        TestHttp.signIn(port, "prozess")
                                .get("/camunda/app/cockpit/default/")
                                .statusCode())
                .isEqualTo(200);
        assertThat(
                        TestHttp.signIn(port, "prozess")
                                .get("/camunda/app/tasklist/default/")
                                .statusCode())
                .isEqualTo(403);
        assertThat(TestHttp.signIn(port, "prozess").get(ENGINE + "/task").statusCode())
                .isEqualTo(403);
        assertThat(TestHttp.anonymous(port).get("/camunda/app/tasklist/default/").statusCode())
                .isEqualTo(302);
    }

    @Test
    void cockpitShowsProcessesWithoutCases() {
        for (String person : List.of("prozess", "betrieb")) {
            TestHttp http = TestHttp.signIn(port, person);
            HttpResponse<String> definitions = http.get(ENGINE + "/process-definition");
            assertThat(definitions.statusCode()).isEqualTo(200);
            assertThat(definitions.body()).contains("\"key\":\"trial\"");
            String plugin = "/camunda/api/cockpit/plugin/base/default/process-instance";
            HttpResponse<String> instances =
                    http.json(
                            "POST",
                            plugin + "?firstResult=0&maxResults=2000",
                            "{\"processDefinitionKey\":\"trial\"}");
            assertThat(instances.statusCode()).isEqualTo(200);
            assertThat(instances.body()).contains(instance).doesNotContain("MZ-2026-000123");
            assertThat(
                            http.json(
                                            "POST",
                                            plugin,
                                            "{\"variables\":[{\"name\":\"caseNumber\",\"operator\":\"like\",\"value\":\"MZ%\"}]}")
                                    .statusCode())
                    .isEqualTo(403);
            assertThat(
                            http.get(ENGINE + "/process-instance/" + instance + "/variables")
                                    .statusCode())
                    .isEqualTo(403);
        }
        assertThat(
                        TestHttp.signIn(port, "beraterin")
                                .get(ENGINE + "/process-instance/" + instance)
                                .statusCode())
                .isEqualTo(403);
    }

    @Test
    void aForeignTraegerSeesNoTask() {
        TestHttp fremd = TestHttp.signIn(port, "fremd");
        fremd.get(ENGINE + "/filter");
        for (String part : List.of("", "/form", "/form-variables", "/deployed-form", "/comment")) {
            assertThat(fremd.get(ENGINE + "/task/" + task + part).statusCode()).isEqualTo(404);
        }
        assertThat(fremd.get(ENGINE + "/task?maxResults=500").body()).doesNotContain(task);
        assertThat(claim(fremd, "fremd").statusCode()).isEqualTo(404);
        assertThat(submit(fremd).statusCode()).isEqualTo(404);
    }

    @Test
    void anAdviserSeesTheTasksOfHerTeam() {
        TestHttp beraterin = TestHttp.signIn(port, "beraterin");
        assertThat(beraterin.get(ENGINE + "/task/" + task).statusCode()).isEqualTo(200);
        assertThat(beraterin.get(ENGINE + "/task/" + task + "/deployed-form").body())
                .contains("Beratungsform");
        assertThat(beraterin.get(ENGINE + "/user/beraterin/profile").body())
                .contains("Miriam Keller");
        HttpResponse<String> filters = beraterin.get(ENGINE + "/filter?maxResults=100");
        assertThat(filters.body())
                .contains("Meine Aufgaben", "Aufgaben meines Teams", "Überfällig");
        assertThat(listOf(beraterin, "Aufgaben meines Teams")).contains(task);
        assertThat(listOf(beraterin, "Meine Aufgaben")).doesNotContain(task);
        assertThat(listOf(beraterin, "Überfällig")).doesNotContain(task);
    }

    @Test
    void aCharacterThatNoDatabaseStoresIsRefused() {
        TestHttp beraterin = TestHttp.signIn(port, "beraterin");
        beraterin.get(ENGINE + "/filter");
        String path = ENGINE + "/filter/" + filter(beraterin, "Aufgaben meines Teams") + "/list";

        assertThat(beraterin.json("POST", path, "{\"name\":\"\\u0000\"}").statusCode())
                .isEqualTo(400);
        assertThat(beraterin.get(ENGINE + "/task?name=%00").statusCode()).isEqualTo(400);
    }

    @Test
    void aClaimedTaskIsNotClaimedAgain() {
        TestHttp beraterin = TestHttp.signIn(port, "beraterin");
        TestHttp berater = TestHttp.signIn(port, "berater");
        beraterin.get(ENGINE + "/filter");
        berater.get(ENGINE + "/filter");

        assertThat(claim(beraterin, "berater").statusCode()).isEqualTo(403);
        assertThat(claim(beraterin, "beraterin").statusCode()).isEqualTo(204);
        assertThat(claim(berater, "berater").statusCode()).isEqualTo(409);
        assertThat(submit(berater).statusCode()).isEqualTo(409);
        assertThat(berater.json("POST", ENGINE + "/task/" + task + "/unclaim", "").statusCode())
                .isEqualTo(409);
        assertThat(listOf(beraterin, "Meine Aufgaben")).contains(task);
        assertThat(beraterin.json("POST", ENGINE + "/task/" + task + "/unclaim", "").statusCode())
                .isEqualTo(204);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"orQueries\":[{\"assigneeExpression\":\"${''.getClass()}\"}]}",
                "{\"assignee\\u0045xpression\":\"\\u0024{1}\"}",
                "{\"nameLike\":\"#{1+1}\"}",
                "{\"orQueries\":[{\"nameLike\":\"\\u0024\\u007b1}\"}]}",
                "{\"processVariables\":[{\"name\":\"x\",\"operator\":\"eq\",\"value\":\"${1}\"}]}",
                "{\"name\":\"a\",\"name\":\"${1}\"}"
            })
    void anExpressionInAQueryIsRefused(String query) {
        TestHttp beraterin = TestHttp.signIn(port, "beraterin");
        String path = ENGINE + "/filter/" + filter(beraterin, "Aufgaben meines Teams") + "/list";
        assertThat(beraterin.json("POST", path, query).statusCode()).isIn(400, 403);
        assertThat(
                        beraterin
                                .json(
                                        "POST",
                                        path,
                                        query.getBytes(StandardCharsets.UTF_16),
                                        "application/json;charset=UTF-16")
                                .statusCode())
                .isIn(400, 403);
        assertThat(beraterin.get(ENGINE + "/task?assigneeExpression=%24%7B1%7D").statusCode())
                .isEqualTo(403);
    }

    @Test
    void whatCannotBeReadIsRefused() {
        TestHttp beraterin = TestHttp.signIn(port, "beraterin");
        beraterin.get(ENGINE + "/filter");
        String path = ENGINE + "/task/" + task + "/submit-form";
        assertThat(beraterin.json("POST", path, "{\"a\":").statusCode()).isEqualTo(400);
        assertThat(beraterin.json("POST", path, "[1]").statusCode()).isEqualTo(400);
        assertThat(
                        beraterin
                                .json("POST", path, "{\"a\":\"" + "x".repeat(70_000) + "\"}")
                                .statusCode())
                .isEqualTo(413);
        assertThat(beraterin.get(ENGINE + "/task/%252e%252e/form").statusCode()).isIn(400, 403);
        assertThat(beraterin.get(ENGINE + "/task/" + task + ";a=b/form").statusCode())
                .isIn(400, 403);
    }

    @Test
    void withoutTheTokenOfTheWebAppNothingIsChanged() {
        TestHttp beraterin = TestHttp.signIn(port, "beraterin");
        assertThat(claim(beraterin, "beraterin").statusCode()).isEqualTo(403);
        assertThat(taskOf(instance).getAssignee()).isNull();
    }

    @Test
    void signingOutInTasklistSignsOutWithUs() {
        TestHttp beraterin = TestHttp.signIn(port, "beraterin");
        beraterin.get(ENGINE + "/filter");

        assertThat(
                        beraterin
                                .json("POST", "/camunda/api/admin/auth/user/default/logout", "")
                                .statusCode())
                .isEqualTo(204);

        assertThat(beraterin.get("/").statusCode()).isEqualTo(302);
        assertThat(beraterin.get(ENGINE + "/task").statusCode()).isEqualTo(401);
    }

    private HttpResponse<String> claim(TestHttp http, String userId) {
        return http.json(
                "POST", ENGINE + "/task/" + task + "/claim", "{\"userId\":\"" + userId + "\"}");
    }

    private HttpResponse<String> submit(TestHttp http) {
        return http.json(
                "POST",
                ENGINE + "/task/" + task + "/submit-form",
                "{\"variables\":{\"level\":{\"value\":\"SHORT\"}}}");
    }

    /** The whole list of a filter, page by page. */
    private String listOf(TestHttp http, String filter) {
        String path = ENGINE + "/filter/" + filter(http, filter) + "/list?maxResults=" + PAGE;
        StringBuilder list = new StringBuilder();
        String page = EMPTY;
        for (int first = 0; first == 0 || !page.equals(EMPTY); first += PAGE) {
            HttpResponse<String> answer = http.json("POST", path + "&firstResult=" + first, "{}");
            assertThat(answer.statusCode()).isEqualTo(200);
            page = answer.body();
            list.append(page);
        }
        return list.toString();
    }

    private static String filter(TestHttp http, String name) {
        String filters = http.get(ENGINE + "/filter?maxResults=100").body();
        int before = filters.lastIndexOf("\"id\":\"", filters.indexOf(name)) + 6;
        return filters.substring(before, filters.indexOf('"', before));
    }

    private String start(TenantId tenant, String team) {
        return TenantScope.call(
                tenant,
                () ->
                        engine.start(
                                Trial.KEY,
                                UUID.randomUUID().toString(),
                                Trial.startVariables(team)));
    }

    private Task taskOf(String instanceId) {
        return tasks.createTaskQuery().processInstanceId(instanceId).singleResult();
    }
}
