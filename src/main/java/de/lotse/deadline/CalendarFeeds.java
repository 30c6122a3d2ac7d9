package de.lotse.deadline;

import de.lotse.audit.AuditTrail;
import de.lotse.casefile.CaseSecrecy;
import de.lotse.security.CurrentPerson;
import de.lotse.security.Purpose;
import de.lotse.security.Role;
import de.lotse.security.ScopedTransactions;
import de.lotse.security.SignedIn;
import de.lotse.security.StaffAccount;
import de.lotse.security.StaffAccounts;
import de.lotse.security.StaffId;
import de.lotse.security.TenantId;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.data.domain.Limit;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The deadlines of a person for her calendar application, which cannot sign in: an address that
 * only she knows opens them. It is shown once, and each new one ends the one before.
 */
@Service
public class CalendarFeeds {

    private static final int TOKEN_BYTES = 32;
    private static final String TOKEN = "[A-Za-z0-9_-]{43}";
    private static final int MOST = 2000;
    private static final int VOID_SHOWN_DAYS = 90;
    private static final LocalDate BEGINNING = LocalDate.of(1, 1, 1);
    private static final UUID LEAST = new UUID(0, 0);

    private static final Set<DeadlineState> SHOWN =
            Set.of(DeadlineState.OPEN, DeadlineState.TAKEN_OVER, DeadlineState.VOID);

    private final JdbcClient jdbc;
    private final CaseSecrecy secrecy;
    private final DeadlineRepository deadlines;
    private final ScopedTransactions transactions;
    private final StaffAccounts accounts;
    private final SignedIn signedIn;
    private final AuditTrail audit;
    private final WorkingDayCalendar calendar;
    private final Clock clock;
    private final SecureRandom random = new SecureRandom();

    CalendarFeeds(
            JdbcClient jdbc,
            CaseSecrecy secrecy,
            DeadlineRepository deadlines,
            ScopedTransactions transactions,
            StaffAccounts accounts,
            SignedIn signedIn,
            AuditTrail audit,
            WorkingDayCalendar calendar,
            Clock clock) {
        this.jdbc = jdbc;
        this.secrecy = secrecy;
        this.deadlines = deadlines;
        this.transactions = transactions;
        this.accounts = accounts;
        this.signedIn = signedIn;
        this.audit = audit;
        this.calendar = calendar;
        this.clock = clock;
    }

    private record Owner(StaffId staff, TenantId tenant, byte[] hash) {}

    /** Since when the person signed in has an address for her calendar. */
    @Transactional(readOnly = true)
    public Optional<Instant> issuedAt() {
        return jdbc.sql("select issued_at from deadline_calendar_feed where staff_id = ?")
                .param(signedIn.require().id().value())
                .query(Timestamp.class)
                .optional()
                .map(Timestamp::toInstant);
    }

    /** Gives the person signed in a new token; the one before opens nothing any more. */
    @Transactional
    public String issue() {
        byte[] bytes = new byte[TOKEN_BYTES];
        random.nextBytes(bytes);
        String token = Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
        CurrentPerson person = signedIn.require();
        jdbc.sql(
                        "insert into deadline_calendar_feed (staff_id, tenant_id, token_hash,"
                                + " issued_at) values (?, ?, ?, ?) on conflict (staff_id) do update"
                                + " set token_hash = excluded.token_hash, issued_at ="
                                + " excluded.issued_at")
                .params(
                        person.id().value(),
                        person.tenant().value(),
                        hash(token),
                        Timestamp.from(clock.instant()))
                .update();
        audit.record("CALENDAR_ISSUED", "STAFF", person.id().value(), Map.of());
        return token;
    }

    /** Ends the address of the person signed in; does nothing where there is none. */
    @Transactional
    public void revoke() {
        UUID person = signedIn.require().id().value();
        int ended =
                jdbc.sql("delete from deadline_calendar_feed where staff_id = ?")
                        .param(person)
                        .update();
        if (ended > 0) {
            audit.record("CALENDAR_REVOKED", "STAFF", person, Map.of());
        }
    }

    /** What the token opens; empty where it opens nothing, for whatever reason. */
    public Optional<CalendarFeed> open(String token) {
        byte[] hash = hash(token);
        return owner(hash)
                .filter(owner -> MessageDigest.isEqual(owner.hash(), hash))
                .flatMap(
                        owner ->
                                accounts.findById(owner.staff())
                                        .filter(account -> mayRead(account, owner.tenant())))
                .map(this::feed);
    }

    /** Whether it could be a token at all. */
    public static boolean isToken(String text) {
        return text.matches(TOKEN);
    }

    /** A name for the token that may be kept in memory to count requests. */
    public static String shortName(String token) {
        return HexFormat.of().formatHex(hash(token), 0, 8);
    }

    private Optional<Owner> owner(byte[] hash) {
        return transactions.read(
                Purpose.CALENDAR,
                () ->
                        jdbc.sql(
                                        "select staff_id, tenant_id, token_hash from"
                                                + " deadline_calendar_feed where token_hash = ?")
                                .param(hash)
                                .query(
                                        (row, index) ->
                                                new Owner(
                                                        new StaffId(
                                                                row.getObject(
                                                                        "staff_id", UUID.class)),
                                                        new TenantId(
                                                                row.getObject(
                                                                        "tenant_id", UUID.class)),
                                                        row.getBytes("token_hash")))
                                .optional());
    }

    private static boolean mayRead(StaffAccount account, TenantId tenant) {
        return account.active()
                && tenant.equals(account.tenant())
                && (account.roles().contains(Role.ADVISER)
                        || account.roles().contains(Role.SUPERVISOR));
    }

    private CalendarFeed feed(StaffAccount account) {
        List<DeadlineView> own =
                account.siteIds().isEmpty()
                        ? List.of()
                        : transactions.read(account.tenant(), () -> deadlinesOf(account));
        return new CalendarFeed(own, tag(own));
    }

    private List<DeadlineView> deadlinesOf(StaffAccount account) {
        LocalDate voidSince = calendar.today().minusDays(VOID_SHOWN_DAYS);
        return deadlines
                .ofPerson(
                        account.id().value(),
                        account.siteIds(),
                        secrecy.hiddenFrom(account.id(), account.roles().contains(Role.SUPERVISOR)),
                        SHOWN,
                        Set.of(DeadlineStanding.values()),
                        BEGINNING,
                        LEAST,
                        Limit.of(MOST))
                .stream()
                .map(Deadline::view)
                .filter(
                        deadline ->
                                deadline.state() != DeadlineState.VOID
                                        || !deadline.decisiveDate().isBefore(voidSince))
                .toList();
    }

    private static String tag(List<DeadlineView> shown) {
        StringBuilder versions = new StringBuilder();
        shown.forEach(one -> versions.append(one.id()).append(one.version()).append(';'));
        return HexFormat.of().formatHex(hash(versions.toString()));
    }

    private static byte[] hash(String text) {
        try {
            return MessageDigest.getInstance("SHA-256")
                    .digest(text.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
