package de.lotse.counselling;

import de.lotse.casefile.CaseId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
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
    @Version private Long version;

    protected FirstTalk() {}

    FirstTalk(CaseId caseId) {
        this.id = UUID.randomUUID();
        this.caseId = caseId.value();
    }

    void write(
            LocalDate heldOn,
            Set<LifeArea> lifeAreas,
            Set<Institution> institutions,
            Urgency urgency,
            boolean furtherAppointments,
            byte[] sealed) {
        this.heldOn = heldOn;
        this.lifeAreas = lifeAreas.stream().sorted().map(Enum::name).toArray(String[]::new);
        this.institutions = institutions.stream().sorted().map(Enum::name).toArray(String[]::new);
        this.urgency = urgency;
        this.furtherAppointments = furtherAppointments;
        this.sealed = sealed;
    }

    UUID id() {
        return id;
    }

    byte[] sealed() {
        return sealed;
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

    private static <E extends Enum<E>> Set<E> codes(Class<E> type, String[] codes) {
        Set<E> values = EnumSet.noneOf(type);
        Arrays.stream(codes).map(code -> Enum.valueOf(type, code)).forEach(values::add);
        return values;
    }
}
