package de.lotse.consent;

import de.lotse.directory.Directory;
import de.lotse.directory.EntryId;
import de.lotse.directory.EntryQuery;
import de.lotse.directory.EntryState;
import de.lotse.directory.EntryView;
import de.lotse.directory.ServiceKind;
import de.lotse.organisation.PartnerSite;
import de.lotse.organisation.PartnerSites;
import de.lotse.organisation.SiteId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Who can be named as a recipient: entries of the directory and sites of the installation. */
@Component
public class Recipients {

    private final Directory directory;
    private final PartnerSites sites;

    Recipients(Directory directory, PartnerSites sites) {
        this.directory = directory;
        this.sites = sites;
    }

    /** As it stands now; whoever is signed in. Empty where there never was such a one. */
    public Optional<RecipientView> find(Recipient recipient) {
        return recipient.kind() == RecipientKind.SITE
                ? sites.find(new SiteId(recipient.id())).map(Recipients::view)
                : directory.forProcess(new EntryId(recipient.id())).map(Recipients::view);
    }

    /**
     * Why a release that named it by this name holds no longer; {@code null} where it does.
     *
     * @param nameThen the name at the signing, or as it was confirmed since
     */
    public RefusalReason changeSince(Recipient recipient, String nameThen) {
        RecipientView now = find(recipient).orElse(null);
        if (now == null || now.standing() == RecipientStanding.CLOSED) {
            return RefusalReason.RECIPIENT_CLOSED;
        }
        if (now.standing() == RecipientStanding.MERGED) {
            return RefusalReason.RECIPIENT_MERGED;
        }
        return now.name().equals(nameThen) ? null : RefusalReason.RECIPIENT_RENAMED;
    }

    /**
     * Those in use whose names fit, for somebody who may read the directory.
     *
     * @param ownSite the site of the case, which needs no release
     */
    public List<RecipientView> search(String text, UUID ownSite) {
        String[] words = text.toLowerCase(Locale.ROOT).strip().split("\\s+");
        Stream<RecipientView> entries =
                directory.find(EntryQuery.of(text)).entries().stream().map(Recipients::view);
        Stream<RecipientView> fitting =
                sites.active().stream()
                        .filter(site -> !site.id().value().equals(ownSite))
                        .map(Recipients::view)
                        .filter(site -> hasWords(site.name(), words));
        return Stream.concat(entries, fitting).toList();
    }

    /** The entries in use of a kind of service, for somebody who may read the directory. */
    public List<RecipientView> ofKind(ServiceKind kind) {
        return directory.find(EntryQuery.of(kind)).entries().stream()
                .map(Recipients::view)
                .toList();
    }

    private static boolean hasWords(String name, String[] words) {
        String lower = name.toLowerCase(Locale.ROOT);
        return Stream.of(words).allMatch(lower::contains);
    }

    private static RecipientView view(PartnerSite site) {
        return new RecipientView(
                new Recipient(RecipientKind.SITE, site.id().value()),
                site.name() + " (" + site.tenantName() + ")",
                site.active() ? RecipientStanding.IN_USE : RecipientStanding.CLOSED);
    }

    private static RecipientView view(EntryView entry) {
        return new RecipientView(
                new Recipient(RecipientKind.DIRECTORY_ENTRY, entry.id().value()),
                entry.content().name(),
                standing(entry.content().state()));
    }

    private static RecipientStanding standing(EntryState state) {
        return switch (state) {
            case ACTIVE -> RecipientStanding.IN_USE;
            case CLOSED -> RecipientStanding.CLOSED;
            case MERGED -> RecipientStanding.MERGED;
        };
    }
}
