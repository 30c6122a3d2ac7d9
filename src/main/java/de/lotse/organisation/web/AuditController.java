package de.lotse.organisation.web;

import de.lotse.audit.AuditEntry;
import de.lotse.audit.AuditLog;
import de.lotse.organisation.StaffMember;
import de.lotse.organisation.StaffMembers;
import de.lotse.security.StaffId;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Who did what in the administration of one's own Träger: no client, no case. */
@Controller
@PreAuthorize("hasRole('ADMIN')")
class AuditController {

    private static final String PATH = "/verwaltung/protokoll";
    private static final int PAGE_SIZE = 50;

    private static final List<String> SUBJECTS = List.of("STAFF", "SITE", "TENANT", "ACCOUNT");

    private final AuditLog log;
    private final StaffMembers staff;

    AuditController(AuditLog log, StaffMembers staff) {
        this.log = log;
        this.staff = staff;
    }

    @GetMapping(PATH)
    ModelAndView show(@RequestParam(required = false) Long vor) {
        long before = vor == null ? AuditLog.NEWEST : vor;
        List<AuditEntry> entries = log.ofSubjectTypes(SUBJECTS, before, PAGE_SIZE + 1);
        List<AuditEntry> shown = entries.stream().limit(PAGE_SIZE).toList();
        Map<StaffId, String> names =
                staff.all().stream()
                        .collect(Collectors.toMap(StaffMember::id, StaffMember::displayName));
        String next =
                entries.size() > PAGE_SIZE
                        ? PATH + "?vor=" + shown.get(shown.size() - 1).id()
                        : null;
        return new ModelAndView("organisation/audit")
                .addObject("rows", shown.stream().map(entry -> row(entry, names)).toList())
                .addObject("first", vor == null ? null : PATH)
                .addObject("next", next);
    }

    private static AuditRow row(AuditEntry entry, Map<StaffId, String> names) {
        return new AuditRow(
                entry.recordedAt(),
                name(entry.staffId(), names),
                entry.action(),
                name(entry.subjectId(), names),
                Stream.of("reason", "roles", "district")
                        .map(entry.details()::get)
                        .filter(Objects::nonNull)
                        .collect(Collectors.joining(" ")));
    }

    private static String name(UUID id, Map<StaffId, String> names) {
        return id == null ? "" : names.getOrDefault(new StaffId(id), "");
    }
}
