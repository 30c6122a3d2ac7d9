package de.lotse.consent;

import de.lotse.casefile.ClientId;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Decides over releases that were read, and locked where something is about to go. */
@Component
class ReleaseDecision {

    /** What a release lacks, the further down the closer it comes. */
    private static final List<RefusalReason> CLOSENESS =
            List.of(
                    RefusalReason.OTHER_RECIPIENT,
                    RefusalReason.OTHER_PURPOSE,
                    RefusalReason.WITHDRAWN,
                    RefusalReason.EXPIRED,
                    RefusalReason.NOT_YET_VALID,
                    RefusalReason.RECIPIENT_CLOSED,
                    RefusalReason.RECIPIENT_MERGED,
                    RefusalReason.RECIPIENT_RENAMED);

    private final Recipients recipients;
    private final ConsentSeal seal;
    private final ConsentCheck check;

    ReleaseDecision(Recipients recipients, ConsentSeal seal, ConsentCheck check) {
        this.recipients = recipients;
        this.seal = seal;
        this.check = check;
    }

    ReleaseAnswer decide(Transmission asked, List<Consent> consents) {
        if (consents.isEmpty()) {
            return ReleaseAnswer.refused(RefusalReason.NO_CONSENT, null, Set.of());
        }
        List<Consent> holding = consents.stream().filter(one -> lack(one, asked) == null).toList();
        return holding.isEmpty() ? closest(asked, consents) : cover(asked, holding);
    }

    private ReleaseAnswer closest(Transmission asked, List<Consent> consents) {
        Consent closest =
                consents.stream()
                        .max(Comparator.comparing(one -> CLOSENESS.indexOf(lack(one, asked))))
                        .orElseThrow();
        return ReleaseAnswer.refused(lack(closest, asked), closest.id(), Set.of());
    }

    /**
     * Why a release does not hold for this recipient and purpose today; {@code null} if it does.
     */
    private RefusalReason lack(Consent consent, Transmission asked) {
        if (!consent.recipient().equals(asked.recipient())) {
            return RefusalReason.OTHER_RECIPIENT;
        }
        if (consent.purpose() != asked.purpose()) {
            return RefusalReason.OTHER_PURPOSE;
        }
        return switch (consent.stateOn(check.today())) {
            case WITHDRAWN -> RefusalReason.WITHDRAWN;
            case EXPIRED -> RefusalReason.EXPIRED;
            case NOT_YET_VALID -> RefusalReason.NOT_YET_VALID;
            case VALID ->
                    recipients.changeSince(
                            consent.recipient(), seal.textsOf(consent).recipientName());
        };
    }

    /** Each person needs releases of her own, which together cover all kinds. */
    private static ReleaseAnswer cover(Transmission asked, List<Consent> holding) {
        ConsentId any = holding.get(0).id();
        Set<ConsentId> used = new LinkedHashSet<>();
        Set<DataKind> missing = EnumSet.noneOf(DataKind.class);
        boolean everybody = !asked.persons().isEmpty();
        for (ClientId person : asked.persons()) {
            Set<DataKind> left = EnumSet.copyOf(asked.kinds());
            boolean named = false;
            for (Consent consent : holding) {
                if (consent.persons().contains(person)) {
                    named = true;
                    if (left.removeAll(consent.kinds())) {
                        used.add(consent.id());
                    }
                }
            }
            everybody &= named;
            missing.addAll(named ? left : Set.of());
        }
        if (!everybody) {
            return ReleaseAnswer.refused(RefusalReason.PERSONS_NOT_COVERED, any, Set.of());
        }
        return missing.isEmpty()
                ? ReleaseAnswer.allowed(used)
                : ReleaseAnswer.refused(RefusalReason.KINDS_NOT_COVERED, any, missing);
    }
}
