package de.lotse.referral;

import de.lotse.casefile.CaseFiles;
import de.lotse.casefile.CaseView;
import de.lotse.consent.Recipient;
import de.lotse.consent.RecipientKind;
import de.lotse.consent.RecipientView;
import de.lotse.consent.Recipients;
import de.lotse.consent.Releases;
import de.lotse.consent.Transmission;
import de.lotse.consent.TransmissionId;
import de.lotse.consent.TransmissionRefusedException;
import de.lotse.consent.Transmissions;
import de.lotse.web.ForbiddenException;
import de.lotse.web.NotFoundException;
import de.lotse.web.StaleVersionException;
import java.util.List;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Tells services of clients: shows before exactly what would go, asks for the consent in the
 * transaction that sends, and keeps what went. The caller has checked who may see the case.
 */
@Service
@Transactional
public class ReferralSending {

    private final Referrals referrals;
    private final CaseFiles cases;
    private final Recipients recipients;
    private final Releases releases;
    private final Transmissions transmissions;
    private final PackageWriter writer;
    private final PackageWords words;
    private final ReferralPackages packages;
    private final Exchange exchange;

    ReferralSending(
            Referrals referrals,
            CaseFiles cases,
            Recipients recipients,
            Releases releases,
            Transmissions transmissions,
            PackageWriter writer,
            PackageWords words,
            ReferralPackages packages,
            Exchange exchange) {
        this.referrals = referrals;
        this.cases = cases;
        this.recipients = recipients;
        this.releases = releases;
        this.transmissions = transmissions;
        this.writer = writer;
        this.words = words;
        this.packages = packages;
        this.exchange = exchange;
    }

    /** What would go now, and whether it may; nothing is recorded. */
    @Transactional(readOnly = true)
    public SendingPreview preview(ReferralView referral) {
        RecipientView recipient = recipientOf(referral);
        PackageContent content =
                writer.write(referral, cases.forProcess(referral.caseId()), recipient);
        return new SendingPreview(
                recipient,
                !recipient.name().equals(referral.texts().recipientName()),
                words.of(content, LocaleContextHolder.getLocale()),
                releases.check(transmissionOf(referral)));
    }

    /**
     * Sends what was prepared: to another site of this installation, or into a package that the
     * adviser hands out or reads out.
     *
     * @param version the version that the preview showed
     * @param seenName the name of the service that the preview showed
     * @throws StaleVersionException when somebody else changed it meanwhile
     * @throws RecipientChangedException when the service is called otherwise now
     * @throws TransmissionRefusedException when the consent does not cover it (any more)
     */
    public void send(ReferralId id, long version, String seenName) {
        ReferralView referral = referrals.require(id);
        if (referral.version() != version || referral.state() != ReferralState.PREPARING) {
            throw new StaleVersionException("referral");
        }
        CaseView file = cases.forProcess(referral.caseId());
        refuseOwnSite(referral.recipient(), file);
        RecipientView recipient = recipientOf(referral);
        if (!recipient.name().equals(seenName)) {
            throw new RecipientChangedException();
        }
        PackageContent content = writer.write(referral, file, recipient);
        TransmissionId transmission = transmissions.transmit(transmissionOf(referral));
        packages.keep(transmission, id, content);
        if (referral.isToSite()) {
            exchange.send(transmission, referral, content);
        }
        referrals.sent(id, transmission);
    }

    /** What went, as it went; empty where nothing has. */
    @Transactional(readOnly = true)
    public List<PackageSection> sent(ReferralView referral) {
        if (!referral.isSent()) {
            return List.of();
        }
        return packages.find(referral.transmission().value())
                .map(content -> words.of(content, LocaleContextHolder.getLocale()))
                .orElse(List.of());
    }

    /** The site of a case needs no referral to itself. */
    public static boolean isOwnSite(Recipient recipient, CaseView file) {
        return recipient.kind() == RecipientKind.SITE && recipient.id().equals(file.siteId());
    }

    private static void refuseOwnSite(Recipient recipient, CaseView file) {
        if (isOwnSite(recipient, file)) {
            throw new ForbiddenException("referral to the own site");
        }
    }

    private RecipientView recipientOf(ReferralView referral) {
        return recipients
                .find(referral.recipient())
                .orElseThrow(() -> new NotFoundException("recipient"));
    }

    static Transmission transmissionOf(ReferralView referral) {
        return new Transmission(
                referral.caseId(),
                referral.recipient(),
                referral.purpose(),
                referral.kinds(),
                referral.persons());
    }
}
