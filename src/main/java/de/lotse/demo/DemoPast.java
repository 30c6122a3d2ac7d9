package de.lotse.demo;

import de.lotse.casefile.CaseLevel;
import de.lotse.casefile.ResidenceStatus;
import de.lotse.demo.DemoPeople.Stage;
import de.lotse.demo.DemoPeople.Story;
import de.lotse.directory.Topic;
import java.util.List;
import java.util.Set;

/** The cases of the year before; their people are invented, too. */
final class DemoPast {

    static final String LEFT = "h.stein";
    static final String ABSENT = "s.vogt";

    private static final String MIRIAM = "beraterin";
    private static final String JONAS = "berater";
    private static final String ANJA = "fremd";

    private DemoPast() {}

    /** What became of a case; the names say where it stands today. */
    enum Course {
        ANSWERED,
        ACCOMPANYING,
        TO_AGREE_FOLLOW_UP,
        REPRESENTED,
        DEADLINE_MET,
        ENDED_BY_CLIENT,
        TO_CLOSE,
        LOST,
        TO_HAND_OVER
    }

    /**
     * @param heir who took the case over; {@code null} where it stayed with its adviser
     */
    record Past(Story story, Course course, String heir) {}

    /** The longest ago comes first. */
    static List<Past> cases() {
        return List.of(
                past(
                        MIRIAM,
                        410,
                        Course.ANSWERED,
                        null,
                        "Goran",
                        "Jovanović",
                        1971,
                        "sr",
                        ResidenceStatus.EU_FREE_MOVEMENT,
                        Topic.SOCIAL_LAW,
                        "Anspruch auf Kinderzuschlag geklärt."),
                past(
                        MIRIAM,
                        291,
                        Course.ENDED_BY_CLIENT,
                        null,
                        "Karim",
                        "Belkacem",
                        1985,
                        "fr",
                        ResidenceStatus.RESIDENCE_PERMIT,
                        Topic.WORK,
                        "Hat selbst eine Stelle in der Küche gefunden."),
                past(
                        JONAS,
                        277,
                        Course.DEADLINE_MET,
                        null,
                        "Senait",
                        "Berhe",
                        1996,
                        "ti",
                        ResidenceStatus.ASYLUM_SEEKER,
                        Topic.ASYLUM,
                        "Ablehnung erhalten, Anwältin ist gefunden."),
                past(
                        MIRIAM,
                        250,
                        Course.TO_HAND_OVER,
                        null,
                        "Yusuf",
                        "Hassan",
                        1999,
                        "so",
                        ResidenceStatus.SUBSIDIARY_PROTECTION,
                        Topic.WORK,
                        "Arbeitet im Lager, möchte Busfahrer werden."),
                past(
                        LEFT,
                        221,
                        Course.ACCOMPANYING,
                        MIRIAM,
                        "Reza",
                        "Moradi",
                        1974,
                        "fa",
                        ResidenceStatus.ENTITLED_TO_ASYLUM,
                        Topic.NATURALISATION,
                        "Der Antrag auf Einbürgerung liegt seit Monaten."),
                past(
                        MIRIAM,
                        124,
                        Course.LOST,
                        null,
                        "Bilal",
                        "Khan",
                        1995,
                        "ur",
                        ResidenceStatus.ASYLUM_SEEKER,
                        Topic.WORK,
                        "Arbeitserlaubnis beantragt."),
                past(
                        JONAS,
                        110,
                        Course.REPRESENTED,
                        null,
                        "Mehdi",
                        "Karimi",
                        1982,
                        "fa",
                        ResidenceStatus.RESIDENCE_PERMIT,
                        Topic.DISCRIMINATION,
                        "Das Fitnessstudio lehnt den Vertrag ab."),
                past(
                        ABSENT,
                        97,
                        Course.TO_CLOSE,
                        null,
                        "Rosa",
                        "Fernandes",
                        1970,
                        "pt",
                        ResidenceStatus.EU_FREE_MOVEMENT,
                        Topic.SOCIAL_LAW,
                        "Wohngeld ist bewilligt."),
                past(
                        MIRIAM,
                        44,
                        Course.TO_AGREE_FOLLOW_UP,
                        null,
                        "Liudmila",
                        "Kravets",
                        1968,
                        "ru",
                        ResidenceStatus.TEMPORARY_PROTECTION,
                        Topic.HEALTH,
                        "Braucht eine Dolmetscherin für die Klinik."));
    }

    private static Past past(
            String adviser,
            int daysAgo,
            Course course,
            String heir,
            String given,
            String family,
            int born,
            String language,
            ResidenceStatus status,
            Topic topic,
            String note) {
        Story story =
                DemoPeople.story(
                        adviser,
                        born % 4 == 0
                                ? DemoPeople.family(given, family, born, language, status)
                                : DemoPeople.one(given, family, born, language, status),
                        Set.of(topic),
                        level(course),
                        Stage.RUNNING,
                        daysAgo,
                        note);
        return new Past(story, course, heir);
    }

    private static CaseLevel level(Course course) {
        return switch (course) {
            case ANSWERED -> CaseLevel.SHORT;
            case TO_HAND_OVER -> CaseLevel.CASE_MANAGEMENT;
            default -> CaseLevel.ACCOMPANIMENT;
        };
    }
}
