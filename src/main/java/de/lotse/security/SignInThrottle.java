package de.lotse.security;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Slows guessing down: after a few failures an account, and an address, waits longer and longer.
 * Kept in the database, so that all nodes share it. Names that are no account are treated alike.
 */
@Component
class SignInThrottle {

    static final int FREE_FAILURES_OF_ACCOUNT = 5;
    static final int FREE_FAILURES_OF_ADDRESS = 30;

    private static final Duration FIRST_WAIT = Duration.ofSeconds(5);
    private static final Duration LONGEST_WAIT = Duration.ofMinutes(15);
    private static final Duration FORGOTTEN_AFTER = Duration.ofHours(12);
    private static final int LARGEST_EXPONENT = 10;

    private static final TenantId NO_TENANT = new TenantId(new UUID(0, 0));

    private static final String COUNT =
            "insert into sign_in_attempt (key, failures, last_at) values (:key, 1, :now)"
                    + " on conflict (key) do update set last_at = :now, failures ="
                    + " case when sign_in_attempt.last_at < :forgotten then 1"
                    + " else sign_in_attempt.failures + 1 end"
                    + " where sign_in_attempt.blocked_until is null"
                    + " or sign_in_attempt.blocked_until <= :now"
                    + " returning failures";

    private final JdbcClient jdbc;
    private final ScopedTransactions transactions;
    private final BlindIndex keyedHash;
    private final Clock clock;

    SignInThrottle(
            JdbcClient jdbc, ScopedTransactions transactions, BlindIndex keyedHash, Clock clock) {
        this.jdbc = jdbc;
        this.transactions = transactions;
        this.keyedHash = keyedHash;
        this.clock = clock;
    }

    /**
     * Counts an attempt as failed before it is made, so that attempts side by side are counted too.
     *
     * @return whether the attempt may be made
     */
    boolean admits(String username, String address) {
        return transactions.write(
                Purpose.SIGN_IN,
                () ->
                        count(addressKey(address), FREE_FAILURES_OF_ADDRESS)
                                && count(accountKey(username), FREE_FAILURES_OF_ACCOUNT));
    }

    /** The attempt that was counted did not fail. */
    void succeeded(String username, String address) {
        transactions.write(
                Purpose.SIGN_IN,
                () -> {
                    jdbc.sql(
                                    "update sign_in_attempt set failures = greatest(failures - 1, 0),"
                                            + " blocked_until = null where key = ?")
                            .param(addressKey(address))
                            .update();
                    return jdbc.sql("delete from sign_in_attempt where key = ?")
                            .param(accountKey(username))
                            .update();
                });
    }

    /** Removes what no longer counts. */
    void forget() {
        transactions.write(
                Purpose.SIGN_IN,
                () ->
                        jdbc.sql("delete from sign_in_attempt where last_at < ?")
                                .param(Timestamp.from(clock.instant().minus(FORGOTTEN_AFTER)))
                                .update());
    }

    private boolean count(byte[] key, int free) {
        Instant now = clock.instant();
        List<Integer> failures =
                jdbc.sql(COUNT)
                        .param("key", key)
                        .param("now", Timestamp.from(now))
                        .param("forgotten", Timestamp.from(now.minus(FORGOTTEN_AFTER)))
                        .query(Integer.class)
                        .list();
        if (failures.isEmpty()) {
            return false;
        }
        if (failures.get(0) >= free) {
            block(key, now.plus(waitAfter(failures.get(0) - free)));
        }
        return true;
    }

    private void block(byte[] key, Instant until) {
        jdbc.sql("update sign_in_attempt set blocked_until = ? where key = ?")
                .params(Timestamp.from(until), key)
                .update();
    }

    private static Duration waitAfter(int failuresBeyond) {
        Duration wait = FIRST_WAIT.multipliedBy(1L << Math.min(failuresBeyond, LARGEST_EXPONENT));
        return wait.compareTo(LONGEST_WAIT) > 0 ? LONGEST_WAIT : wait;
    }

    private byte[] accountKey(String username) {
        return hash("sign-in-account", username.toLowerCase(Locale.ROOT));
    }

    private byte[] addressKey(String address) {
        return hash("sign-in-address", address);
    }

    private byte[] hash(String kind, String value) {
        return keyedHash.hash(NO_TENANT, kind, value);
    }
}
