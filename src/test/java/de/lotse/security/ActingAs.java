package de.lotse.security;

import java.util.function.Supplier;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;

/** Lets a test call services as somebody who is signed in. */
@Component
public class ActingAs {

    private final StaffAccounts accounts;

    ActingAs(StaffAccounts accounts) {
        this.accounts = accounts;
    }

    /** Does the work as the person with this login name. */
    public <T> T call(String username, Supplier<T> work) {
        CurrentPerson person = accounts.findByUsername(username).orElseThrow().asCurrentPerson();
        SecurityContext before = SecurityContextHolder.getContext();
        SecurityContext context = SecurityContextHolder.createEmptyContext();
        context.setAuthentication(new PersonAuthentication(person));
        SecurityContextHolder.setContext(context);
        try {
            return TenantScope.call(person.tenant(), work);
        } finally {
            SecurityContextHolder.setContext(before);
        }
    }

    /** Does the work as the person with this login name. */
    public void run(String username, Runnable work) {
        call(
                username,
                () -> {
                    work.run();
                    return null;
                });
    }
}
