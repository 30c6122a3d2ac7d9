package de.lotse.referral;

import de.lotse.consent.TransmissionId;
import de.lotse.consent.TransmissionPurpose;
import de.lotse.organisation.PartnerSite;
import de.lotse.organisation.PartnerSites;
import de.lotse.organisation.SiteId;
import de.lotse.security.Sealer;
import de.lotse.security.TenantId;
import de.lotse.security.TenantScope;
import de.lotse.web.NotFoundException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Referrals between two sites of the installation. A row belongs to two Träger: the sending one may
 * put it there, see it and take it back while it waits; the receiving one sees and answers it. The
 * package is sealed for the receiving Träger. Neither sees anything else of the other.
 */
@Component
class Exchange {

    private static final String TABLE = "referral_exchange";

    private static final String SELECT =
            "select x.id, x.tenant_id, x.site_id, x.sender_tenant_id, x.referral_id, x.state,"
                    + " x.purpose, x.whole_case, x.sent_at, x.answered_at, x.reason, x.case_number,"
                    + " x.sealed from referral_exchange x ";

    /** As the receiving side reads it. */
    private static final String MINE = " and tenant_id = lotse_current_tenant()";

    private static final String SENT_BY_ME = " and sender_tenant_id = lotse_current_tenant()";

    /** A row of the exchange. */
    record Row(
            IncomingId id,
            TenantId tenant,
            UUID siteId,
            TenantId sender,
            ReferralId referral,
            IncomingState state,
            TransmissionPurpose purpose,
            boolean wholeCase,
            Instant sentAt,
            Instant answeredAt,
            DeclineReason reason,
            String caseNumber,
            byte[] sealed) {}

    private final JdbcClient jdbc;
    private final PartnerSites sites;
    private final Sealer sealer;
    private final ApplicationEventPublisher publisher;
    private final Clock clock;

    Exchange(
            JdbcClient jdbc,
            PartnerSites sites,
            Sealer sealer,
            ApplicationEventPublisher publisher,
            Clock clock) {
        this.jdbc = jdbc;
        this.sites = sites;
        this.sealer = sealer;
        this.publisher = publisher;
        this.clock = clock;
    }

    /** Puts a referral there for the site it names, in the transaction that transmits. */
    void send(TransmissionId transmission, ReferralView referral, PackageContent content) {
        PartnerSite site =
                sites.find(new SiteId(referral.recipient().id()))
                        .orElseThrow(() -> new NotFoundException("site"));
        UUID id = transmission.value();
        jdbc.sql(
                        "insert into referral_exchange (id, tenant_id, site_id, sender_tenant_id,"
                                + " referral_id, state, purpose, whole_case, sent_at, announced, sealed)"
                                + " values (?, ?, ?, lotse_current_tenant(), ?, 'WAITING', ?, ?, ?, false,"
                                + " ?)")
                .params(
                        id,
                        site.tenant().value(),
                        site.id().value(),
                        referral.id().value(),
                        referral.purpose().name(),
                        referral.wholeCase(),
                        Timestamp.from(clock.instant()),
                        sealer.seal(site.tenant(), TABLE, id, content))
                .update();
        publisher.publishEvent(new ExchangeChanged(site.tenant()));
    }

    /**
     * Takes back what a site has not answered yet.
     *
     * @return whether it still waited
     */
    boolean recall(TransmissionId transmission) {
        List<UUID> recalled =
                jdbc.sql(
                                "update referral_exchange set state = 'RECALLED' where id = ? and state"
                                        + " = 'WAITING'"
                                        + SENT_BY_ME
                                        + " returning tenant_id")
                        .param(transmission.value())
                        .query(UUID.class)
                        .list();
        recalled.forEach(
                tenant -> publisher.publishEvent(new ExchangeChanged(new TenantId(tenant))));
        return !recalled.isEmpty();
    }

    /**
     * Answers what waits.
     *
     * @param caseNumber of the case in which it goes on; {@code null} for none
     * @return whether it still waited
     */
    boolean answer(IncomingId id, IncomingState state, DeclineReason reason, String caseNumber) {
        List<UUID> answered =
                jdbc.sql(
                                "update referral_exchange set state = ?, reason = ?, case_number = ?,"
                                        + " answered_at = ? where id = ? and state = 'WAITING'"
                                        + MINE
                                        + " returning sender_tenant_id")
                        .params(
                                state.name(),
                                reason == null ? null : reason.name(),
                                caseNumber,
                                Timestamp.from(clock.instant()),
                                id.value())
                        .query(UUID.class)
                        .list();
        answered.forEach(
                sender -> publisher.publishEvent(new ExchangeChanged(new TenantId(sender))));
        return !answered.isEmpty();
    }

