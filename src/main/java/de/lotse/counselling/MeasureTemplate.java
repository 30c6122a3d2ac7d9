package de.lotse.counselling;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.UUID;
import org.hibernate.annotations.TenantId;

/** A measure to choose from when a Hilfeplan is written. */
@Entity
@Table(name = "measure_template")
class MeasureTemplate {

    @Id private UUID id;
    @TenantId private UUID tenantId;
    @Version private Long version;
    private String code;
    private String title;
    private String text;

    @Enumerated(EnumType.STRING)
    private LifeArea area;

    @Enumerated(EnumType.STRING)
    private MeasureResponsible responsible;

    private int dueInDays;
    private boolean active;

    protected MeasureTemplate() {}

    MeasureTemplate(String code) {
        this.id = UUID.randomUUID();
        this.code = code;
    }

    void write(TemplateContent content) {
        this.title = content.title();
        this.text = content.text();
        this.area = content.area();
        this.responsible = content.responsible();
        this.dueInDays = content.dueInDays();
        this.active = content.active();
    }

    TemplateView view() {
        return new TemplateView(
                id,
                code,
                new TemplateContent(title, text, area, responsible, dueInDays, active),
                version);
    }
}
