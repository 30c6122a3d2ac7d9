package de.lotse.consent;

import java.util.Set;

/**
 * Whether something may be transmitted now.
 *
 * @param consent the release that allows it, or that comes closest; {@code null} for none
 * @param reason {@code null} where it is allowed
 * @param missing the kinds that are not released, for {@link RefusalReason#KINDS_NOT_COVERED}
 * @param consents all releases it rests on: each adult of a family has one of her own. Empty where
 *     it is refused
 */
public record ReleaseAnswer(
        boolean allowed,
        ConsentId consent,
        RefusalReason reason,
        Set<DataKind> missing,
        Set<ConsentId> consents) {

    public ReleaseAnswer {
        missing = Set.copyOf(missing);
        consents = Set.copyOf(consents);
    }

    static ReleaseAnswer allowed(Set<ConsentId> consents) {
        return new ReleaseAnswer(true, consents.iterator().next(), null, Set.of(), consents);
    }

    static ReleaseAnswer refused(RefusalReason reason, ConsentId closest, Set<DataKind> missing) {
        return new ReleaseAnswer(false, closest, reason, missing, Set.of());
    }
}
