package de.lotse.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.HttpCookie;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A person at the running product over real HTTP, with a session and without a browser. */
public final class TestHttp {

    private static final String PASSWORD = "lotse-demo";
    private static final Pattern CSRF =
            Pattern.compile(
                    "name=\"_csrf\"[^>]*value=\"([^\"]+)\"|value=\"([^\"]+)\"[^>]*name=\"_csrf\"");
    private static final String WEBAPP_CSRF = "X-XSRF-TOKEN";

    private final String base;
    private final CookieManager cookies;
    private final HttpClient client;

    private TestHttp(int port) {
        this(port, new CookieManager());
    }

    private TestHttp(int port, CookieManager cookies) {
        this.base = "http://localhost:" + port;
        this.cookies = cookies;
        this.client = HttpClient.newBuilder().cookieHandler(cookies).build();
    }

    /** The same person with the same session at another node. */
    public TestHttp at(int otherPort) {
        return new TestHttp(otherPort, cookies);
    }

    /** Somebody who is not signed in. */
    public static TestHttp anonymous(int port) {
        return new TestHttp(port);
    }

    /** Signs in with the form at {@code /login} and the password of the demo. */
    public static TestHttp signIn(int port, String username) {
        TestHttp http = new TestHttp(port);
        HttpResponse<String> response =
                http.submit("/login", "username=" + username + "&password=" + PASSWORD);
        String target = response.headers().firstValue("Location").orElse("");
        if (response.statusCode() != 302 || target.contains("error")) {
            throw new AssertionError("Sign-in of " + username + " failed");
        }
        return http;
    }

    /**
     * Opens the page with a form and sends the form to the same address, with its CSRF token.
     *
     * @param fields encoded as {@code application/x-www-form-urlencoded}
     */
    public HttpResponse<String> submit(String path, String fields) {
        return submit(path, path, fields);
    }

    /** As above, for a form that is sent to another address than that of its page. */
    public HttpResponse<String> submit(String page, String target, String fields) {
        HttpResponse<String> form = get(page);
        Matcher token = CSRF.matcher(form.body());
        if (!token.find()) {
            throw new AssertionError("No CSRF token at " + page + ": " + form.statusCode());
        }
        String csrf = token.group(1) != null ? token.group(1) : token.group(2);
        return send(
                request(target)
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(BodyPublishers.ofString(fields + "&_csrf=" + encode(csrf))));
    }

    public HttpResponse<String> get(String path) {
        return send(request(path).GET());
    }

    /** Sends JSON as Camunda's web apps do, with their CSRF token. */
    public HttpResponse<String> json(String method, String path, String body) {
        return json(method, path, body.getBytes(StandardCharsets.UTF_8), "application/json");
    }

    /** Sends these bytes under this content type, with the CSRF token of Camunda's web apps. */
    public HttpResponse<String> json(String method, String path, byte[] body, String type) {
        return send(
                request(path)
                        .header("Content-Type", type)
                        .header("Accept", "application/json")
                        .header(WEBAPP_CSRF, webappToken())
                        .method(method, BodyPublishers.ofByteArray(body)));
    }

    private String webappToken() {
        return cookies.getCookieStore().getCookies().stream()
                .filter(cookie -> cookie.getName().equals("XSRF-TOKEN"))
                .map(HttpCookie::getValue)
                .findFirst()
                .orElse("none");
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create(base + path));
    }

    private HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            return client.send(request.build(), BodyHandlers.ofString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static String encode(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8);
    }
}
