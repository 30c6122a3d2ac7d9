package de.lotse.organisation;

import de.lotse.audit.AuditTrail;
import de.lotse.organisation.AdministrationRefusedException.Reason;
import de.lotse.security.Purpose;
import de.lotse.security.Role;
import de.lotse.security.ScopedTransactions;
import de.lotse.security.StaffAccounts;
import de.lotse.web.NotFoundException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.util.Base64;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.core.env.Environment;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/**
 * A new installation knows nobody. As long as there is no operator, each start writes a token to
 * the log; whoever has it creates the first operator, once.
 */
@Service
public class FirstOperator {

    private static final Logger LOG = LoggerFactory.getLogger(FirstOperator.class);

    private static final Duration VALID = Duration.ofHours(24);
    private static final int TOKEN_BYTES = 32;
    private static final SecureRandom RANDOM = new SecureRandom();

    private final StaffRepository staff;
    private final StaffAccounts accounts;
    private final Passwords passwords;
    private final ScopedTransactions transactions;
    private final JdbcClient jdbc;
    private final AuditTrail audit;
    private final Clock clock;
    private final Environment environment;

    FirstOperator(
            StaffRepository staff,
            StaffAccounts accounts,
            Passwords passwords,
            ScopedTransactions transactions,
            JdbcClient jdbc,
            AuditTrail audit,
            Clock clock,
            Environment environment) {
        this.staff = staff;
        this.accounts = accounts;
        this.passwords = passwords;
        this.transactions = transactions;
        this.jdbc = jdbc;
        this.audit = audit;
        this.clock = clock;
        this.environment = environment;
    }

    @EventListener(ApplicationReadyEvent.class)
    @Order
    void announce() {
        if (isNeeded()) {
            LOG.warn(
                    "There is no operator yet. Create the first one within 24 hours, once:"
                            + " http://localhost:{}/einrichtung?token={}",
                    environment.getProperty("local.server.port"),
                    newToken());
        }
    }

    private boolean isNeeded() {
        return transactions.read(
                Purpose.OPERATION, () -> staff.countActiveOfInstallation(Role.OPERATOR) == 0);
    }

    /** A token that creates the first operator; makes those of earlier starts no weaker. */
    String newToken() {
        byte[] random = new byte[TOKEN_BYTES];
        RANDOM.nextBytes(random);
        String token = Base64.getUrlEncoder().withoutPadding().encodeToString(random);
        transactions.write(
                Purpose.OPERATION,
                () ->
                        jdbc.sql("insert into setup_token (hash, expires_at) values (?, ?)")
                                .params(hash(token), Timestamp.from(clock.instant().plus(VALID)))
                                .update());
        return token;
    }

    /** Whether the token can still be used. */
    public boolean admits(String token) {
        return transactions.read(
                        Purpose.OPERATION,
                        () ->
                                jdbc.sql(
                                                        "select count(*) from setup_token where hash = ? and"
                                                                + " expires_at > ?")
                                                .params(
                                                        hash(token),
                                                        Timestamp.from(clock.instant()))
                                                .query(Long.class)
                                                .single()
                                        > 0)
                && isNeeded();
    }

    /**
     * Creates the first operator and uses the token up.
     *
     * @throws NotFoundException when the token is unknown, used or expired, or there is an operator
     * @throws AdministrationRefusedException when the name is taken or the password too weak
     */
    public void create(String token, String username, String displayName, String password) {
        transactions.write(
                Purpose.OPERATION,
                () -> {
                    staff.lockOperators();
                    if (!admits(token)) {
                        throw new NotFoundException("SETUP");
                    }
                    if (accounts.findByUsername(username).isPresent()) {
                        throw new AdministrationRefusedException(Reason.USERNAME_TAKEN);
                    }
                    StaffEntity person = new StaffEntity(UUID.randomUUID(), null, username);
                    person.describe(displayName, null);
                    person.assign(Set.of(Role.OPERATOR), Set.of());
                    passwords.choose(person, password);
                    staff.saveAndFlush(person);
                    jdbc.sql("delete from setup_token").update();
                    audit.record(
                            "FIRST_OPERATOR_CREATED",
                            "INSTALLATION_ACCOUNT",
                            person.getId(),
                            Map.of());
                    return null;
                });
    }

    private static byte[] hash(String token) {
        try {
            return MessageDigest.getInstance("SHA-256")
                    .digest(token.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("SHA-256 is not available", e);
        }
    }
}
