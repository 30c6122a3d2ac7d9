package de.lotse.casefile;

import de.lotse.directory.Topic;
import de.lotse.security.StaffId;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/**
 * What is needed to open a case.
 *
 * @param siteId one of the adviser's sites
 * @param adviser who becomes responsible
 * @param clients the persons, empty in anonymous counselling
 * @param topics at least one
 * @param requester who asked
 * @param requestedOn the day of the request (Europe/Berlin)
 */
public record NewCase(
        UUID siteId,
        StaffId adviser,
        List<ClientId> clients,
        Set<Topic> topics,
        Requester requester,
        LocalDate requestedOn) {

    public NewCase {
        clients = List.copyOf(clients);
        topics = Set.copyOf(topics);
    }
}
