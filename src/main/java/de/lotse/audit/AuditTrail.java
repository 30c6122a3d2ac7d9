package de.lotse.audit;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import de.lotse.security.CurrentPerson;
import de.lotse.security.SignedIn;
import de.lotse.security.TenantId;
import de.lotse.security.TenantScope;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Writes who did or read what, in the transaction of the act itself. Details are codes, never text
 * or personal data.
 */
@Component
public class AuditTrail {

    /** Stands for the installation where an act concerns no single Träger. */
    public static final TenantId INSTALLATION = new TenantId(new UUID(0, 0));

    private static final String INSERT =
            "insert into audit_entry (tenant_id, recorded_at, staff_id, action, subject_type,"
                    + " subject_id, case_id, details) values (?, ?, ?, ?, ?, ?, ?, ?::jsonb)";

    private final JdbcTemplate jdbc;
    private final SignedIn signedIn;
    private final Clock clock;
    private final ObjectMapper json;

    AuditTrail(JdbcTemplate jdbc, SignedIn signedIn, Clock clock, ObjectMapper json) {
        this.jdbc = jdbc;
        this.signedIn = signedIn;
        this.clock = clock;
        this.json = json;
    }

    /** Records an act that concerns no single case. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void record(
            String action, String subjectType, UUID subjectId, Map<String, String> details) {
        record(action, subjectType, subjectId, null, details);
    }

    /**
     * @param action what was done, as a code such as {@code CASE_OPENED}
     * @param caseId the case it belongs to, or {@code null}
     * @param details codes and numbers only
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public void record(
            String action,
            String subjectType,
            UUID subjectId,
            UUID caseId,
            Map<String, String> details) {
        insert(auditedTenant(), action, subjectType, subjectId, caseId, details);
    }

    /** Work across tenants is recorded for the installation. */
    private static TenantId auditedTenant() {
        return TenantScope.currentPurpose().isPresent()
                ? INSTALLATION
                : TenantScope.requireTenant();
    }

    private void insert(
            TenantId tenant,
            String action,
            String subjectType,
            UUID subjectId,
            UUID caseId,
            Map<String, String> details) {
        UUID staffId = signedIn.find().map(CurrentPerson::id).map(id -> id.value()).orElse(null);
        jdbc.update(
                INSERT,
                tenant.value(),
                Timestamp.from(clock.instant()),
                staffId,
                action,
                subjectType,
                subjectId,
                caseId,
                toJson(details));
    }

    private String toJson(Map<String, String> details) {
        try {
            return json.writeValueAsString(details);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("Audit details are not writable", e);
        }
    }
}
