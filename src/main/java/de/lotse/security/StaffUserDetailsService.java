package de.lotse.security;

import org.springframework.security.core.userdetails.User;
import org.springframework.security.core.userdetails.UserDetails;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.core.userdetails.UsernameNotFoundException;
import org.springframework.stereotype.Service;

/** Sign-in by local account. The session keeps the login name only; roles are read per request. */
@Service
class StaffUserDetailsService implements UserDetailsService {

    private final StaffAccounts accounts;

    StaffUserDetailsService(StaffAccounts accounts) {
        this.accounts = accounts;
    }

    @Override
    public UserDetails loadUserByUsername(String username) {
        return accounts.findByUsername(username)
                .map(
                        account ->
                                User.withUsername(account.username())
                                        .password(account.passwordHash())
                                        .disabled(!account.active())
                                        .authorities("SIGNED_IN")
                                        .build())
                .orElseThrow(() -> new UsernameNotFoundException("No such account"));
    }
}
