package de.lotse.referral;

import de.lotse.consent.TransmissionId;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What was told, as it was told, for the sender's own file. */
@Component
class ReferralPackages {

    private static final String TABLE = "referral_package";

    private final JdbcClient jdbc;
    private final ReferralSeal seal;
    private final Clock clock;

    ReferralPackages(JdbcClient jdbc, ReferralSeal seal, Clock clock) {
        this.jdbc = jdbc;
        this.seal = seal;
        this.clock = clock;
    }

    /**
     * @param transmission its entry in the ledger, without which nothing is put together for
     *     somebody else
     */
    void keep(TransmissionId transmission, ReferralId referral, PackageContent content) {
        UUID id = transmission.value();
        jdbc.sql(
                        "insert into referral_package (id, tenant_id, referral_id, made_at, sealed)"
                                + " values (?, lotse_current_tenant(), ?, ?, ?)")
                .params(
                        id,
                        referral.value(),
                        Timestamp.from(clock.instant()),
                        seal.seal(TABLE, id, content))
                .update();
    }

    Optional<PackageContent> find(UUID id) {
        return jdbc.sql("select sealed from referral_package where id = ?")
                .param(id)
                .query(byte[].class)
                .optional()
                .map(found -> seal.open(TABLE, id, found, PackageContent.class));
    }
}
