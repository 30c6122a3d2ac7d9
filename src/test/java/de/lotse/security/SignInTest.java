package de.lotse.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestBuilders.formLogin;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import de.lotse.testing.IntegrationTest;
import jakarta.servlet.http.Cookie;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.MvcResult;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

class SignInTest extends IntegrationTest {

    private static final TenantId CARITAS = TenantId.of("c0000000-0000-4000-8000-000000000001");
    private static final String PASSWORD = "ein gutes kennwort";
    private static final String SESSION = "LOTSE_SESSION";
    private static final String FAILED = "/login?error";
    private static final String WAIT = "/login?gesperrt";

    @Autowired private MockMvc web;
    @Autowired private JdbcClient jdbc;
    @Autowired private ScopedTransactions transactions;
    @Autowired private PasswordEncoder passwords;
    @Autowired private SignInSessions sessions;
    @Autowired private SignInThrottle throttle;

    private String username;
    private UUID id;

    @BeforeEach
    void createAccount() {
        id = UUID.randomUUID();
        username = "test-" + id;
        transactions.write(
                CARITAS,
                () ->
                        jdbc.sql(
                                        "insert into staff (id, tenant_id, username, display_name,"
                                                + " password_hash) values (?, ?, ?, 'Test', ?)")
                                .params(id, CARITAS.value(), username, passwords.encode(PASSWORD))
                                .update());
        transactions.write(Purpose.SIGN_IN, () -> jdbc.sql("delete from sign_in_attempt").update());
    }

    @Test
    void theRightPasswordSignsIn() throws Exception {
        assertThat(signIn(username, PASSWORD)).isEqualTo("/");
        assertThat(audited("SIGNED_IN")).isEqualTo(1);
    }

    @Test
    void wrongPasswordUnknownNameAndClosedAccountAreAnsweredAlike() throws Exception {
        assertThat(signIn(username, "falsch")).isEqualTo(FAILED);
        assertThat(signIn("gibt-es-nicht", "falsch")).isEqualTo(FAILED);
        close();
        assertThat(signIn(username, PASSWORD)).isEqualTo(FAILED);
    }

    @Test
    void hostileInputIsAWrongPassword() throws Exception {
        assertThat(signIn("", "")).isEqualTo(FAILED);
        assertThat(signIn("x".repeat(10_000), "falsch")).isEqualTo(FAILED);
        assertThat(signIn(username, "y".repeat(10_000))).isEqualTo(FAILED);
        assertThat(signIn("a\0b", "falsch")).startsWith("/login");
    }

    @Test
    void afterManyFailuresEvenTheRightPasswordWaits() throws Exception {
        fail(SignInThrottle.FREE_FAILURES_OF_ACCOUNT);
        assertThat(signIn(username, PASSWORD)).isEqualTo(WAIT);
        clock.advance(Duration.ofSeconds(6));
        assertThat(signIn(username, PASSWORD)).isEqualTo("/");
        assertThat(audited("SIGN_IN_FAILED"))
                .isEqualTo(SignInThrottle.FREE_FAILURES_OF_ACCOUNT + 1L);
    }

    @Test
    void aNameThatIsNoAccountWaitsAlike() throws Exception {
        for (int i = 0; i < SignInThrottle.FREE_FAILURES_OF_ACCOUNT; i++) {
            assertThat(signIn("niemand-" + id, "falsch")).isEqualTo(FAILED);
        }
        assertThat(signIn("niemand-" + id, "falsch")).isEqualTo(WAIT);
    }

    @Test
    void theWaitGrowsWithEachFailure() throws Exception {
        fail(SignInThrottle.FREE_FAILURES_OF_ACCOUNT);
        clock.advance(Duration.ofSeconds(6));
        fail(1);
        clock.advance(Duration.ofSeconds(6));
        assertThat(signIn(username, PASSWORD)).isEqualTo(WAIT);
        clock.advance(Duration.ofSeconds(5));
        assertThat(signIn(username, PASSWORD)).isEqualTo("/");
    }

