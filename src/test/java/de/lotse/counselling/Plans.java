package de.lotse.counselling;

import de.lotse.casefile.CaseFiles;
import de.lotse.casefile.CaseView;
import de.lotse.casefile.Interpreter;
import de.lotse.casefile.NewCase;
import de.lotse.casefile.Requester;
import de.lotse.directory.Topic;
import de.lotse.security.StaffId;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** Cases and Hilfepläne for tests. */
public final class Plans {

    private static final UUID MAINZ = UUID.fromString("c0000000-0000-4000-8000-0000000000a1");

    private Plans() {}

    /** A case of the adviser "beraterin" in Mainz; to be opened in the scope of her Träger. */
    public static CaseView openCase(CaseFiles cases) {
        UUID adviser = UUID.nameUUIDFromBytes("beraterin".getBytes(StandardCharsets.UTF_8));
        return cases.open(
                new NewCase(
                        MAINZ,
                        new StaffId(adviser),
                        List.of(),
                        Set.of(Topic.HOUSING),
                        Requester.CLIENT,
                        LocalDate.of(2026, 11, 23)));
    }

    /** Two goals; two measures for the first, one for the second. */
    public static PlanContent twoGoals() {
        return new PlanContent(
                "Ich möchte in Ruhe schlafen.",
                "de",
                Interpreter.NONE,
                LocalDate.of(2027, 2, 1),
                List.of(
                        new GoalContent(
                                null,
                                LifeArea.HOUSING,
                                "Eigene Wohnung",
                                "Mietvertrag liegt vor",
                                LocalDate.of(2027, 3, 31),
                                List.of(
                                        measure("Wohnberechtigungsschein beantragen"),
                                        measure("Bei der Wohnbau anmelden"))),
                        new GoalContent(
                                null,
                                LifeArea.EDUCATION,
                                "Kita-Platz für die Tochter",
                                "Vertrag unterschrieben",
                                LocalDate.of(2027, 2, 15),
                                List.of(measure("Bedarf beim Jugendamt anmelden")))));
    }

    /** A short Assessment. */
    public static AssessmentContent assessment() {
        return new AssessmentContent(
                "Organisiert den Alltag der Familie.",
                "Spricht Dari und Englisch, hat als Schneiderin gearbeitet.",
                "Schwester in Mainz, Kontakt zur Kirchengemeinde.",
                "Eine eigene Wohnung.",
                Set.of(LifeArea.HOUSING, LifeArea.EDUCATION),
                "Wohnung für vier Personen, Kita-Platz.",
                null,
                "Gemeinschaftsunterkunft.");
    }

    static NetworkMapView networkMap() {
        return new NetworkMapView(
                LocalDate.of(2026, 11, 23),
                null,
                List.of(
                        new NetworkNode(
                                "Nachbarin der Wohnung",
                                NodeKind.PERSON,
                                NetworkArea.FRIENDS,
                                TieStrength.STRONG,
                                TieQuality.SUPPORTING,
                                TieDirection.MUTUAL,
                                null)));
    }

    static MeasureContent measure(String title) {
        return new MeasureContent(
                null,
                "HOUSING_SEARCH",
                title,
                null,
                MeasureResponsible.CLIENT,
                null,
                LocalDate.of(2026, 12, 18),
                false);
    }
}
