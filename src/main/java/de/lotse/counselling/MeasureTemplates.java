package de.lotse.counselling;

import de.lotse.audit.AuditTrail;
import de.lotse.security.CurrentPerson;
import de.lotse.security.Role;
import de.lotse.security.SignedIn;
import de.lotse.security.TenantScope;
import de.lotse.web.ForbiddenException;
import de.lotse.web.NotFoundException;
import de.lotse.web.StaleVersionException;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The templates of measures of a Träger. Each begins with the shipped ones, written when they are
 * first asked for; from then on they are its own.
 */
@Service
@Transactional
public class MeasureTemplates {

    private static final String BEGIN_WITH =
            "insert into measure_template (id, tenant_id, code, title, text, area, responsible,"
                    + " due_in_days, active, version) values (:id, :tenant, :code, :title, :text,"
                    + " :area, :responsible, :days, true, 0) on conflict do nothing";

    private final MeasureTemplateRepository templates;
    private final JdbcClient jdbc;
    private final SignedIn signedIn;
    private final AuditTrail audit;

    MeasureTemplates(
            MeasureTemplateRepository templates,
            JdbcClient jdbc,
            SignedIn signedIn,
            AuditTrail audit) {
        this.templates = templates;
        this.jdbc = jdbc;
        this.signedIn = signedIn;
        this.audit = audit;
    }

    /** All, by area of life and title. */
    public List<TemplateView> all() {
        if (templates.count() == 0) {
            ShippedTemplates.read().forEach(this::beginWith);
        }
        return templates.findAllByOrderByTitleAsc().stream()
                .map(MeasureTemplate::view)
                .sorted(Comparator.comparing(template -> template.content().area()))
                .toList();
    }

    /** Those that can be chosen. */
    public List<TemplateView> active() {
        return all().stream().filter(template -> template.content().active()).toList();
    }

    /** The template with this code, also when it cannot be chosen any more. */
    @Transactional(readOnly = true)
    public Optional<TemplateView> find(String code) {
        return templates.findByCode(code).map(MeasureTemplate::view);
    }

    /**
     * Adds a template, for those who edit the Träger's templates.
     *
     * @return its code
     */
    public String add(TemplateContent content) {
        requireEditor();
        String code = "OWN_" + UUID.randomUUID().toString().replace("-", "").substring(0, 24);
        MeasureTemplate template = new MeasureTemplate(code.toUpperCase(Locale.ROOT));
        template.write(content);
        templates.saveAndFlush(template);
        record("MEASURE_TEMPLATE_ADDED", template.view());
        return template.view().code();
    }

    /**
     * Changes a template; plans that were made from it stay as they are.
     *
     * @throws NotFoundException where the Träger has no such template
     * @throws StaleVersionException where somebody else saved meanwhile
     */
    public void change(String code, long readVersion, TemplateContent content) {
        requireEditor();
        MeasureTemplate template =
                templates
                        .findByCode(code)
                        .orElseThrow(() -> new NotFoundException("measure template"));
        if (template.view().version() != readVersion) {
            throw new StaleVersionException("measure template");
        }
        template.write(content);
        try {
            templates.saveAndFlush(template);
        } catch (OptimisticLockingFailureException e) {
            throw new StaleVersionException("measure template");
        }
        record("MEASURE_TEMPLATE_CHANGED", template.view());
    }

    private void requireEditor() {
        CurrentPerson person = signedIn.require();
        if (!person.has(Role.SUPERVISOR) && !person.has(Role.ADMIN)) {
            throw new ForbiddenException("editing measure templates");
        }
    }

    private void beginWith(String code, TemplateContent content) {
        jdbc.sql(BEGIN_WITH)
                .param("id", UUID.randomUUID())
                .param("tenant", TenantScope.requireTenant().value())
                .param("code", code)
                .param("title", content.title())
                .param("text", content.text())
                .param("area", content.area().name())
                .param("responsible", content.responsible().name())
                .param("days", content.dueInDays())
                .update();
    }

    private void record(String action, TemplateView template) {
        audit.record(action, "MEASURE_TEMPLATE", template.id(), Map.of("code", template.code()));
    }
}