    /** What came in for this Träger under this id. */
    Optional<Row> find(IncomingId id) {
        return jdbc.sql(SELECT + "where id = ?" + MINE)
                .param(id.value())
                .query(Exchange::row)
                .optional();
    }

    /** What came in for these sites, what waits first, then the newest. */
    List<Row> ofSites(Collection<UUID> siteIds, int limit) {
        if (siteIds.isEmpty()) {
            return List.of();
        }
        return jdbc.sql(
                        SELECT
                                + "where site_id in (:sites)"
                                + MINE
                                + " order by (state = 'WAITING') desc, sent_at desc, id limit :limit")
                .param("sites", siteIds)
                .param("limit", limit)
                .query(Exchange::row)
                .list();
    }

    /** How many wait for an answer of these sites. */
    long waiting(Collection<UUID> siteIds) {
        if (siteIds.isEmpty()) {
            return 0;
        }
        return jdbc.sql(
                        "select count(*) from referral_exchange where site_id in (:sites) and state ="
                                + " 'WAITING'"
                                + MINE)
                .param("sites", siteIds)
                .query(Long.class)
                .single();
    }

    /** Those of these that came in for these sites. */
    List<Row> ofSites(Collection<UUID> siteIds, Collection<UUID> ids) {
        if (siteIds.isEmpty() || ids.isEmpty()) {
            return List.of();
        }
        return jdbc.sql(SELECT + "where site_id in (:sites) and id in (:ids)" + MINE)
                .param("sites", siteIds)
                .param("ids", ids)
                .query(Exchange::row)
                .list();
    }

    /** What came in and is not in anybody's work list yet. */
    List<Row> arrivals() {
        return jdbc.sql(
                        SELECT
                                + "where state = 'WAITING' and not announced"
                                + MINE
                                + " order by sent_at for update skip locked")
                .query(Exchange::row)
                .list();
    }

    /** What was taken back and is still in a work list. */
    List<Row> recalled() {
        return jdbc.sql(
                        SELECT
                                + "where state = 'RECALLED' and announced"
                                + MINE
                                + " for update skip locked")
                .query(Exchange::row)
                .list();
    }

    /** Notes that a row stands in the work list, or does not any more. */
    void announce(IncomingId id, boolean announced) {
        jdbc.sql("update referral_exchange set announced = ? where id = ?" + MINE)
                .params(announced, id.value())
                .update();
    }

    /** Answers to what this Träger has sent, whose referrals still wait for them. */
    List<Row> answersToMe() {
        return jdbc.sql(
                        SELECT
                                + "join referral r on r.transmission_id = x.id where x.sender_tenant_id ="
                                + " lotse_current_tenant() and x.state in ('ACCEPTED', 'DECLINED') and"
                                + " r.state = 'SENT'")
                .query(Exchange::row)
                .list();
    }

    /** How this Träger's transmission stands at the other side; empty where it went elsewhere. */
    Optional<IncomingState> stateOf(TransmissionId transmission) {
        return jdbc.sql("select state from referral_exchange where id = ?" + SENT_BY_ME)
                .param(transmission.value())
                .query(String.class)
                .optional()
                .map(IncomingState::valueOf);
    }

    PackageContent open(Row row) {
        return sealer.open(
                TenantScope.requireTenant(),
                TABLE,
                row.id().value(),
                row.sealed(),
                PackageContent.class);
    }

    private static Row row(ResultSet row, int number) throws SQLException {
        Timestamp answered = row.getTimestamp("answered_at");
        String reason = row.getString("reason");
        return new Row(
                new IncomingId(row.getObject("id", UUID.class)),
                new TenantId(row.getObject("tenant_id", UUID.class)),
                row.getObject("site_id", UUID.class),
                new TenantId(row.getObject("sender_tenant_id", UUID.class)),
                new ReferralId(row.getObject("referral_id", UUID.class)),
                IncomingState.valueOf(row.getString("state")),
                TransmissionPurpose.valueOf(row.getString("purpose")),
                row.getBoolean("whole_case"),
                row.getTimestamp("sent_at").toInstant(),
                answered == null ? null : answered.toInstant(),
                reason == null ? null : DeclineReason.valueOf(reason),
                row.getString("case_number"),
                row.getBytes("sealed"));
    }
}
