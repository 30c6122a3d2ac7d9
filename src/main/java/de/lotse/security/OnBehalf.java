package de.lotse.security;

import java.util.function.Supplier;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;

/** Work in a person's name outside of a request, as the demo and tests need it. */
@Component
public class OnBehalf {

    private final StaffAccounts accounts;

    OnBehalf(StaffAccounts accounts) {
        this.accounts = accounts;
    }

    /**
     * Does the work as this person, within her Träger; not inside a transaction.
     *
     * @throws IllegalArgumentException where there is no such active account with a Träger
     */
    public <T> T call(String username, Supplier<T> work) {
        CurrentPerson person =
                accounts.findByUsername(username)
                        .filter(account -> account.active() && account.tenant() != null)
                        .map(StaffAccount::asCurrentPerson)
                        .orElseThrow(() -> new IllegalArgumentException("No such account"));
        SecurityContext before = SecurityContextHolder.getContext();
        SecurityContext during = SecurityContextHolder.createEmptyContext();
        during.setAuthentication(new PersonAuthentication(person));
        SecurityContextHolder.setContext(during);
        try {
            return TenantScope.call(person.tenant(), work);
        } finally {
            SecurityContextHolder.setContext(before);
        }
    }

    /** Like {@link #call}, without a result. */
    public void run(String username, Runnable work) {
        call(
                username,
                () -> {
                    work.run();
                    return null;
                });
    }
}
