package de.lotse.casefile;

import de.lotse.audit.AuditTrail;
import de.lotse.organisation.StaffMember;
import de.lotse.organisation.StaffMembers;
import de.lotse.security.CurrentPerson;
import de.lotse.security.Role;
import de.lotse.security.StaffId;
import de.lotse.web.ForbiddenException;
import de.lotse.web.NotFoundException;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Cases that mean the own service or association (§ 4.3.1 of the concept): they do not exist for
 * those who lead it, nor for the colleagues who are named. Whoever is responsible for the case sees
 * it, unless she is named.
 */
@Service
@Transactional
public class CaseSecrecy {

    private static final String HIDDEN =
            """
            select s.case_id from case_secrecy s join case_file f on f.id = s.case_id
            where exists (select from case_secrecy_person p
                           where p.case_id = s.case_id and p.staff_id = :person)
               or (:leads and f.adviser_id <> :person and f.deputy_id is distinct from :person)
            """;

    private final JdbcClient jdbc;
    private final CaseFileRepository files;
    private final StaffMembers staff;
    private final AuditTrail audit;
    private final ApplicationEventPublisher publisher;
    private final Clock clock;

    CaseSecrecy(
            JdbcClient jdbc,
            CaseFileRepository files,
            StaffMembers staff,
            AuditTrail audit,
            ApplicationEventPublisher publisher,
            Clock clock) {
        this.jdbc = jdbc;
        this.files = files;
        this.staff = staff;
        this.audit = audit;
        this.publisher = publisher;
        this.clock = clock;
    }

    /**
     * Hides a case from all who lead, and from these colleagues; a deputy among them is one no
     * more. Publishes {@link CaseKeptSecret}. The caller has checked who may see the case.
     *
     * @throws ForbiddenException where the responsible adviser herself is named
     */
    public void keep(CaseId id, Set<StaffId> named) {
        CaseFile file = files.findById(id.value()).orElseThrow(() -> new NotFoundException("case"));
        if (named.contains(file.adviser())) {
            throw new ForbiddenException("hiding a case from its adviser");
        }
        jdbc.sql(
                        "insert into case_secrecy (case_id, tenant_id, kept_since) values (?,"
                                + " lotse_current_tenant(), ?) on conflict do nothing")
                .params(id.value(), clock.instant().atOffset(ZoneOffset.UTC))
                .update();
        for (StaffId person : named) {
            jdbc.sql(
                            "insert into case_secrecy_person (case_id, staff_id) values (?, ?) on"
                                    + " conflict do nothing")
                    .params(id.value(), person.value())
                    .update();
        }
        if (file.deputy() != null && named.contains(file.deputy())) {
            file.nameDeputy(null);
            files.saveAndFlush(file);
        }
        audit.record("CASE_KEPT_SECRET", CaseAccess.SUBJECT, id.value(), id.value(), Map.of());
        publisher.publishEvent(
                new CaseKeptSecret(id, staff.find(file.adviser()).orElseThrow().username()));
    }

    /** Whether the case is hidden from somebody. */
    @Transactional(readOnly = true)
    public boolean isKept(CaseId id) {
        return jdbc.sql("select exists (select from case_secrecy where case_id = ?)")
                .param(id.value())
                .query(Boolean.class)
                .single();
    }

    /** Whether this colleague is named in a case that is hidden. */
    @Transactional(readOnly = true)
    public boolean isNamed(CaseId id, StaffId person) {
        return jdbc.sql(
                        "select exists (select from case_secrecy_person where case_id = ? and"
                                + " staff_id = ?)")
                .params(id.value(), person.value())
                .query(Boolean.class)
                .single();
    }

    /** The cases that do not exist for this person. */
    @Transactional(readOnly = true)
    public Set<UUID> hiddenFrom(CurrentPerson person) {
        return hiddenFrom(person.id(), person.has(Role.SUPERVISOR));
    }

    /** Whether the case does not exist for this colleague. */
    @Transactional(readOnly = true)
    public boolean isHiddenFrom(CaseId id, StaffMember person) {
        return hiddenFrom(person.id(), person.roles().contains(Role.SUPERVISOR))
                .contains(id.value());
    }

    /**
     * Like {@link #hiddenFrom(CurrentPerson)}, for somebody who is not signed in.
     *
     * @param leads whether she is a supervisor
     */
    @Transactional(readOnly = true)
    public Set<UUID> hiddenFrom(StaffId person, boolean leads) {
        return Set.copyOf(
                jdbc.sql(HIDDEN)
                        .param("person", person.value())
                        .param("leads", leads)
                        .query(UUID.class)
                        .list());
    }
}
