package de.lotse.audit;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Reads what was recorded for the tenant the current thread works for, newest first. */
@Component
@Transactional(readOnly = true)
public class AuditLog {

    /** Before the newest entry. */
    public static final long NEWEST = Long.MAX_VALUE;

    private static final String SELECT =
            "select id, recorded_at, staff_id, action, subject_type, subject_id, case_id, details"
                    + " from audit_entry where id < :before";

    private static final String PAGE = " order by id desc limit :limit";

    private static final TypeReference<Map<String, String>> DETAILS = new TypeReference<>() {};

    private final JdbcClient jdbc;
    private final ObjectMapper json;

    AuditLog(JdbcClient jdbc, ObjectMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    /**
     * What was done with these kinds of things.
     *
     * @param before only entries older than this id, {@link #NEWEST} for the first page
     */
    public List<AuditEntry> ofSubjectTypes(List<String> subjectTypes, long before, int limit) {
        return jdbc.sql(SELECT + " and subject_type in (:types)" + PAGE)
                .param("before", before)
                .param("types", subjectTypes)
                .param("limit", limit)
                .query(this::entry)
                .list();
    }

    /** What was done in one case, and who read it. */
    public List<AuditEntry> ofCase(UUID caseId, long before, int limit) {
        return jdbc.sql(SELECT + " and case_id = :case" + PAGE)
                .param("before", before)
                .param("case", caseId)
                .param("limit", limit)
                .query(this::entry)
                .list();
    }

    private AuditEntry entry(ResultSet row, int number) throws SQLException {
        return new AuditEntry(
                row.getLong("id"),
                row.getTimestamp("recorded_at").toInstant(),
                row.getObject("staff_id", UUID.class),
                row.getString("action"),
                row.getString("subject_type"),
                row.getObject("subject_id", UUID.class),
                row.getObject("case_id", UUID.class),
                details(row.getString("details")));
    }

    private Map<String, String> details(String text) {
        try {
            return json.readValue(text, DETAILS);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("An audit entry is unreadable", e);
        }
    }
}
