package de.lotse.counselling;

import de.lotse.casefile.CaseId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;
import org.hibernate.annotations.TenantId;

/** The first talk of a case (clearing, § 3.3); one a case. */
@Entity
@Table(name = FirstTalk.TABLE)
class FirstTalk {

    static final String TABLE = "first_talk";

    @Id private UUID id;
    @TenantId private UUID tenantId;
    private UUID caseId;
    private LocalDate heldOn;
    private String[] lifeAreas;
    private String[] institutions;

    @Enumerated(EnumType.STRING)
    private Urgency urgency;

    private boolean furtherAppointments;
    private byte[] sealed;
    private Instant savedAt;
    private UUID savedBy;
    @Version private Long version;

    protected FirstTalk() {}

    FirstTalk(CaseId caseId) {
        this.id = UUID.randomUUID();
        this.caseId = caseId.value();
    }

    void write(FirstTalkView talk, byte[] sealedTexts) {
        heldOn = talk.heldOn();
        lifeAreas = names(talk.lifeAreas());
        institutions = names(talk.institutions());
        urgency = talk.urgency();
        furtherAppointments = talk.furtherAppointments();
        sealed = sealedTexts;
    }

    void savedBy(UUID staff, Instant at) {
        savedBy = staff;
        savedAt = at;
    }

    UUID id() {
        return id;
    }

    byte[] sealed() {
        return sealed;
    }

    Instant savedAt() {
        return savedAt;
    }

    /** {@code null} where nobody was signed in. */
    UUID savedBy() {
        return savedBy;
    }

    Long version() {
        return version;
    }

    FirstTalkView view(FirstTalkTexts texts) {
        return new FirstTalkView(
                heldOn,
                codes(LifeArea.class, lifeAreas),
                codes(Institution.class, institutions),
                urgency,
                furtherAppointments,
                texts,
                version);
    }

    private static String[] names(Set<? extends Enum<?>> values) {
        return values.stream().map(Enum::name).sorted().toArray(String[]::new);
    }

    private static <E extends Enum<E>> Set<E> codes(Class<E> type, String[] codes) {
        Set<E> values = EnumSet.noneOf(type);
        Arrays.stream(codes).map(code -> Enum.valueOf(type, code)).forEach(values::add);
        return values;
    }
}
