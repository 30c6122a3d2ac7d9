package de.lotse.audit;

import de.lotse.security.ScopedTransactions;
import de.lotse.security.StaffAccount;
import de.lotse.security.StaffAccounts;
import de.lotse.security.TenantId;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.context.event.EventListener;
import org.springframework.security.authentication.event.AbstractAuthenticationFailureEvent;
import org.springframework.security.authentication.event.AuthenticationSuccessEvent;
import org.springframework.security.authentication.event.LogoutSuccessEvent;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Component;

/**
 * Records who signed in and out, and which account somebody failed to sign in to. A name that is no
 * account is not kept: people type passwords there.
 */
@Component
class SignInAudit {

    private static final String ACCOUNT = "ACCOUNT";
    private static final UUID NO_ACCOUNT = new UUID(0, 0);

    private final AuditTrail audit;
    private final StaffAccounts accounts;
    private final ScopedTransactions transactions;

    SignInAudit(AuditTrail audit, StaffAccounts accounts, ScopedTransactions transactions) {
        this.audit = audit;
        this.accounts = accounts;
        this.transactions = transactions;
    }

    @EventListener
    void signedIn(AuthenticationSuccessEvent event) {
        record("SIGNED_IN", event.getAuthentication(), Map.of());
    }

    @EventListener
    void signedOut(LogoutSuccessEvent event) {
        record("SIGNED_OUT", event.getAuthentication(), Map.of());
    }

    @EventListener
    void failed(AbstractAuthenticationFailureEvent event) {
        String reason = event.getException().getClass().getSimpleName();
        record("SIGN_IN_FAILED", event.getAuthentication(), Map.of("reason", reason));
    }

    private void record(String action, Authentication who, Map<String, String> details) {
        Optional<StaffAccount> account = accounts.findByUsername(who.getName());
        UUID subject = account.map(found -> found.id().value()).orElse(NO_ACCOUNT);
        TenantId tenant = account.map(StaffAccount::tenant).orElse(AuditTrail.INSTALLATION);
        transactions.write(
                tenant,
                () -> {
                    audit.record(action, ACCOUNT, subject, details);
                    return null;
                });
    }
}
