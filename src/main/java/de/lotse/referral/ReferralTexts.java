package de.lotse.referral;

import de.lotse.consent.DataKind;
import java.util.EnumMap;
import java.util.Map;

/**
 * What is written about a referral; stored sealed.
 *
 * @param recipientName the name of the service when it was chosen; {@code null} before
 * @param words what is told in the adviser's words, by kind of data
 * @param note for the file only; {@code null} for none
 */
public record ReferralTexts(String recipientName, Map<DataKind, String> words, String note) {

    static final ReferralTexts EMPTY = new ReferralTexts(null, Map.of(), null);

    public ReferralTexts {
        words = words == null || words.isEmpty() ? Map.of() : Map.copyOf(new EnumMap<>(words));
    }

    ReferralTexts withRecipient(String name) {
        return new ReferralTexts(name, words, note);
    }

    ReferralTexts withWords(Map<DataKind, String> changed) {
        return new ReferralTexts(recipientName, changed, note);
    }

    ReferralTexts withNote(String changed) {
        return new ReferralTexts(recipientName, words, changed);
    }
}
