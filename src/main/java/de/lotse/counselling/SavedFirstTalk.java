package de.lotse.counselling;

import de.lotse.security.StaffId;
import java.time.Instant;

/**
 * A version of a first talk.
 *
 * @param savedBy {@code null} where nobody was signed in
 */
public record SavedFirstTalk(FirstTalkView talk, Instant savedAt, StaffId savedBy) {}
