package de.lotse.referral;

import de.lotse.casefile.CaseView;
import de.lotse.casefile.ClientId;
import de.lotse.casefile.Clients;
import de.lotse.consent.DataKind;
import de.lotse.consent.RecipientView;
import de.lotse.deadline.DeadlineRegister;
import de.lotse.deadline.DeadlineTexts;
import de.lotse.deadline.DeadlineView;
import de.lotse.deadline.WorkingDayCalendar;
import de.lotse.organisation.PartnerSite;
import de.lotse.organisation.PartnerSites;
import de.lotse.organisation.SiteId;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Puts together what goes to a service: only the chosen kinds, only of the chosen persons. */
@Component
class PackageWriter {

    private final Clients clients;
    private final PartnerSites sites;
    private final DeadlineRegister deadlines;
    private final WorkingDayCalendar calendar;

    PackageWriter(
            Clients clients,
            PartnerSites sites,
            DeadlineRegister deadlines,
            WorkingDayCalendar calendar) {
        this.clients = clients;
        this.sites = sites;
        this.deadlines = deadlines;
        this.calendar = calendar;
    }

    PackageContent write(ReferralView referral, CaseView file, RecipientView recipient) {
        Set<DataKind> kinds = referral.kinds();
        List<ClientId> persons =
                file.clients().stream().filter(referral.persons()::contains).toList();
        return new PackageContent(
                sites.find(new SiteId(file.siteId())).map(PackageWriter::sender).orElseThrow(),
                file.number().value(),
                recipient.name(),
                calendar.today(),
                referral.purpose(),
                referral.wholeCase(),
                kinds,
                clients.ofCheckedCase(persons).stream()
                        .map(one -> PackagePerson.of(one.details(), kinds))
                        .toList(),
                kinds.contains(DataKind.CONCERN) ? file.topics() : Set.of(),
                words(referral),
                hasDeadlines(referral) ? openDeadlines(file) : List.of());
    }

    private static String sender(PartnerSite site) {
        return site.name() + ", " + site.tenantName();
    }

    private static Map<DataKind, String> words(ReferralView referral) {
        return referral.texts().words().entrySet().stream()
                .filter(entry -> referral.kinds().contains(entry.getKey()))
                .filter(entry -> !entry.getValue().isBlank())
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /** Deadlines tell of the course of counselling. */
    private static boolean hasDeadlines(ReferralView referral) {
        return referral.wholeCase() && referral.kinds().contains(DataKind.COUNSELLING_COURSE);
    }

    private List<PackageDeadline> openDeadlines(CaseView file) {
        return deadlines.allFor(file.id()).stream()
                .filter(DeadlineView::isRunning)
                .filter(DeadlineView::isLegal)
                .map(this::handedOver)
                .toList();
    }

    private PackageDeadline handedOver(DeadlineView open) {
        DeadlineTexts texts = deadlines.textsOf(open.id());
        return new PackageDeadline(
                open.id().value(),
                open.kind(),
                open.isLegal(),
                open.due(),
                open.precautionaryDue(),
                open.actor(),
                texts.letter());
    }
}
