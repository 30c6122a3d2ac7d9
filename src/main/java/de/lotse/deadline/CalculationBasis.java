package de.lotse.deadline;

import de.lotse.deadline.process.RuleRow;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;

/**
 * What one deadline is reckoned from: a row of a table, the notification, and the shorter periods
 * to keep to be safe.
 */
final class CalculationBasis {

    /** Marks of sources that a person must check: web, memory, our own reading. */
    private static final Set<String> UNCERTAIN = Set.of("W", "M", "A");

    private final RuleRow row;
    private final String kind;
    private final LegalPeriod ordinary;
    private final List<Caution> cautions = new ArrayList<>();
    private final List<String> notes = new ArrayList<>();
    private boolean needsReview;

    /** A shorter period to keep, and why. */
    record Caution(LegalPeriod period, String because) {}

    CalculationBasis(RuleRow row, String kind, LegalPeriod ordinary) {
        this.row = row;
        this.kind = kind;
        this.ordinary = ordinary;
        this.needsReview = isUncertain(row.text("source"));
    }

    static boolean isUncertain(String source) {
        return UNCERTAIN.contains(source);
    }

    static LegalPeriod period(RuleRow row, String amount, String unit) {
        return row.number(amount) == null
                ? null
                : new LegalPeriod(row.number(amount), PeriodUnit.valueOf(row.text(unit)));
    }

    static LegalPeriod ordinaryPeriod(RuleRow row) {
        return period(row, "amount", "unit");
    }

    String kind() {
        return kind;
    }

    RuleRow row() {
        return row;
    }

    LegalPeriod ordinary() {
        return ordinary;
    }

    LegalPeriod longer() {
        return period(row, "wrongAmount", "wrongUnit");
    }

    boolean rolls() {
        return row.is("rolls");
    }

    LocalDate stateOfLaw() {
        return row.date("stateOfLaw");
    }

    void addCaution(LegalPeriod period, String because) {
        cautions.add(new Caution(period, because));
    }

    void addNote(String note) {
        if (note != null && !notes.contains(note)) {
            notes.add(note);
        }
    }

    void review() {
        needsReview = true;
    }

    List<Caution> cautions() {
        return cautions;
    }

    List<String> notes() {
        return notes;
    }

    boolean needsReview() {
        return needsReview;
    }

    static RuleRow rowFor(List<RuleRow> rows, LocalDate day, Supplier<RuntimeException> none) {
        return rows.stream().filter(row -> row.holdsOn(day)).findFirst().orElseThrow(none);
    }
}
