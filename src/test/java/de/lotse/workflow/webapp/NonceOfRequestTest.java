package de.lotse.workflow.webapp;

import static org.assertj.core.api.Assertions.assertThat;

import de.lotse.testing.IntegrationTest;
import de.lotse.testing.TestHttp;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

/** A page whose scripts carry another nonce than its policy stays empty in the browser. */
class NonceOfRequestTest extends IntegrationTest {

    private static final int PEOPLE = 4;
    private static final int VISITS = 40;
    private static final Pattern OF_POLICY = Pattern.compile("'nonce-([^']+)'");
    private static final Pattern OF_SCRIPT = Pattern.compile("nonce=\"([^\"]+)\"");

    @LocalServerPort private int port;

    @Test
    void thePageOfEachPersonFitsItsPolicyWhileOthersOpenTheirs() throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(PEOPLE);
        try {
            List<Callable<List<String>>> people = new ArrayList<>();
            for (int person = 0; person < PEOPLE; person++) {
                people.add(this::mismatches);
            }
            for (Future<List<String>> mismatches : threads.invokeAll(people)) {
                assertThat(mismatches.get()).isEmpty();
            }
        } finally {
            threads.shutdownNow();
        }
    }

    private List<String> mismatches() {
        TestHttp http = TestHttp.signIn(port, "beraterin");
        List<String> mismatches = new ArrayList<>();
        for (int visit = 0; visit < VISITS; visit++) {
            HttpResponse<String> page = http.get("/camunda/app/tasklist/default/");
            String policy = page.headers().firstValue("Content-Security-Policy").orElse("");
            String nonce = first(OF_POLICY, policy);
            if (!nonce.equals(first(OF_SCRIPT, page.body()))) {
                mismatches.add(nonce);
            }
        }
        return mismatches;
    }

    private static String first(Pattern pattern, String text) {
        Matcher matcher = pattern.matcher(text);
        assertThat(matcher.find()).as("%s in %s", pattern, text).isTrue();
        return matcher.group(1);
    }
}
