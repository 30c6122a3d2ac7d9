package de.lotse.organisation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import de.lotse.security.Role;
import de.lotse.security.StaffAccounts;
import de.lotse.testing.IntegrationTest;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;

class FirstOperatorTest extends IntegrationTest {

    private static final String PASSWORD = "vier kleine worte";

    @Autowired private FirstOperator firstOperator;
    @Autowired private StaffAccounts accounts;
    @Autowired private Operators operators;
    @Autowired private JdbcClient jdbc;
    @Autowired private MockMvc web;

    private final String username = "erste-" + UUID.randomUUID().toString().substring(0, 8);
    private List<String> closed;

    @BeforeEach
    void closeAllOperators() {
        closed = operators.closeAll();
    }

    @AfterEach
    void reopenThem() {
        operators.activate(closed, true);
        operators.activate(List.of(username), false);
    }

    @Test
    void theTokenCreatesTheFirstOperatorOnce() throws Exception {
        String token = firstOperator.newToken();
        assertThat(open(token).getContentAsString()).contains("Lotse einrichten");
        assertThat(create(token, PASSWORD).getRedirectedUrl()).isEqualTo("/login");
        assertThat(accounts.findByUsername(username).orElseThrow().roles())
                .containsExactly(Role.OPERATOR);
        assertThat(open(token).getStatus()).isEqualTo(404);
        assertThat(create(token, PASSWORD).getStatus()).isEqualTo(404);
    }

    @Test
    void withoutAValidTokenThereIsNothing() throws Exception {
        firstOperator.newToken();
        assertThat(open("geraten").getStatus()).isEqualTo(404);
        assertThat(open("").getStatus()).isEqualTo(404);
        assertThat(create("geraten", PASSWORD).getStatus()).isEqualTo(404);
    }

    @Test
    void theTokenExpires() throws Exception {
        String token = firstOperator.newToken();
        clock.advance(Duration.ofHours(25));
        assertThat(open(token).getStatus()).isEqualTo(404);
    }

    @Test
    void whileThereIsAnOperatorNoTokenWorks() throws Exception {
        String token = firstOperator.newToken();
        operators.activate(closed, true);
        assertThat(open(token).getStatus()).isEqualTo(404);
        assertThat(create(token, PASSWORD).getStatus()).isEqualTo(404);
    }

    @Test
    void aWeakPasswordKeepsTheTokenUsable() throws Exception {
        String token = firstOperator.newToken();
        assertThat(create(token, "kurz").getStatus()).isEqualTo(400);
        assertThat(create(token, PASSWORD).getStatus()).isEqualTo(302);
    }

    @Test
    void onlyTheHashOfATokenIsStored() {
        String token = firstOperator.newToken();
        List<byte[]> stored = jdbc.sql("select hash from setup_token").query(byte[].class).list();
        assertThat(stored)
                .isNotEmpty()
                .noneMatch(hash -> new String(hash, StandardCharsets.ISO_8859_1).contains(token));
    }

    private MockHttpServletResponse open(String token) throws Exception {
        return web.perform(get("/einrichtung").param("token", token)).andReturn().getResponse();
    }

    private MockHttpServletResponse create(String token, String password) throws Exception {
        return web.perform(
                        post("/einrichtung")
                                .with(csrf())
                                .param("token", token)
                                .param("username", username)
                                .param("displayName", "Erste Person")
                                .param("newPassword", password)
                                .param("repeated", password))
                .andReturn()
                .getResponse();
    }
}
