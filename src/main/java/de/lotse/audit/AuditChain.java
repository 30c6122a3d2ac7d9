package de.lotse.audit;

import de.lotse.security.BlindIndex;
import de.lotse.security.ScopedTransactions;
import de.lotse.security.TenantId;
import java.security.MessageDigest;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * The chain of keyed hashes over the audit of one tenant. Each seal covers an entry and the seal
 * before it, under a key that is not in the database: who changes, removes or inserts an entry
 * there cannot mend the chain. Entries are sealed in the order in which they became visible.
 */
@Component
public class AuditChain {

    /** Longer than any transaction lasts: an entry can become visible that much later. */
    private static final Duration LATECOMERS = Duration.ofHours(24);

    private static final String HASH_KIND = "audit-chain";
    private static final String BEGINNING = "";

    /** Everything that is recorded, in a form that does not depend on settings of the session. */
    private static final String CANONICAL =
            "concat_ws('|', e.id, e.tenant_id, (extract(epoch from e.recorded_at) * 1000000)::bigint,"
                    + " coalesce(e.staff_id::text, '-'), e.action, e.subject_type, e.subject_id,"
                    + " coalesce(e.case_id::text, '-'), e.details::text)";

    private static final String LAST =
            "select number, hash, sealed_at from audit_seal order by number desc limit 1";

    private static final String UNSEALED =
            "select e.id, "
                    + CANONICAL
                    + " as canonical from audit_entry e where e.recorded_at >= :since and not exists"
                    + " (select from audit_seal s where s.entry_id = e.id) order by e.id limit :limit";

    private static final String SEALED =
            "select s.number, s.hash, e.id, "
                    + CANONICAL
                    + " as canonical from audit_seal s left join audit_entry e on e.id = s.entry_id"
                    + " where s.number > :after order by s.number limit :limit";

    private static final int BATCH = 1000;

    private final JdbcClient jdbc;
    private final ScopedTransactions transactions;
    private final BlindIndex keyedHash;
    private final Clock clock;

    AuditChain(
            JdbcClient jdbc, ScopedTransactions transactions, BlindIndex keyedHash, Clock clock) {
        this.jdbc = jdbc;
        this.transactions = transactions;
        this.keyedHash = keyedHash;
        this.clock = clock;
    }

    /**
     * Seals what is not sealed yet. Only one may seal at a time; a second one fails on the number.
     *
     * @return how many entries were sealed
     */
    public int seal(TenantId tenant) {
        int sealed = 0;
        int batch = BATCH;
        while (batch == BATCH) {
            batch = transactions.write(tenant, () -> sealBatch(tenant));
            sealed += batch;
        }
        return sealed;
    }

    private int sealBatch(TenantId tenant) {
        Optional<Seal> last = last();
        Instant since =
                last.map(Seal::sealedAt).map(at -> at.minus(LATECOMERS)).orElse(Instant.EPOCH);
        List<Entry> unsealed =
                jdbc.sql(UNSEALED)
                        .param("since", Timestamp.from(since))
                        .param("limit", BATCH)
                        .query(Entry.class)
                        .list();
        long number = last.map(Seal::number).orElse(0L);
        byte[] hash = last.map(Seal::hash).orElse(new byte[0]);
        for (Entry entry : unsealed) {
            number++;
            hash = hash(tenant, number, hash, entry.canonical());
            insert(tenant, number, entry.id(), hash);
        }
        return unsealed.size();
    }

    private Optional<Seal> last() {
        return jdbc.sql(LAST)
                .query(
                        (row, index) ->
                                new Seal(
                                        row.getLong("number"),
                                        row.getBytes("hash"),
                                        row.getTimestamp("sealed_at").toInstant()))
                .optional();
    }

    private void insert(TenantId tenant, long number, long entryId, byte[] hash) {
        jdbc.sql(
                        "insert into audit_seal (tenant_id, number, entry_id, hash, sealed_at)"
                                + " values (?, ?, ?, ?, ?)")
                .params(tenant.value(), number, entryId, hash, Timestamp.from(clock.instant()))
                .update();
    }

    /** Recomputes the whole chain of a tenant. */
    public AuditVerification verify(TenantId tenant) {
        long number = 0;
        byte[] hash = new byte[0];
        List<Link> links = links(tenant, number);
        while (!links.isEmpty()) {
            for (Link link : links) {
                number++;
                hash = hash(tenant, number, hash, link.canonical());
                if (link.number() != number || !MessageDigest.isEqual(hash, link.hash())) {
                    return AuditVerification.brokenAt(number);
                }
            }
            links = links(tenant, number);
        }
        return AuditVerification.intact(number, HexFormat.of().formatHex(hash));
    }

    private List<Link> links(TenantId tenant, long after) {
        return transactions.read(
                tenant,
                () ->
                        jdbc.sql(SEALED)
                                .param("after", after)
                                .param("limit", BATCH)
                                .query(
                                        (row, index) ->
                                                new Link(
                                                        row.getLong("number"),
                                                        row.getBytes("hash"),
                                                        row.getString("canonical")))
                                .list());
    }

    private byte[] hash(TenantId tenant, long number, byte[] previous, String canonical) {
        String chained =
                number
                        + "|"
                        + (number == 1 ? BEGINNING : HexFormat.of().formatHex(previous))
                        + "|"
                        + canonical;
        return keyedHash.hash(tenant, HASH_KIND, chained);
    }

    private record Entry(long id, String canonical) {}

    private record Seal(long number, byte[] hash, Instant sealedAt) {}

    private record Link(long number, byte[] hash, String canonical) {}
}
