package de.lotse.web;

import static org.assertj.core.api.Assertions.assertThat;

import de.lotse.testing.IntegrationTest;
import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpClient.Redirect;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Requests no form of ours sends, over the network, against the whole chain of filters. */
class HostileRequestsTest extends IntegrationTest {

    private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");

    @LocalServerPort int port;

    private HttpClient http;

    @BeforeEach
    void signIn() throws Exception {
        http =
                HttpClient.newBuilder()
                        .cookieHandler(new CookieManager())
                        .followRedirects(Redirect.NEVER)
                        .build();
        post("/login", "username=beraterin&password=lotse-demo");
    }

    @ParameterizedTest
    @CsvSource({"/gibt-es-nicht, 404", "/darstellung, 405", "/suche?%00=1, 400", "/suche;x=1, 400"})
    void answersWithAPageInPlainLanguage(String path, int status) throws Exception {
        HttpResponse<String> answer = get(path);

        assertThat(answer.statusCode()).isEqualTo(status);
        assertThat(answer.body())
                .doesNotContain("Exception", "\tat ", "Whitelabel", "Apache Tomcat", "??");
        assertThat(answer.headers().firstValue("Content-Security-Policy"))
                .hasValueSatisfying(policy -> assertThat(policy).contains("script-src 'self'"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/%00", "/..%2f..%2fetc%2fpasswd"})
    void refusesAddressesThatTheServerItselfRefuses(String path) throws Exception {
        HttpResponse<String> answer = get(path);

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body()).doesNotContain("Exception", "\tat ", "Apache Tomcat");
    }

    @Test
    void answersTheApiWithProblemDetails() throws Exception {
        HttpResponse<String> answer = get("/api/gibt-es-nicht");

        assertThat(answer.statusCode()).isEqualTo(404);
        assertThat(answer.headers().firstValue("Content-Type"))
                .hasValue("application/problem+json");
        assertThat(answer.body()).contains("\"status\":404").containsPattern("\"number\":\"....-");
    }

    @Test
    void refusesNulInAFieldWithTheFormAgain() throws Exception {
        assertThat(post("/suche", "q=a%00b").statusCode()).isEqualTo(400);
        assertThat(post("/login", "username=a%00b&password=x").headers().firstValue("Location"))
                .hasValueSatisfying(location -> assertThat(location).endsWith("/login?error"));
    }

    @Test
    void refusesWhatIsTooLargeOrOfAnUnknownKind() throws Exception {
        String token = token();
        assertThat(send("/suche", "q=" + "x".repeat(3_000_000), FORM).statusCode()).isEqualTo(413);
        assertThat(send("/suche?_csrf=" + token, "{}", "application/x-unknown").statusCode())
                .isBetween(200, 499);
        assertThat(send("/suche?_csrf=" + token, "--x", "multipart/form-data").statusCode())
                .isBetween(400, 499);
    }

    @Test
    void offersAnExpiredFormAgainToOurOwnPageOnly() throws Exception {
        HttpRequest.Builder expired =
                request("/suche")
                        .header("Content-Type", FORM)
                        .POST(BodyPublishers.ofString("_csrf=alt&q=Wort%3Cb%3E"));

        HttpResponse<String> own =
                http.send(
                        expired.copy().header("Sec-Fetch-Site", "same-origin").build(),
                        BodyHandlers.ofString());
        HttpResponse<String> foreign =
                http.send(
                        expired.copy().header("Sec-Fetch-Site", "cross-site").build(),
                        BodyHandlers.ofString());

        assertThat(own.statusCode()).isEqualTo(403);
        assertThat(own.body())
                .contains("Ihre Sitzung ist abgelaufen", "value=\"Wort&lt;b&gt;\"")
                .doesNotContain("value=\"alt\"");
        assertThat(foreign.statusCode()).isEqualTo(403);
        assertThat(foreign.body()).doesNotContain("Wort");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"//evil.example", "https://evil.example", "/\\evil.example", "javascript:x"})
    void neverLeadsOutOfTheProduct(String back) throws Exception {
        String encoded = URLEncoder.encode(back, StandardCharsets.UTF_8);

        assertThat(
                        post("/darstellung", "theme=dark&back=" + encoded)
                                .headers()
                                .firstValue("Location"))
                .hasValue("/");
    }

    @Test
    void ignoresAnUnknownLanguageAndTheme() throws Exception {
        assertThat(get("/suche?lang=%22%3E%3Cscript%3E").body())
                .contains("<html lang=\"de\"")
                .doesNotContain("\"><script>");
        assertThat(post("/darstellung", "theme=%22onload").headers().firstValue("Set-Cookie"))
                .hasValueSatisfying(cookie -> assertThat(cookie).startsWith("lotse-theme=auto;"));
    }

    private static final String FORM = "application/x-www-form-urlencoded";

    private HttpResponse<String> get(String path) throws IOException, InterruptedException {
        return http.send(request(path).build(), BodyHandlers.ofString());
    }

    private HttpResponse<String> post(String path, String body)
            throws IOException, InterruptedException {
        return send(path, body + "&_csrf=" + token(), FORM);
    }

    private HttpResponse<String> send(String path, String body, String contentType)
            throws IOException, InterruptedException {
        return http.send(
                request(path)
                        .header("Content-Type", contentType)
                        .POST(BodyPublishers.ofString(body))
                        .build(),
                BodyHandlers.ofString());
    }

    private String token() throws IOException, InterruptedException {
        String page = get("/login").body();
        Matcher token = TOKEN.matcher(page);
        assertThat(token.find()).isTrue();
        return token.group(1);
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder()
                .uri(URI.create("http://localhost:" + port + path.replace("\\", "%5C")));
    }
}
