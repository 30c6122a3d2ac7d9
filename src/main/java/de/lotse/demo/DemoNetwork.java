package de.lotse.demo;

import de.lotse.counselling.NetworkArea;
import de.lotse.counselling.NetworkMapView;
import de.lotse.counselling.NetworkNode;
import de.lotse.counselling.NodeKind;
import de.lotse.counselling.TieDirection;
import de.lotse.counselling.TieQuality;
import de.lotse.counselling.TieStrength;
import java.time.LocalDate;
import java.util.List;

/** A fictional Netzwerkkarte. */
final class DemoNetwork {

    private DemoNetwork() {}

    static NetworkMapView asOf(LocalDate day) {
        return new NetworkMapView(
                day,
                null,
                List.of(
                        person(
                                "Schwester",
                                NetworkArea.FAMILY,
                                TieStrength.STRONG,
                                TieQuality.SUPPORTING,
                                TieDirection.MUTUAL),
                        person(
                                "Mutter im Herkunftsland",
                                NetworkArea.FAMILY,
                                TieStrength.MEDIUM,
                                TieQuality.MIXED,
                                TieDirection.FROM_CLIENT),
                        person(
                                "Nachbarin im dritten Stock",
                                NetworkArea.FRIENDS,
                                TieStrength.MEDIUM,
                                TieQuality.SUPPORTING,
                                TieDirection.MUTUAL),
                        institution(
                                "Begegnungscafé",
                                NetworkArea.FRIENDS,
                                TieStrength.WEAK,
                                TieQuality.SUPPORTING,
                                TieDirection.TO_CLIENT),
                        institution(
                                "Jobcenter",
                                NetworkArea.INSTITUTION,
                                TieStrength.MEDIUM,
                                TieQuality.MIXED,
                                TieDirection.TO_CLIENT),
                        institution(
                                "Ausländerbehörde",
                                NetworkArea.INSTITUTION,
                                TieStrength.WEAK,
                                TieQuality.BURDENING,
                                TieDirection.TO_CLIENT),
                        person(
                                "Hausärztin",
                                NetworkArea.PROFESSIONALS,
                                TieStrength.MEDIUM,
                                TieQuality.SUPPORTING,
                                TieDirection.TO_CLIENT)));
    }

    private static NetworkNode person(
            String name,
            NetworkArea area,
            TieStrength strength,
            TieQuality quality,
            TieDirection direction) {
        return new NetworkNode(name, NodeKind.PERSON, area, strength, quality, direction, null);
    }

    private static NetworkNode institution(
            String name,
            NetworkArea area,
            TieStrength strength,
            TieQuality quality,
            TieDirection direction) {
        return new NetworkNode(
                name, NodeKind.INSTITUTION, area, strength, quality, direction, null);
    }
}
