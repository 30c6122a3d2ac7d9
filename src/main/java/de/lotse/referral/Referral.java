package de.lotse.referral;

import de.lotse.casefile.CaseId;
import de.lotse.casefile.ClientId;
import de.lotse.consent.DataKind;
import de.lotse.consent.Recipient;
import de.lotse.consent.RecipientKind;
import de.lotse.consent.TransmissionId;
import de.lotse.consent.TransmissionPurpose;
import de.lotse.directory.Codes;
import de.lotse.directory.ServiceKind;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hibernate.annotations.TenantId;

/** A referral of the persons of a case to a service. */
@Entity
@Table(name = Referral.TABLE)
class Referral {

    static final String TABLE = "referral";

    @Id private UUID id;
    @TenantId private UUID tenantId;
    @Version private Long version;
    private UUID caseId;

    @Enumerated(EnumType.STRING)
    private ReferralOrigin origin;

    @Enumerated(EnumType.STRING)
    private ServiceKind proposed;

    @Enumerated(EnumType.STRING)
    private TransmissionPurpose purpose;

    private boolean wholeCase;

    @Enumerated(EnumType.STRING)
    private ReferralKind kind;

    @Enumerated(EnumType.STRING)
    private ReferralState state;

    @Enumerated(EnumType.STRING)
    private RecipientKind recipientKind;

    private UUID recipientId;
    private String[] dataKinds;
    private UUID[] persons;
    private UUID transmissionId;
    private LocalDate begunOn;
    private Instant sentAt;

    @Enumerated(EnumType.STRING)
    private ReferralAnswer answer;

    @Enumerated(EnumType.STRING)
    private DeclineReason reason;

    @Enumerated(EnumType.STRING)
    private ReferralOutcome outcome;

    private LocalDate endedOn;
    private byte[] sealed;

    protected Referral() {}

    Referral(ReferralId id, NewReferral request, LocalDate begunOn, byte[] sealed) {
        this.id = id.value();
        this.caseId = request.caseId().value();
        this.origin = request.origin();
        this.proposed = request.proposed();
        this.purpose = request.purpose();
        this.wholeCase = request.wholeCase();
        this.state = ReferralState.CHOOSING;
        this.dataKinds = new String[0];
        this.persons = new UUID[0];
        this.begunOn = begunOn;
        this.sealed = sealed.clone();
    }

    /** Begins anew with another service: nothing of what was for the former one is taken along. */
    void choose(Recipient recipient, ReferralKind chosen, byte[] texts) {
        recipientKind = recipient == null ? null : recipient.kind();
        recipientId = recipient == null ? null : recipient.id();
        kind = chosen;
        state =
                switch (chosen.way()) {
                    case DATA -> ReferralState.PREPARING;
                    case TOGETHER -> ReferralState.TOGETHER;
                    default -> ReferralState.FOLLOWING_UP;
                };
        answer = null;
        reason = null;
        sentAt = null;
        transmissionId = null;
        sealed = texts.clone();
    }

    void prepare(Set<DataKind> kinds, Set<ClientId> of, byte[] texts) {
        dataKinds = Codes.of(kinds);
        persons = of.stream().map(ClientId::value).sorted().toArray(UUID[]::new);
        sealed = texts.clone();
    }

    void sent(TransmissionId transmission, Instant at) {
        transmissionId = transmission.value();
        sentAt = at;
        state = ReferralState.SENT;
    }

    void answered(ReferralAnswer given, DeclineReason why) {
        answer = given;
        reason = why;
        state =
                switch (given) {
                    case WAITING -> ReferralState.SENT;
                    case ACCEPTED -> ReferralState.FOLLOWING_UP;
                    default -> ReferralState.REFUSED;
                };
    }

    void setState(ReferralState reached) {
        state = reached;
    }

    void end(ReferralOutcome reached, LocalDate on) {
        outcome = reached;
        endedOn = on;
        state = ReferralState.ENDED;
    }

    UUID id() {
        return id;
    }

    CaseId caseId() {
        return new CaseId(caseId);
    }

    long version() {
        return version;
    }

    ReferralState state() {
        return state;
    }

    boolean isRunning() {
        return outcome == null;
    }

    byte[] sealed() {
        return sealed.clone();
    }

    ReferralView view(ReferralTexts texts) {
        return new ReferralView(
                new ReferralId(id),
                caseId(),
                origin,
                proposed,
                purpose,
                wholeCase,
                kind,
                state,
                recipientId == null ? null : new Recipient(recipientKind, recipientId),
                Codes.to(DataKind.class, dataKinds),
                Arrays.stream(persons).map(ClientId::new).collect(Collectors.toSet()),
                transmissionId == null ? null : new TransmissionId(transmissionId),
                begunOn,
                sentAt,
                answer,
                reason,
                outcome,
                endedOn,
                texts,
                version == null ? 0 : version);
    }
}
