package de.lotse.discrimination;

import de.lotse.audit.AuditTrail;
import de.lotse.web.NotFoundException;
import de.lotse.web.StaleVersionException;
import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The maintained lists as the Träger of the thread keeps them: shipped entries, some renamed or
 * deactivated, and its own ones. Codes never change and nothing is deleted, because cases and
 * figures rest on them.
 */
@Service
@Transactional
public class Terms {

    private static final String OWN_PREFIX = "OWN_";
    private static final int BEFORE_OTHER = 800;

    private static final String SELECT =
            """
            select coalesce(s.kind, o.kind) as kind, coalesce(s.code, o.code) as code,
                coalesce(o.label_de, s.label_de) as label_de,
                coalesce(o.label_en, s.label_en) as label_en,
                case when o.id is null then s.reference else o.reference end as reference,
                o.counts_as, coalesce(o.active, true) as active, s.code is not null as shipped,
                coalesce(o.version, 0) as version
            from discrimination_term s full join discrimination_own_term o
                on o.kind = s.kind and o.code = s.code
            where coalesce(s.kind, o.kind) = :kind
            """;

    private static final String IN_ORDER =
            " order by coalesce(s.position, o.position), coalesce(o.label_de, s.label_de)";

    private final JdbcClient jdbc;
    private final OwnTermRepository own;
    private final AuditTrail audit;

    Terms(JdbcClient jdbc, OwnTermRepository own, AuditTrail audit) {
        this.jdbc = jdbc;
        this.own = own;
        this.audit = audit;
    }

    /** The whole list in its order, entries that are not offered any more included. */
    @Transactional(readOnly = true)
    public List<Term> all(TermKind kind) {
        return jdbc.sql(SELECT + IN_ORDER).param("kind", kind.name()).query(Terms::term).list();
    }

    /** What is offered when something is recorded. */
    @Transactional(readOnly = true)
    public List<Term> active(TermKind kind) {
        return all(kind).stream().filter(Term::active).toList();
    }

    @Transactional(readOnly = true)
    public Optional<Term> find(TermKind kind, String code) {
        return jdbc.sql(SELECT + " and coalesce(s.code, o.code) = :code")
                .param("kind", kind.name())
                .param("code", code)
                .query(Terms::term)
                .optional();
    }

    /** The name in the language of the reader; the code itself where the list has none. */
    @Transactional(readOnly = true)
    public String label(TermKind kind, String code) {
        return find(kind, code).map(Term::label).orElse(code);
    }

    /** Adds an entry of the Träger and returns its code. */
    public String add(TermKind kind, TermContent content) {
        String code =
                OWN_PREFIX + UUID.randomUUID().toString().substring(0, 8).toUpperCase(Locale.ROOT);
        OwnTerm term = new OwnTerm(kind, code, BEFORE_OTHER);
        keep(term, kind, code, content);
        return code;
    }

    /**
     * Changes what the Träger says of an entry.
     *
     * @param version the version that was read
     * @throws NotFoundException where the list has no such entry
     * @throws StaleVersionException when somebody else changed it meanwhile
     */
    public void change(TermKind kind, String code, long version, TermContent content) {
        Term known = find(kind, code).orElseThrow(() -> new NotFoundException("term"));
        if (known.version() != version) {
            throw new StaleVersionException("term");
        }
        OwnTerm term =
                own.findByKindAndCode(kind, code)
                        .orElseGet(() -> new OwnTerm(kind, code, BEFORE_OTHER));
        keep(term, kind, code, content);
    }

    private void keep(OwnTerm term, TermKind kind, String code, TermContent content) {
        term.write(content);
        own.saveAndFlush(term);
        audit.record(
                "DISCRIMINATION_TERM_SAVED",
                "DISCRIMINATION_TERM",
                UUID.nameUUIDFromBytes((kind + "/" + code).getBytes(StandardCharsets.UTF_8)),
                Map.of("kind", kind.name(), "code", code));
    }

    private static Term term(ResultSet row, int number) throws SQLException {
        return new Term(
                TermKind.valueOf(row.getString("kind")),
                row.getString("code"),
                row.getString("label_de"),
                row.getString("label_en"),
                row.getString("reference"),
                row.getString("counts_as"),
                row.getBoolean("active"),
                row.getBoolean("shipped"),
                row.getLong("version"));
    }
}
