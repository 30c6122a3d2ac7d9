package de.lotse.deadline;

import static org.assertj.core.api.Assertions.assertThat;

import de.lotse.deadline.process.RuleRow;
import de.lotse.deadline.process.RuleTables;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/**
 * Each row of the table {@code asylum-decision-deadlines}, written here a second time from the law:
 * action (§ 74 Abs. 1 AsylG), interim relief (§§ 34a, 36), departure (§§ 36, 38) and what only some
 * decisions start. With every action, its grounds are due within a month (§ 74 Abs. 2); where the
 * instructions are missing or wrong, the old law gives a year (§ 58 Abs. 2 VwGO), the new one three
 * months (§ 74 Abs. 1 Satz 4).
 */
class AsylumRowsTest {

    /** Law, decision, circumstance of Art. 42, action, interim relief, departure, others. */
    private static final List<String> LAW =
            List.of(
                    "OLD UNFOUNDED any 2W - 30D -",
                    "OLD MANIFESTLY_UNFOUNDED any 1W 1W 1W -",
                    "OLD DUBLIN_TRANSFER any 1W 1W - -",
                    "OLD PROTECTED_IN_MEMBER_STATE any 1W 1W 1W -",
                    "OLD SAFE_THIRD_COUNTRY any 1W 1W - -",
                    "OLD FIRST_COUNTRY_OF_ASYLUM any 1W 1W 1W -",
                    "OLD SUBSEQUENT_APPLICATION any 1W 1W 1W -",
                    "OLD SUBSEQUENT_APPLICATION_WITHOUT_NEW_THREAT any 2W/1W 1W - -",
                    "OLD SECOND_APPLICATION any 1W 1W 1W -",
                    "OLD DISCONTINUED any 2W - 1W EXCUSE_FOR_NON_PURSUIT=1M,REOPENING=9M",
                    "OLD IMPLICITLY_WITHDRAWN any none",
                    "OLD REVOCATION any 2W - - -",
                    "OLD PARTIAL_RECOGNITION any 2W - - -",
                    "OLD RECOGNITION any - - - FAMILY_REUNIFICATION_NOTICE=3M",
                    "NEW UNFOUNDED false 2W - 30D -",
                    "NEW UNFOUNDED true 1W 1W 1W -",
                    "NEW MANIFESTLY_UNFOUNDED any 1W 1W 1W -",
                    "NEW DUBLIN_TRANSFER any 1W 1W - -",
                    "NEW PROTECTED_IN_MEMBER_STATE any 1W 1W 30D -",
                    "NEW SAFE_THIRD_COUNTRY any 1W 1W 30D -",
                    "NEW FIRST_COUNTRY_OF_ASYLUM any 1W 1W 1W -",
                    "NEW SUBSEQUENT_APPLICATION any 1W 1W 1W -",
                    "NEW SUBSEQUENT_APPLICATION_WITHOUT_NEW_THREAT any none",
                    "NEW SECOND_APPLICATION any none",
                    "NEW DISCONTINUED any none",
                    "NEW IMPLICITLY_WITHDRAWN any 1W 1W 1W -",
                    "NEW REVOCATION false 2W 1W - -",
                    "NEW PARTIAL_RECOGNITION false 2W - - -",
                    "NEW PARTIAL_RECOGNITION true 1W - - -",
                    "NEW RECOGNITION false - - - FAMILY_REUNIFICATION_NOTICE=3M");

    private static final RuleTables TABLES = new RuleTables();

    @Test
    void eachDecisionStartsWhatTheLawSays() {
        assertThat(LAW)
                .allSatisfy(
                        line -> {
                            String[] words = line.split(" ");
                            for (boolean article42 : circumstances(words[2])) {
                                assertThat(found(words[0], words[1], article42))
                                        .as(line)
                                        .isEqualTo(line);
                            }
                        });
    }

    @Test
    void eachDecisionIsAskedForUnderBothLaws() {
        for (AsylumDecision decision : AsylumDecision.values()) {
            for (String law : List.of("OLD ", "NEW ")) {
                assertThat(LAW).anyMatch(line -> line.startsWith(law + decision + " "));
            }
        }
    }

    @Test
    void theGroundsAreDueWithinAMonthAndMissingInstructionsPutOffTheAction() {
        for (String line : LAW) {
            String[] words = line.split(" ");
            for (boolean article42 : circumstances(words[2])) {
                List<RuleRow> rows = TABLES.asylumDeadlines(words[0], words[1], article42);
                boolean sued = !period(rows, "COURT_ACTION").equals("-");
                assertThat(period(rows, "STATEMENT_OF_GROUNDS")).isEqualTo(sued ? "1M" : "-");
                assertThat(rows)
                        .filteredOn(AsylumRowsTest::isRemedy)
                        .allSatisfy(
                                row ->
                                        assertThat(length(row, "wrongAmount", "wrongUnit"))
                                                .isEqualTo(words[0].equals("OLD") ? "1Y" : "3M"));
                assertThat(rows)
                        .allSatisfy(
                                row ->
                                        assertThat(row.is("rolls"))
                                                .isEqualTo(!row.text("kind").equals("DEPARTURE")));
            }
        }
    }

    private static boolean isRemedy(RuleRow row) {
        return List.of("COURT_ACTION", "INTERIM_RELIEF").contains(row.text("kind"));
    }

    private static List<Boolean> circumstances(String word) {
        return word.equals("any") ? List.of(true, false) : List.of(Boolean.valueOf(word));
    }

    /** The rows in the words of {@link #LAW}. */
    private static String found(String law, String decision, boolean article42) {
        List<RuleRow> rows = TABLES.asylumDeadlines(law, decision, article42);
        boolean same =
                rows.stream()
                        .map(RuleRowText::of)
                        .toList()
                        .equals(
                                TABLES.asylumDeadlines(law, decision, !article42).stream()
                                        .map(RuleRowText::of)
                                        .toList());
        String circumstance = same ? "any" : String.valueOf(article42);
        String start = String.join(" ", law, decision, circumstance);
        return rows.isEmpty()
                ? start + " none"
                : String.join(
                        " ",
                        start,
                        period(rows, "COURT_ACTION"),
                        period(rows, "INTERIM_RELIEF"),
                        period(rows, "DEPARTURE"),
                        others(rows));
    }

    private static String others(List<RuleRow> rows) {
        List<String> usual =
                Arrays.asList(
                        "COURT_ACTION", "INTERIM_RELIEF", "DEPARTURE", "STATEMENT_OF_GROUNDS");
        String others =
                rows.stream()
                        .filter(row -> !usual.contains(row.text("kind")))
                        .map(row -> row.text("kind") + "=" + length(row, "amount", "unit"))
                        .collect(Collectors.joining(","));
        return others.isEmpty() ? "-" : others;
    }

    private static String period(List<RuleRow> rows, String kind) {
        return rows.stream()
                .filter(row -> kind.equals(row.text("kind")))
                .map(RuleRowText::of)
                .map(RuleRowText::period)
                .findFirst()
                .orElse("-");
    }

    private static String length(RuleRow row, String amount, String unit) {
        return row.number(amount) == null
                ? "-"
                : row.number(amount) + row.text(unit).substring(0, 1);
    }

    /** What counts here of a row; after the slash the shorter period that is kept to be safe. */
    private record RuleRowText(String kind, String period) {

        static RuleRowText of(RuleRow row) {
            String caution = length(row, "cautionAmount", "cautionUnit");
            String period = length(row, "amount", "unit");
            return new RuleRowText(
                    row.text("kind"), caution.equals("-") ? period : period + "/" + caution);
        }
    }
}
