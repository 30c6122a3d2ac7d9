package de.lotse.prospects;

import de.lotse.casefile.ResidenceStatus;
import de.lotse.prospects.Prospect.Standing;
import de.lotse.prospects.Prospect.Step;
import de.lotse.prospects.WaitingTime.Effect;
import de.lotse.prospects.process.ProspectTable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.springframework.util.function.SingletonSupplier;

/** Reckons the prospects of a person from the table and her dates. */
@Component
class ProspectRules {

    private final SingletonSupplier<ProspectTable> table = SingletonSupplier.of(ProspectTable::new);

    /**
     * @param bornOn {@code null} where it is not known
     */
    List<Prospect> of(
            ResidenceStatus status, LocalDate bornOn, ResidenceFacts facts, LocalDate today) {
        Map<String, List<WaitingTime>> rows = new LinkedHashMap<>();
        table.obtain()
                .rows(inputs(status, facts))
                .forEach(
                        row ->
                                rows.computeIfAbsent(row.prospect(), code -> new ArrayList<>())
                                        .add(row));
        return rows.entrySet().stream()
                .map(
                        entry ->
                                new Reckoning(bornOn, facts, today)
                                        .of(entry.getKey(), entry.getValue()))
                .filter(Objects::nonNull)
                .sorted(
                        Comparator.comparing(Prospect::standing)
                                .thenComparing(ProspectRules::decisiveDay))
                .toList();
    }

    private static LocalDate decisiveDay(Prospect prospect) {
        if (prospect.earliest() != null) {
            return prospect.earliest();
        }
        return prospect.last() == null ? LocalDate.MAX : prospect.last();
    }

    private static Map<String, Object> inputs(ResidenceStatus status, ResidenceFacts facts) {
        return Map.of(
                "status", status.name(),
                "reception", facts.reception(),
                "newLaw", facts.isUnderNewLaw(),
                "otherState", facts.otherState(),
                "safeCountry", facts.safeCountry(),
                "withChild", facts.withChild(),
                "identityProven", facts.identityProven());
    }

    /** The rows of one prospect, one after the other. */
    private static final class Reckoning {

        private final LocalDate bornOn;
        private final ResidenceFacts facts;
        private final LocalDate today;
        private final List<Step> steps = new ArrayList<>();
        private final Set<Fact> missing = EnumSet.noneOf(Fact.class);
        private final List<String> needs = new ArrayList<>();
        private final List<String> hints = new ArrayList<>();
        private LocalDate earliest;
        private LocalDate last;
        private boolean excluded;
        private boolean counts;

        Reckoning(LocalDate bornOn, ResidenceFacts facts, LocalDate today) {
            this.bornOn = bornOn;
            this.facts = facts;
            this.today = today;
        }

        /**
         * @return {@code null} where no row concerns the person
         */
        Prospect of(String code, List<WaitingTime> rows) {
            rows.forEach(this::add);
            return counts
                    ? new Prospect(
                            code,
                            standing(),
                            excluded ? null : earliest,
                            last,
                            List.copyOf(steps),
                            excluded ? Set.of() : Set.copyOf(missing),
                            List.copyOf(needs),
                            List.copyOf(hints),
                            rows.stream()
                                    .map(WaitingTime::stateOfLaw)
                                    .min(Comparator.naturalOrder())
                                    .orElseThrow(),
                            rows.stream().anyMatch(WaitingTime::needsReview))
                    : null;
        }

        private void add(WaitingTime row) {
            if (row.effect() == Effect.EXCLUDED) {
                excluded = true;
                remember(row, null, null);
                return;
            }
            LocalDate date = row.start().in(facts, bornOn);
            if (date == null) {
                addMissing(row);
            } else if (row.effect() == Effect.ONLY_IF) {
                excluded |= !row.holdsFor(date);
                remember(row, date, null);
            } else if (row.holdsFor(date)) {
                addDay(row, date);
            }
        }

        private void addMissing(WaitingTime row) {
            if (!row.optional()) {
                missing.add(row.start());
                remember(row, null, null);
            }
        }

        private void addDay(WaitingTime row, LocalDate date) {
            if (row.effect() == Effect.BEFORE) {
                LocalDate lastDay = date.plus(row.amount(), row.unit()).minusDays(1);
                last = last == null || lastDay.isBefore(last) ? lastDay : last;
                remember(row, date, lastDay);
            } else {
                LocalDate day = row.endsAfter(date);
                earliest = earliest == null || day.isAfter(earliest) ? day : earliest;
                remember(row, date, day);
            }
        }

        private void remember(WaitingTime row, LocalDate date, LocalDate result) {
            counts = true;
            steps.add(
                    new Step(
                            row.start(),
                            date,
                            row.amount() == null ? null : Math.abs(row.amount()),
                            unit(row),
                            result,
                            row.effect() == Effect.BEFORE,
                            row.legalBasis()));
            needs.addAll(row.needs());
            if (row.hint() != null) {
                hints.add(row.hint());
            }
        }

        private static String unit(WaitingTime row) {
            if (row.unit() == null) {
                return null;
            }
            return row.amount() < 0 ? row.unit().name() + "_BEFORE" : row.unit().name();
        }

        private Standing standing() {
            if (excluded) {
                return Standing.EXCLUDED;
            }
            if (last != null && (last.isBefore(today) || isBefore(last, earliest))) {
                return Standing.OVER;
            }
            if (!missing.isEmpty()) {
                return Standing.UNKNOWN;
            }
            return isBefore(today, earliest) ? Standing.LATER : Standing.REACHED;
        }

        private static boolean isBefore(LocalDate one, LocalDate other) {
            return other != null && one.isBefore(other);
        }
    }
}
