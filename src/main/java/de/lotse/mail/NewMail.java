package de.lotse.mail;

import de.lotse.security.StaffId;
import java.util.UUID;

/**
 * A mail to a member of staff. Mails are read on telephones and pass foreign servers: case numbers,
 * codes, dates and links only, never personal data or free text.
 *
 * @param id the same for the same mail, which is written once
 * @param subject one line of at most 200 characters
 * @param text plain text of at most 4000 characters
 */
public record NewMail(UUID id, StaffId recipient, String subject, String text) {

    private static final int LONGEST_SUBJECT = 200;
    private static final int LONGEST_TEXT = 4000;

    public NewMail {
        if (subject.length() > LONGEST_SUBJECT
                || subject.chars().anyMatch(Character::isISOControl)) {
            throw new IllegalArgumentException("Not a subject of a mail");
        }
        if (text.length() > LONGEST_TEXT) {
            throw new IllegalArgumentException("The text of a mail is too long");
        }
    }
}
