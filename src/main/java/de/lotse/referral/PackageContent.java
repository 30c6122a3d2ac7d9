package de.lotse.referral;

import de.lotse.consent.DataKind;
import de.lotse.consent.TransmissionPurpose;
import de.lotse.directory.Topic;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Exactly what goes to a service; stored sealed.
 *
 * @param sender the site and its Träger
 * @param reference the case number at the sender, for questions
 * @param words what the adviser tells in her words
 * @param deadlines open ones; empty unless the whole case is handed over
 */
record PackageContent(
        String sender,
        String reference,
        String recipient,
        LocalDate on,
        TransmissionPurpose purpose,
        boolean wholeCase,
        Set<DataKind> kinds,
        List<PackagePerson> persons,
        Set<Topic> topics,
        Map<DataKind, String> words,
        List<PackageDeadline> deadlines) {

    PackageContent {
        kinds = Set.copyOf(kinds);
        persons = List.copyOf(persons);
        topics = topics == null ? Set.of() : Set.copyOf(topics);
        words = words == null ? Map.of() : Map.copyOf(words);
        deadlines = deadlines == null ? List.of() : List.copyOf(deadlines);
    }
}
