package de.lotse.demo;

import de.lotse.casefile.CaseLevel;
import de.lotse.casefile.ClientDetails;
import de.lotse.casefile.Interpreter;
import de.lotse.casefile.Requester;
import de.lotse.casefile.ResidenceStatus;
import de.lotse.directory.ProtectionNeed;
import de.lotse.directory.Topic;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** The people of the demo and their stories; all of them are invented. */
final class DemoPeople {

    private DemoPeople() {}

    /** How far a case has come. */
    enum Stage {
        REQUESTED,
        TALKED,
        RUNNING,
        ASSESSMENT,
        PLANNING,
        AGREEMENT,
        CLOSED
    }

    /**
     * @param level where the first talk leads
     * @param daysAgo when the request came; the first talk of whoever had one was held in time
     * @param followUpIn days until the follow-up; negative where it is overdue
     * @param letterKind kind of a legal deadline; {@code null} for none
     */
    record Story(
            String adviser,
            List<ClientDetails> persons,
            Set<Topic> topics,
            Requester requester,
            CaseLevel level,
            Stage stage,
            int daysAgo,
            int followUpIn,
            String letterKind,
            int letterDueIn,
            String note) {

        /** The language of the first person; {@code null} where it is not known. */
        String language() {
            return persons.stream()
                    .flatMap(person -> person.languages().stream())
                    .findFirst()
                    .orElse(null);
        }

        boolean inDanger() {
            return persons.stream()
                    .anyMatch(
                            person ->
                                    person.protectionNeeds()
                                            .contains(ProtectionNeed.PHYSICAL_VIOLENCE));
        }
    }

    static List<Story> stories() {
        List<Story> stories = new ArrayList<>();
        ofMiriamKeller(stories);
        ofJonasBecker(stories);
        ofAnjaRoth(stories);
        return stories;
    }

    private static void ofMiriamKeller(List<Story> to) {
        String who = "beraterin";
        to.add(
                story(
                        who,
                        family(
                                "Sahar",
                                "Rahimi",
                                1991,
                                "fa",
                                ResidenceStatus.SUBSIDIARY_PROTECTION),
                        Set.of(
                                Topic.QUALIFICATION_RECOGNITION,
                                Topic.HOUSING,
                                Topic.EARLY_EDUCATION),
                        CaseLevel.CASE_MANAGEMENT,
                        Stage.RUNNING,
                        9,
                        "Möchte wieder in der Pflege arbeiten; die Familie lebt noch in der Unterkunft."));
        to.add(
                story(
                        who,
                        one("Mohammad", "Al-Sayed", 1987, "ar", ResidenceStatus.REFUGEE),
                        Set.of(Topic.FAMILY_REUNIFICATION, Topic.RESIDENCE_LAW),
                        CaseLevel.CASE_MANAGEMENT,
                        Stage.AGREEMENT,
                        6,
                        "Frau und zwei Kinder sind noch in Amman."));
        to.add(
                letter(
                        story(
                                who,
                                one(
                                        "Tesfay",
                                        "Gebremedhin",
                                        1998,
                                        "ti",
                                        ResidenceStatus.ASYLUM_SEEKER),
                                Set.of(Topic.ASYLUM),
                                CaseLevel.ACCOMPANIMENT,
                                Stage.RUNNING,
                                8,
                                "Bescheid kam am Freitag, versteht die Belehrung nicht."),
                        "COURT_ACTION",
                        5));
        to.add(
                story(
                        who,
                        one(
                                "Oksana",
                                "Kovalenko",
                                1979,
                                "uk",
                                ResidenceStatus.TEMPORARY_PROTECTION),
                        Set.of(Topic.WORK, Topic.LANGUAGE),
                        CaseLevel.ACCOMPANIMENT,
                        Stage.RUNNING,
                        7,
                        "Buchhalterin, sucht einen Einstieg; wartet auf den Kursplatz."));
        to.add(
                story(
                        who,
                        one("Elif", "Yıldız", 1969, "tr", ResidenceStatus.SETTLEMENT_PERMIT),
                        Set.of(Topic.NATURALISATION),
                        CaseLevel.SHORT,
                        Stage.CLOSED,
                        5,
                        "Fragen zu den Voraussetzungen der Einbürgerung."));
        to.add(
                story(
                        who,
                        one("Ivana", "Petrović", 1994, "sr", ResidenceStatus.EU_FREE_MOVEMENT),
                        Set.of(Topic.SOCIAL_LAW, Topic.FAMILY),
                        CaseLevel.SHORT,
                        Stage.CLOSED,
                        11,
                        "Kindergeld: Antrag gemeinsam ausgefüllt."));
        to.add(
                story(
                        who,
                        List.of(ClientDetails.ofAlias("Rose")),
                        Set.of(Topic.HEALTH),
                        CaseLevel.SHORT,
                        Stage.RUNNING,
                        6,
                        "Möchte anonym bleiben; Zugang zu ärztlicher Behandlung, Medinetz."));
        to.add(
                story(
                        who,
                        endangered(),
                        Set.of(Topic.SPECIAL_PROTECTION, Topic.HOUSING),
                        CaseLevel.CASE_MANAGEMENT,
                        Stage.ASSESSMENT,
                        9,
                        "Braucht eine sichere Unterkunft für sich und das Kind."));
        to.add(
                story(
                        who,
                        List.of(),
                        Set.of(Topic.RESIDENCE_LAW),
                        CaseLevel.SHORT,
                        Stage.REQUESTED,
                        2,
                        ""));
        to.add(
                story(
                        who,
                        one("Yonas", "Haile", 2003, "am", ResidenceStatus.TOLERATED),
                        Set.of(Topic.TRAINING_TOLERATION, Topic.VOCATIONAL_TRAINING),
                        CaseLevel.ACCOMPANIMENT,
                        Stage.TALKED,
                        6,
                        "Hat eine Zusage für eine Ausbildung als Dachdecker."));
        to.add(
                story(
                        who,
                        one("Parwana", "Noori", 1985, "fa", ResidenceStatus.DEPORTATION_BAN),
                        Set.of(Topic.SCHOOL, Topic.FAMILY),
                        CaseLevel.ACCOMPANIMENT,
                        Stage.REQUESTED,
                        17,
                        ""));
    }

