package de.lotse.security;

import java.time.Clock;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.LockedException;
import org.springframework.security.authentication.dao.DaoAuthenticationProvider;
import org.springframework.security.core.Authentication;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.web.authentication.WebAuthenticationDetails;
import org.springframework.stereotype.Component;

/**
 * Checks name and password, but not more often than the throttle admits. A refused attempt looks
 * like a wrong password.
 */
@Component
class ThrottledSignIn extends DaoAuthenticationProvider {

    /** More than any name or password has; long input would only cost time. */
    private static final int LONGEST_INPUT = 200;

    private final SignInThrottle throttle;

    ThrottledSignIn(
            StaffAccounts accounts,
            Clock clock,
            PasswordEncoder passwords,
            SignInThrottle throttle) {
        super(new StaffUserDetailsService(accounts, clock));
        setPasswordEncoder(passwords);
        this.throttle = throttle;
    }

    @Override
    public Authentication authenticate(Authentication attempt) {
        String username = attempt.getName();
        if (username.length() > LONGEST_INPUT
                || attempt.getCredentials().toString().length() > LONGEST_INPUT) {
            throw new BadCredentialsException("Name or password too long");
        }
        String address = address(attempt);
        if (!throttle.admits(username, address)) {
            throw new LockedException("Too many failed sign-ins");
        }
        Authentication signedIn = super.authenticate(attempt);
        throttle.succeeded(username, address);
        return signedIn;
    }

    private static String address(Authentication attempt) {
        return attempt.getDetails() instanceof WebAuthenticationDetails details
                ? details.getRemoteAddress()
                : "unknown";
    }
}
