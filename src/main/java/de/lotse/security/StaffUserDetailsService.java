package de.lotse.security;

import java.time.Clock;
import org.springframework.security.core.userdetails.User;
import org.springframework.security.core.userdetails.UserDetails;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.core.userdetails.UsernameNotFoundException;

/** Sign-in by local account. The session keeps the login name only; roles are read per request. */
class StaffUserDetailsService implements UserDetailsService {

    private final StaffAccounts accounts;
    private final Clock clock;

    StaffUserDetailsService(StaffAccounts accounts, Clock clock) {
        this.accounts = accounts;
        this.clock = clock;
    }

    /** An account that is closed is not told from one that does not exist, neither in time. */
    @Override
    public UserDetails loadUserByUsername(String username) {
        return accounts.findByUsername(username)
                .filter(StaffAccount::active)
                .map(this::details)
                .orElseThrow(() -> new UsernameNotFoundException("No such account"));
    }

    private UserDetails details(StaffAccount account) {
        boolean expired =
                account.mustChangePassword()
                        && account.initialPasswordUntil().isBefore(clock.instant());
        return User.withUsername(account.username())
                .password(account.passwordHash())
                .credentialsExpired(expired)
                .authorities("SIGNED_IN")
                .build();
    }
}