    private static void ofJonasBecker(List<Story> to) {
        String who = "berater";
        to.add(
                letter(
                        story(
                                who,
                                one("Besarta", "Krasniqi", 1990, "sq", ResidenceStatus.TOLERATED),
                                Set.of(Topic.RESIDENCE_CONSOLIDATION, Topic.WORK),
                                CaseLevel.CASE_MANAGEMENT,
                                Stage.PLANNING,
                                11,
                                "Arbeitet seit drei Jahren, möchte die Duldung hinter sich lassen."),
                        "RESIDENCE_PERMIT_RENEWAL",
                        12));
        to.add(
                story(
                        who,
                        one("Ahmad", "Haddad", 1976, "ar", ResidenceStatus.GERMAN_CITIZEN),
                        Set.of(Topic.DISCRIMINATION, Topic.HOUSING),
                        CaseLevel.ACCOMPANIMENT,
                        Stage.RUNNING,
                        12,
                        "Dreimal am Telefon abgewiesen, sobald er seinen Namen nannte."));
        to.add(
                story(
                        who,
                        one("Natalia", "Weber", 1958, "ru", ResidenceStatus.LATE_REPATRIATE),
                        Set.of(Topic.SOCIAL_LAW),
                        CaseLevel.SHORT,
                        Stage.CLOSED,
                        8,
                        "Rentenbescheid erklärt, an die Rentenberatung verwiesen."));
        to.add(
                story(
                        who,
                        one(
                                "Blessing",
                                "Okafor",
                                1996,
                                "en",
                                ResidenceStatus.WITHOUT_REGULAR_STATUS),
                        Set.of(Topic.HEALTH, Topic.RESIDENCE_LAW),
                        CaseLevel.ACCOMPANIMENT,
                        Stage.RUNNING,
                        8,
                        "Schwanger, ohne Versicherung; Begleitung zur Schwangerenberatung."));
        to.add(
                story(
                        who,
                        one("Mehmet", "Demir", 1981, "ku", ResidenceStatus.ENTITLED_TO_ASYLUM),
                        Set.of(Topic.WORK, Topic.DEBT),
                        CaseLevel.SHORT,
                        Stage.RUNNING,
                        10,
                        "Inkassoschreiben; Termin bei der Schuldnerberatung vereinbart."));
        to.add(
                story(
                        who,
                        one("Lan", "Nguyen", 1992, "vi", ResidenceStatus.RESIDENCE_PERMIT),
                        Set.of(Topic.FAMILY_REUNIFICATION),
                        CaseLevel.SHORT,
                        Stage.REQUESTED,
                        3,
                        ""));
        to.add(
                story(
                        who,
                        one("Farid", "Ahmadi", 2009, "ps", ResidenceStatus.ASYLUM_SEEKER),
                        Set.of(Topic.SCHOOL, Topic.ASYLUM),
                        CaseLevel.CASE_MANAGEMENT,
                        Stage.RUNNING,
                        10,
                        "Unbegleitet eingereist, Vormund ist bestellt."));
    }

