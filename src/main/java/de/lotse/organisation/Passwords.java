package de.lotse.organisation;

import de.lotse.organisation.AdministrationRefusedException.Reason;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;

/** The rules for passwords people choose, and the making of those that are handed out. */
@Component
class Passwords {

    static final int SHORTEST = 12;

    /** BCrypt reads no further. */
    private static final int LONGEST_BYTES = 72;

    private static final int FEWEST_DIFFERENT_CHARACTERS = 5;
    private static final Duration HANDED_OUT_FOR = Duration.ofDays(7);

    /** Without characters that are mistaken for one another on paper. */
    private static final String ALPHABET = "abcdefghjkmnpqrstuvwxyz23456789";

    private static final int GROUPS = 4;
    private static final int GROUP_LENGTH = 4;

    private final SecureRandom random = new SecureRandom();
    private final PasswordEncoder encoder;
    private final Clock clock;

    Passwords(PasswordEncoder encoder, Clock clock) {
        this.encoder = encoder;
        this.clock = clock;
    }

    /**
     * Gives the person a password that works for a week, until it is changed.
     *
     * @return the password, to be shown once
     */
    String handOut(StaffEntity person) {
        String password = generate();
        person.handOutPassword(encoder.encode(password), validUntil());
        return password;
    }

    /**
     * @throws AdministrationRefusedException when the old password is wrong or the new one too weak
     */
    void change(StaffEntity person, String oldPassword, String newPassword) {
        if (!encoder.matches(orEmpty(oldPassword), person.getPasswordHash())) {
            throw new AdministrationRefusedException(Reason.OLD_PASSWORD_WRONG);
        }
        check(person.getUsername(), orEmpty(newPassword));
        if (encoder.matches(newPassword, person.getPasswordHash())) {
            throw new AdministrationRefusedException(Reason.PASSWORD_UNCHANGED);
        }
        person.choosePassword(encoder.encode(newPassword));
    }

    /** Sets the first password of an account that its owner creates. */
    void choose(StaffEntity person, String password) {
        check(person.getUsername(), orEmpty(password));
        person.choosePassword(encoder.encode(password));
    }

    private static void check(String username, String password) {
        if (password.codePointCount(0, password.length()) < SHORTEST) {
            throw new AdministrationRefusedException(Reason.PASSWORD_TOO_SHORT);
        }
        if (password.getBytes(StandardCharsets.UTF_8).length > LONGEST_BYTES) {
            throw new AdministrationRefusedException(Reason.PASSWORD_TOO_LONG);
        }
        if (password.chars().distinct().count() < FEWEST_DIFFERENT_CHARACTERS) {
            throw new AdministrationRefusedException(Reason.PASSWORD_TOO_SIMPLE);
        }
        if (password.toLowerCase(Locale.ROOT).contains(username.toLowerCase(Locale.ROOT))) {
            throw new AdministrationRefusedException(Reason.PASSWORD_CONTAINS_USERNAME);
        }
    }

    private Instant validUntil() {
        return clock.instant().plus(HANDED_OUT_FOR);
    }

    private String generate() {
        StringBuilder password = new StringBuilder();
        for (int group = 0; group < GROUPS; group++) {
            if (group > 0) {
                password.append('-');
            }
            for (int i = 0; i < GROUP_LENGTH; i++) {
                password.append(ALPHABET.charAt(random.nextInt(ALPHABET.length())));
            }
        }
        return password.toString();
    }

    private static String orEmpty(String password) {
        return password == null ? "" : password;
    }
}
