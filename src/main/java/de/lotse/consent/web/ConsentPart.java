package de.lotse.consent.web;

import de.lotse.consent.ConsentView;
import de.lotse.consent.RefusalReason;
import de.lotse.consent.TransmissionView;
import java.util.List;

/**
 * A release as pages show it.
 *
 * @param change why it holds no longer because of its recipient; {@code null} where it does
 * @param persons their names
 * @param sent what went under it, the latest first
 */
record ConsentPart(
        ConsentView consent,
        RefusalReason change,
        List<String> persons,
        List<TransmissionView> sent) {

    ConsentPart {
        persons = List.copyOf(persons);
        sent = List.copyOf(sent);
    }
}
