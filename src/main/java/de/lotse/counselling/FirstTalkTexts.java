package de.lotse.counselling;

import de.lotse.directory.ProtectionNeed;
import java.util.Set;

/**
 * What is sealed of a first talk: what was said, and what is sensitive even as a code.
 *
 * @param strengths strengths, abilities and resources (§ 3.3: the starting point), may be {@code
 *     null}
 * @param concerns what the client is concerned with, may be {@code null}
 * @param agreed what was agreed, may be {@code null}
 * @param interpreterPledged whether who interpreted has pledged secrecy
 */
public record FirstTalkTexts(
        String strengths,
        String concerns,
        String agreed,
        boolean interpreterPledged,
        Set<ProtectionNeed> protectionNeeds,
        AsylumState asylum,
        DiscriminationSigns discrimination) {

    public FirstTalkTexts {
        protectionNeeds = Set.copyOf(protectionNeeds);
    }
}