    private static void ofAnjaRoth(List<Story> to) {
        String who = "fremd";
        to.add(
                story(
                        who,
                        family("Rania", "Khoury", 1988, "ar", ResidenceStatus.REFUGEE),
                        Set.of(Topic.EARLY_EDUCATION, Topic.HOUSING),
                        CaseLevel.CASE_MANAGEMENT,
                        Stage.RUNNING,
                        7,
                        "Zwei Kinder ohne Kita-Platz, die Wohnung ist zu klein."));
        to.add(
                story(
                        who,
                        one(
                                "Dmytro",
                                "Shevchenko",
                                1984,
                                "uk",
                                ResidenceStatus.TEMPORARY_PROTECTION),
                        Set.of(Topic.QUALIFICATION_RECOGNITION),
                        CaseLevel.ACCOMPANIMENT,
                        Stage.RUNNING,
                        9,
                        "Elektroingenieur, möchte seinen Abschluss anerkennen lassen."));
        to.add(
                story(
                        who,
                        one("Fatou", "Diallo", 1995, "fr", ResidenceStatus.ASYLUM_SEEKER),
                        Set.of(Topic.ASYLUM, Topic.HEALTH),
                        CaseLevel.ACCOMPANIMENT,
                        Stage.TALKED,
                        5,
                        "Die Anhörung steht bevor."));
        to.add(
                story(
                        who,
                        one("Marek", "Nowak", 1972, "pl", ResidenceStatus.EU_FREE_MOVEMENT),
                        Set.of(Topic.WORK),
                        CaseLevel.SHORT,
                        Stage.CLOSED,
                        9,
                        "Lohn nicht gezahlt; an die Beratung für mobile Beschäftigte verwiesen."));
        to.add(
                letter(
                        story(
                                who,
                                one("Zeynep", "Kaya", 1990, "tr", ResidenceStatus.RESIDENCE_PERMIT),
                                Set.of(Topic.WORK, Topic.RESIDENCE_LAW),
                                CaseLevel.SHORT,
                                Stage.RUNNING,
                                9,
                                "Kündigung erhalten."),
                        "DISMISSAL_PROTECTION_ACTION",
                        9));
        to.add(
                story(
                        who,
                        List.of(ClientDetails.ofAlias("Herr B.")),
                        Set.of(Topic.RETURN),
                        CaseLevel.SHORT,
                        Stage.RUNNING,
                        7,
                        "Fragt auf eigenen Wunsch nach geförderter Ausreise."));
        to.add(
                story(
                        who,
                        one("Selam", "Tekle", 1999, "ti", ResidenceStatus.NOT_RECORDED),
                        Set.of(Topic.LANGUAGE),
                        CaseLevel.SHORT,
                        Stage.REQUESTED,
                        1,
                        ""));
        to.add(
                story(
                        who,
                        one("Andrei", "Popescu", 1983, "ro", ResidenceStatus.EU_FREE_MOVEMENT),
                        Set.of(Topic.HOUSING, Topic.DEBT),
                        CaseLevel.CASE_MANAGEMENT,
                        Stage.ASSESSMENT,
                        11,
                        "Räumungsklage droht, Strom ist abgestellt."));
    }

    static Story story(
            String adviser,
            List<ClientDetails> persons,
            Set<Topic> topics,
            CaseLevel level,
            Stage stage,
            int daysAgo,
            String note) {
        return new Story(
                adviser,
                persons,
                topics,
                daysAgo % 5 == 0 ? Requester.VOLUNTEER : Requester.CLIENT,
                level,
                stage,
                daysAgo,
                daysAgo % 3 == 0 ? 1 : 12,
                null,
                0,
                note);
    }

    private static Story letter(Story story, String kind, int dueIn) {
        return new Story(
                story.adviser(),
                story.persons(),
                story.topics(),
                story.requester(),
                story.level(),
                story.stage(),
                story.daysAgo(),
                story.followUpIn(),
                kind,
                dueIn,
                story.note());
    }

    static List<ClientDetails> one(
            String given, String family, int born, String language, ResidenceStatus status) {
        return List.of(person(given, family, born, language, status, Set.of()));
    }

    static List<ClientDetails> family(
            String given, String family, int born, String language, ResidenceStatus status) {
        return List.of(
                person(given, family, born, language, status, Set.of(ProtectionNeed.SINGLE_PARENT)),
                person("Samir", family, born + 25, language, status, Set.of(ProtectionNeed.MINOR)));
    }

    private static List<ClientDetails> endangered() {
        return List.of(
                new ClientDetails(
                        "Frau L.",
                        "Leyla",
                        "Hosseini",
                        LocalDate.of(1993, 5, 17),
                        null,
                        null,
                        null,
                        "Nur montags zwischen 9 und 11 Uhr anrufen, nie auf die Mailbox sprechen.",
                        List.of("fa"),
                        Interpreter.PROFESSIONAL,
                        "Frau Karimi",
                        null,
                        ResidenceStatus.TOLERATED,
                        Set.of(ProtectionNeed.PHYSICAL_VIOLENCE, ProtectionNeed.SINGLE_PARENT),
                        null));
    }

    private static ClientDetails person(
            String given,
            String family,
            int born,
            String language,
            ResidenceStatus status,
            Set<ProtectionNeed> needs) {
        return new ClientDetails(
                null,
                given,
                family,
                LocalDate.of(born, born % 12 + 1, born % 27 + 1),
                null,
                null,
                null,
                null,
                List.of(language),
                "de".equals(language) ? Interpreter.NONE : Interpreter.PROFESSIONAL,
                null,
                null,
                status,
                needs,
                null);
    }
}
