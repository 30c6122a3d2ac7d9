package de.lotse.referral;

import de.lotse.consent.RecipientView;
import de.lotse.consent.ReleaseAnswer;
import java.util.List;

/**
 * What would go now, and whether it may.
 *
 * @param recipient as it is called now
 * @param renamed whether it was called otherwise when it was chosen
 * @param answer whether the consents of the case cover it
 */
public record SendingPreview(
        RecipientView recipient,
        boolean renamed,
        List<PackageSection> sections,
        ReleaseAnswer answer) {

    public SendingPreview {
        sections = List.copyOf(sections);
    }
}
