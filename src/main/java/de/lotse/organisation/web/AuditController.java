package de.lotse.organisation.web;

import de.lotse.audit.AuditEntry;
import de.lotse.audit.AuditLog;
import de.lotse.audit.AuditTrail;
import de.lotse.security.CurrentPerson;
import de.lotse.security.Role;
import de.lotse.security.ScopedTransactions;
import de.lotse.security.SignedIn;
import de.lotse.security.StaffAccount;
import de.lotse.security.StaffAccounts;
import de.lotse.security.StaffId;
import de.lotse.security.TenantId;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/**
 * Who did what in the administration of one's own Träger or the installation: no client, no case.
 */
@Controller
@PreAuthorize("hasAnyRole('ADMIN', 'OPERATOR')")
class AuditController {

    private static final String PATH = "/verwaltung/protokoll";
    private static final int PAGE_SIZE = 50;

    private static final List<String> SUBJECTS =
            List.of(
                    "STAFF",
                    "SITE",
                    "TENANT",
                    "ACCOUNT",
                    "INSTALLATION_ACCOUNT",
                    "ONE_OFF_HOLIDAY",
                    "DIRECTORY_ENTRY");

    private final AuditLog log;
    private final StaffAccounts accounts;
    private final SignedIn signedIn;
    private final ScopedTransactions transactions;

    AuditController(
            AuditLog log,
            StaffAccounts accounts,
            SignedIn signedIn,
            ScopedTransactions transactions) {
        this.log = log;
        this.accounts = accounts;
        this.signedIn = signedIn;
        this.transactions = transactions;
    }

    @GetMapping(PATH)
    ModelAndView show(@RequestParam(required = false) Long vor) {
        long before = vor == null ? AuditLog.NEWEST : vor;
        CurrentPerson person = signedIn.require();
        TenantId tenant = person.has(Role.ADMIN) ? person.tenant() : AuditTrail.INSTALLATION;
        List<AuditEntry> entries =
                transactions.read(
                        tenant, () -> log.ofSubjectTypes(SUBJECTS, before, PAGE_SIZE + 1));
        List<AuditEntry> shown = entries.stream().limit(PAGE_SIZE).toList();
        Map<StaffId, String> names = names(person);
        String next =
                entries.size() > PAGE_SIZE
                        ? PATH + "?vor=" + shown.get(shown.size() - 1).id()
                        : null;
        return new ModelAndView("organisation/audit")
                .addObject("rows", shown.stream().map(entry -> row(entry, names)).toList())
                .addObject("first", vor == null ? null : PATH)
                .addObject("next", next);
    }

    private Map<StaffId, String> names(CurrentPerson person) {
        List<StaffAccount> known =
                person.has(Role.ADMIN)
                        ? accounts.findByTenant(person.tenant())
                        : accounts.findOfInstallation();
        return known.stream()
                .collect(Collectors.toMap(StaffAccount::id, StaffAccount::displayName));
    }

    private static AuditRow row(AuditEntry entry, Map<StaffId, String> names) {
        return new AuditRow(
                entry.recordedAt(),
                name(entry.staffId(), names),
                entry.action(),
                name(entry.subjectId(), names));
    }

    private static String name(UUID id, Map<StaffId, String> names) {
        return id == null ? "" : names.getOrDefault(new StaffId(id), "");
    }
}
