package de.lotse.security;

import org.springframework.stereotype.Component;

/** Slows the guessing of a password down where somebody who is signed in has to repeat hers. */
@Component
public class PasswordGuesses {

    private final SignInThrottle throttle;

    PasswordGuesses(SignInThrottle throttle) {
        this.throttle = throttle;
    }

    /**
     * Counts a guess, before it is checked, as failed; wrong guesses here and at the sign-in count
     * together.
     *
     * @return whether it may be checked
     */
    public boolean admits(String username, String address) {
        return throttle.admits(username, address);
    }

    /** The guess that was counted was right. */
    public void succeeded(String username, String address) {
        throttle.succeeded(username, address);
    }
}
