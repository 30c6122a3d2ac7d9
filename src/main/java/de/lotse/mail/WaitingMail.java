package de.lotse.mail;

import de.lotse.security.StaffId;
import java.time.Instant;
import java.util.UUID;

/**
 * A mail whose turn it is.
 *
 * @param refusals how often the server did not take it
 * @param brokenOff how many attempts began and have no known end: the server may have taken it
 */
record WaitingMail(
        UUID id,
        StaffId recipient,
        String messageId,
        String subject,
        String body,
        Instant createdAt,
        int refusals,
        int brokenOff) {}