    @Test
    void anAddressThatTriesManyNamesWaits() {
        boolean[] admitted = new boolean[SignInThrottle.FREE_FAILURES_OF_ADDRESS + 1];
        IntStream.range(0, admitted.length)
                .forEach(i -> admitted[i] = throttle.admits("name-" + i, "203.0.113.7"));
        assertThat(admitted[admitted.length - 2]).isTrue();
        assertThat(admitted[admitted.length - 1]).isFalse();
        assertThat(throttle.admits("name-0", "203.0.113.8")).isTrue();
    }

    @Test
    void whoIsClosedIsSignedOutWithTheNextRequest() throws Exception {
        Cookie session = session();
        assertThat(statusOf("/", session)).isNotEqualTo(302);
        close();
        assertThat(statusOf("/", session)).isEqualTo(302);
    }

    @Test
    void allSessionsOfAPersonCanBeEnded() throws Exception {
        Cookie first = session();
        Cookie second = session();
        sessions.end(username);
        assertThat(statusOf("/", first)).isEqualTo(302);
        assertThat(statusOf("/", second)).isEqualTo(302);
    }

    @Test
    void theSessionChangesItsIdAtSignIn() throws Exception {
        Cookie before = web.perform(get("/faelle")).andReturn().getResponse().getCookie(SESSION);
        MockHttpServletRequestBuilder signIn =
                post("/login")
                        .cookie(before)
                        .param("username", username)
                        .param("password", PASSWORD)
                        .with(csrf());
        Cookie after = web.perform(signIn).andReturn().getResponse().getCookie(SESSION);
        assertThat(after.getValue()).isNotEqualTo(before.getValue());
        assertThat(statusOf("/", before)).isEqualTo(302);
    }

    @Test
    void whoWasHandedAPasswordMustChangeItFirst() throws Exception {
        handOutUntil(clock.instant().plus(Duration.ofDays(7)));
        Cookie session = session();
        MvcResult result = web.perform(get("/aufgaben").cookie(session)).andReturn();
        assertThat(result.getResponse().getRedirectedUrl()).isEqualTo("/konto/kennwort");
    }

    @Test
    void aHandedOutPasswordExpires() throws Exception {
        handOutUntil(clock.instant().minusSeconds(1));
        assertThat(signIn(username, PASSWORD)).isEqualTo(FAILED);
    }

    private void fail(int times) throws Exception {
        for (int i = 0; i < times; i++) {
            assertThat(signIn(username, "falsch")).isEqualTo(FAILED);
        }
    }

    private String signIn(String name, String password) throws Exception {
        return web.perform(formLogin("/login").user(name).password(password))
                .andReturn()
                .getResponse()
                .getRedirectedUrl();
    }

    private Cookie session() throws Exception {
        return web.perform(formLogin("/login").user(username).password(PASSWORD))
                .andReturn()
                .getResponse()
                .getCookie(SESSION);
    }

    private int statusOf(String path, Cookie session) throws Exception {
        return web.perform(get(path).cookie(session)).andReturn().getResponse().getStatus();
    }

    private void close() {
        write("update staff set active = false where id = ?", id);
    }

    private void handOutUntil(Instant until) {
        write(
                "update staff set initial_password_until = ? where id = ?",
                Timestamp.from(until),
                id);
    }

    private void write(String statement, Object... parameters) {
        transactions.write(CARITAS, () -> jdbc.sql(statement).params(parameters).update());
    }

    private long audited(String action) {
        return transactions.read(
                CARITAS,
                () ->
                        jdbc.sql(
                                        "select count(*) from audit_entry where action = ? and"
                                                + " subject_type = ? and subject_id = ?")
                                .params(action, "ACCOUNT", id)
                                .query(Long.class)
                                .single());
    }
}
