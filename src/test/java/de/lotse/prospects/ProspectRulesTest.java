package de.lotse.prospects;

import static org.assertj.core.api.Assertions.assertThat;

import de.lotse.casefile.ResidenceStatus;
import de.lotse.prospects.Prospect.Standing;
import de.lotse.prospects.process.ProspectTable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every row of the table, each with the day it leads to. */
class ProspectRulesTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
    private static final Set<String> SOURCES = Set.of("G", "EU", "W", "M", "A");
    private static final List<String> TICKS =
            List.of("reception", "otherState", "safeCountry", "withChild", "identityProven");

    private static final ProspectRules RULES = new ProspectRules();
    private static final ProspectTable TABLE = new ProspectTable();

    /**
     * @param facts as {@code name=2026-01-31} or {@code name}, separated by blanks
     * @param expected {@code PROSPECT STANDING day}, the day of earliest or last, {@code -} for
     *     none
     */
    private record Sample(ResidenceStatus status, String facts, String expected) {}

    static Stream<Sample> samples() {
        return Stream.of(
                sample(
                        "ASYLUM_SEEKER",
                        "registeredOn=2026-09-01 reception",
                        "WORK LATER 2026-12-01"),
                sample(
                        "ASYLUM_SEEKER",
                        "registeredOn=2026-09-01 lodgedOn=2026-09-10 reception otherState",
                        "WORK LATER 2027-03-01"),
                sample("ASYLUM_SEEKER", "lodgedOn=2026-06-11 reception", "WORK LATER 2026-12-11"),
                sample(
                        "ASYLUM_SEEKER",
                        "lodgedOn=2026-06-11 reception safeCountry",
                        "WORK EXCLUDED -"),
                sample("ASYLUM_SEEKER", "permittedSince=2026-07-01", "WORK REACHED 2026-10-01"),
                sample("ASYLUM_SEEKER", "safeCountry", "WORK EXCLUDED -"),
                sample("TOLERATED", "toleratedSince=2026-07-01 reception", "WORK LATER 2027-01-01"),
                sample(
                        "TOLERATED",
                        "toleratedSince=2026-07-01 reception identityProven",
                        "WORK REACHED 2026-10-01"),
                sample("TOLERATED", "staySince=2026-11-01", "WORK LATER 2027-02-01"),
                sample(
                        "ASYLUM_SEEKER",
                        "staySince=2024-02-29",
                        "WORK_WITHOUT_APPROVAL LATER 2028-02-29"),
                sample("TOLERATED", "toleratedSince=2026-10-01", "TRAINING LATER 2027-01-01"),
                sample(
                        "TOLERATED",
                        "toleratedSince=2026-01-01 trainingStartsOn=2027-08-01",
                        "TRAINING LATER 2027-01-01"),
                sample("TOLERATED", "enteredOn=2026-08-15", "TRAINING_IDENTITY REACHED 2027-02-14"),
                sample("TOLERATED", "enteredOn=2022-08-15", "TRAINING_IDENTITY OVER 2023-02-14"),
                sample(
                        "TOLERATED",
                        "enteredOn=2022-12-31 toleratedSince=2024-01-01 employedSince=2026-02-01",
                        "EMPLOYMENT_TOLERATION LATER 2027-02-01"),
                sample(
                        "TOLERATED",
                        "enteredOn=2022-12-31 toleratedSince=2026-03-01 employedSince=2026-02-01",
                        "EMPLOYMENT_TOLERATION LATER 2027-03-01"),
                sample(
                        "TOLERATED",
                        "enteredOn=2023-01-01 toleratedSince=2024-01-01 employedSince=2024-02-01",
                        "EMPLOYMENT_TOLERATION EXCLUDED -"),
                sample(
                        "TOLERATED",
                        "toleratedSince=2026-01-15 staySince=2021-01-01 bornOn=2006-05-05",
                        "YOUNG_PEOPLE LATER 2027-01-15"),
                sample(
                        "TOLERATED",
                        "toleratedSince=2024-01-15 staySince=2024-02-01 bornOn=2006-05-05",
                        "YOUNG_PEOPLE LATER 2027-02-01"),
                sample(
                        "TOLERATED",
                        "toleratedSince=2024-01-15 staySince=2020-02-01 bornOn=1999-11-23",
                        "YOUNG_PEOPLE OVER 2025-01-15"),
                sample("TOLERATED", "staySince=2021-03-01", "INTEGRATION LATER 2027-03-01"),
                sample(
                        "TOLERATED",
                        "staySince=2023-03-01 withChild",
                        "INTEGRATION LATER 2027-03-01"),
                sample(
                        "TOLERATED",
                        "employmentTolerationSince=2025-01-01",
                        "AFTER_EMPLOYMENT_TOLERATION LATER 2027-07-01"),
                sample(
                        "TOLERATED",
                        "toleratedSince=2025-08-31",
                        "DEPARTURE_IMPOSSIBLE LATER 2027-03-01"),
                sample(
                        "REFUGEE",
                        "permittedSince=2023-01-01 permitSince=2024-06-01",
                        "SETTLEMENT LATER 2028-01-01"),
                sample("REFUGEE", "permitSince=2024-06-01", "SETTLEMENT_FAST LATER 2027-06-01"),
                sample(
                        "SUBSIDIARY_PROTECTION",
                        "permittedSince=2023-01-01 permitSince=2024-06-01",
                        "SETTLEMENT LATER 2028-01-01"),
                sample("RESIDENCE_PERMIT", "permitSince=2024-06-01", "SETTLEMENT LATER 2029-06-01"),
                sample(
                        "DEPORTATION_BAN",
                        "permitSince=2024-06-01",
                        "RESIDENCE_RULE_ENDS LATER 2027-06-01"),
                sample(
                        "ENTITLED_TO_ASYLUM",
                        "permittedSince=2023-01-01 permitSince=2024-06-01",
                        "NATURALISATION LATER 2028-01-01"),
                sample(
                        "DEPORTATION_BAN",
                        "permittedSince=2023-01-01 permitSince=2024-06-01",
                        "NATURALISATION LATER 2029-06-01"));
    }

    @ParameterizedTest
    @MethodSource("samples")
    void eachRowLeadsToItsDay(Sample sample) {
        String[] expected = sample.expected().split(" ");

        Prospect prospect = prospect(sample, expected[0]);

        assertThat(prospect.standing()).isEqualTo(Standing.valueOf(expected[1]));
        LocalDate day = prospect.earliest() == null ? prospect.last() : prospect.earliest();
        assertThat(day == null ? "-" : day.toString()).isEqualTo(expected[2]);
    }

    @Test
    void everyRowHasASampleAndIsWhole() throws IOException {
        Set<WaitingTime> tried =
                samples()
                        .flatMap(
                                sample ->
                                        TABLE.rows(inputs(sample)).stream()
                                                .filter(
                                                        row ->
                                                                sample.expected()
                                                                        .startsWith(
                                                                                row.prospect()
                                                                                        + " ")))
                        .collect(Collectors.toSet());
        long rows =
                Pattern.compile("<rule id=")
                        .matcher(
                                Files.readString(
                                        Path.of("processes/prospects/residence-prospects.dmn")))
                        .results()
                        .count();

        assertThat(tried).hasSize((int) rows);
        assertThat(tried)
                .allSatisfy(
                        row -> {
                            assertThat(SOURCES).contains(row.source());
                            assertThat(row.legalBasis()).isNotBlank();
                            assertThat(row.stateOfLaw()).isNotNull();
                        });
    }

    @Test
    void noPersonGetsTwoWaitingTimesOfOneKind() {
        for (ResidenceStatus status : ResidenceStatus.values()) {
            for (int bits = 0; bits < 1 << TICKS.size(); bits++) {
                Set<String> ticked = new HashSet<>();
                for (int i = 0; i < TICKS.size(); i++) {
                    if ((bits & 1 << i) != 0) {
                        ticked.add(TICKS.get(i));
                    }
                }
                for (String lodged : List.of("lodgedOn=2026-06-11", "lodgedOn=2026-06-12")) {
                    Sample sample = new Sample(status, lodged + " " + String.join(" ", ticked), "");
                    assertThat(TABLE.rows(inputs(sample)))
                            .extracting(row -> row.prospect() + row.effect() + row.start())
                            .doesNotHaveDuplicates();
                }
            }
        }
    }

    @Test
    void whatIsMissingIsAskedFor() {
        Prospect prospect = prospect(sample("TOLERATED", "", "YOUNG_PEOPLE"), "YOUNG_PEOPLE");

        assertThat(prospect.standing()).isEqualTo(Standing.UNKNOWN);
        assertThat(prospect.missing())
                .containsExactlyInAnyOrder(Fact.TOLERATED_SINCE, Fact.STAY_SINCE, Fact.BORN_ON);
    }

    @Test
    void whatIsOnlyOurReadingOrFromTheWebIsMarked() {
        assertThat(prospect(sample("REFUGEE", "", ""), "SETTLEMENT").needsReview()).isFalse();
        assertThat(prospect(sample("REFUGEE", "", ""), "NATURALISATION").needsReview()).isTrue();
    }

    @Test
    void aMonthThatLacksTheDayEndsBeforeTheTimeHasPassed() {
        assertThat(prospect(sample("TOLERATED", "staySince=2025-11-30", ""), "WORK").earliest())
                .isEqualTo(LocalDate.of(2026, 3, 1));
    }

    private static Prospect prospect(Sample sample, String code) {
        Map<String, LocalDate> dates = dates(sample);
        return RULES.of(sample.status(), dates.get("bornOn"), facts(sample), TODAY).stream()
                .filter(one -> one.code().equals(code))
                .findFirst()
                .orElseThrow();
    }

    private static Sample sample(String status, String facts, String expected) {
        return new Sample(ResidenceStatus.valueOf(status), facts, expected);
    }

    private static Map<String, Object> inputs(Sample sample) {
        ResidenceFacts facts = facts(sample);
        Map<String, Object> inputs = new HashMap<>();
        inputs.put("status", sample.status().name());
        inputs.put("newLaw", facts.isUnderNewLaw());
        Set<String> words = Set.of(sample.facts().split(" +"));
        TICKS.forEach(tick -> inputs.put(tick, words.contains(tick)));
        return inputs;
    }

    private static Map<String, LocalDate> dates(Sample sample) {
        return Arrays.stream(sample.facts().split(" +"))
                .filter(word -> word.contains("="))
                .map(word -> word.split("="))
                .collect(Collectors.toMap(pair -> pair[0], pair -> LocalDate.parse(pair[1])));
    }

    private static ResidenceFacts facts(Sample sample) {
        Map<String, LocalDate> dates = dates(sample);
        Set<String> words = Set.of(sample.facts().split(" +"));
        Function<String, LocalDate> date = dates::get;
        return new ResidenceFacts(
                date.apply("enteredOn"),
                date.apply("registeredOn"),
                date.apply("lodgedOn"),
                date.apply("permittedSince"),
                date.apply("toleratedSince"),
                date.apply("staySince"),
                date.apply("permitSince"),
                date.apply("trainingStartsOn"),
                date.apply("employedSince"),
                date.apply("employmentTolerationSince"),
                words.contains("reception"),
                words.contains("otherState"),
                words.contains("safeCountry"),
                words.contains("withChild"),
                words.contains("identityProven"));
    }
}
