package de.lotse.patterns;

import de.lotse.casefile.SmallNumbers;
import de.lotse.deadline.WorkingDayCalendar;
import de.lotse.security.Purpose;
import de.lotse.security.ScopedTransactions;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Contexts in which discrimination was recorded, and how often. Cases are counted by clients, and
 * small numbers are hidden from everybody who is not involved in a review of the context.
 */
@Service
public class PatternFigures {

    /** Within a Träger, counts below it are hidden. */
    public static final int SMALLEST_SHOWN = 3;

    /** Over all Träger, contexts with fewer are not even named. */
    public static final int SMALLEST_OF_ALL = 5;

    private static final int MONTHS = 12;
    private static final int QUARTERS = 8;
    private static final int MONTHS_A_QUARTER = 3;

    /**
     * A context of the last twelve months.
     *
     * @param clients {@code null} where it is hidden
     * @param running the review that runs; {@code null} for none
     */
    public record Counted(PatternContext context, Integer clients, ReviewView running) {}

    /**
     * A quarter of a year.
     *
     * @param name such as {@code 3/2026}
     * @param clients {@code null} where it is hidden
     */
    public record Quarter(String name, Integer clients) {}

    /**
     * Figures over all Träger.
     *
     * @param from first day of what is counted
     * @param until last day: the end of a quarter, so that nobody can watch single cases come
     * @param contexts those that have enough cases, without any total
     */
    public record OfAll(LocalDate from, LocalDate until, List<Counted> contexts) {}

    private record Day(LocalDate value) {

        LocalDate quarter() {
            int month = (value.getMonthValue() - 1) / MONTHS_A_QUARTER * MONTHS_A_QUARTER + 1;
            return LocalDate.of(value.getYear(), month, 1);
        }
    }

    private final PatternObservations observations;
    private final Reviews reviews;
    private final ReviewAccess access;
    private final ScopedTransactions transactions;
    private final WorkingDayCalendar calendar;

    PatternFigures(
            PatternObservations observations,
            Reviews reviews,
            ReviewAccess access,
            ScopedTransactions transactions,
            WorkingDayCalendar calendar) {
        this.observations = observations;
        this.reviews = reviews;
        this.access = access;
        this.transactions = transactions;
        this.calendar = calendar;
    }

    /** The contexts of the Träger, those with a review first, then by number of cases. */
    @Transactional(readOnly = true)
    public List<Counted> contexts() {
        LocalDate today = calendar.today();
        Map<PatternContext, ReviewView> running =
                reviews.running().stream()
                        .collect(Collectors.toMap(ReviewView::context, Function.identity()));
        return byContext(observations.seen(today.minusMonths(MONTHS), today)).entrySet().stream()
                .map(entry -> counted(entry.getKey(), entry.getValue(), running))
                .sorted(order())
                .toList();
    }

    private Counted counted(
            PatternContext context, int clients, Map<PatternContext, ReviewView> running) {
        ReviewView review = running.get(context);
        boolean exact = review != null && access.isInvolved(review.id());
        return new Counted(
                context,
                exact ? Integer.valueOf(clients) : SmallNumbers.shown(clients, SMALLEST_SHOWN),
                review);
    }

    private static Comparator<Counted> order() {
        return Comparator.comparing((Counted one) -> one.running() == null)
                .thenComparing(Counted::clients, Comparator.nullsLast(Comparator.reverseOrder()))
                .thenComparing(one -> one.context().key());
    }

    /**
     * The last quarters of a context, the present one last.
     *
     * @param exact whether the reader is involved in a review of it
     */
    @Transactional(readOnly = true)
    public List<Quarter> quarters(PatternContext context, boolean exact) {
        LocalDate present = new Day(calendar.today()).quarter();
        LocalDate first = present.minusMonths((long) (QUARTERS - 1) * MONTHS_A_QUARTER);
        Map<LocalDate, List<PatternObservations.Seen>> seen =
                observations.seen(context, new PatternObservations.Span(first, 0, null)).stream()
                        .collect(Collectors.groupingBy(one -> new Day(one.day()).quarter()));
        Map<LocalDate, Integer> counts = new TreeMap<>();
        for (LocalDate at = first; !at.isAfter(present); at = at.plusMonths(MONTHS_A_QUARTER)) {
            counts.put(at, PatternObservations.Clusters.count(seen.getOrDefault(at, List.of())));
        }
        return (exact ? counts : SmallNumbers.division(counts, SMALLEST_SHOWN))
                .entrySet().stream()
                        .map(one -> new Quarter(name(one.getKey()), one.getValue()))
                        .toList();
    }

    private static String name(LocalDate quarter) {
        return (quarter.getMonthValue() / MONTHS_A_QUARTER + 1) + "/" + quarter.getYear();
    }

    /** The four quarters that ended last, over all Träger. */
    public OfAll ofAll() {
        LocalDate until = new Day(calendar.today()).quarter().minusDays(1);
        LocalDate from = until.plusDays(1).minusMonths(MONTHS);
        return transactions.read(
                Purpose.PATTERNS,
                () ->
                        new OfAll(
                                from,
                                until,
                                byContext(observations.seenByAll(from, until)).entrySet().stream()
                                        .filter(one -> one.getValue() >= SMALLEST_OF_ALL)
                                        .map(one -> new Counted(one.getKey(), one.getValue(), null))
                                        .sorted(order())
                                        .toList()));
    }

    private static Map<PatternContext, Integer> byContext(List<PatternObservations.Seen> seen) {
        Map<PatternContext, Integer> counts = new LinkedHashMap<>();
        seen.stream()
                .collect(Collectors.groupingBy(PatternObservations.Seen::context))
                .forEach(
                        (context, ofIt) ->
                                counts.put(context, PatternObservations.Clusters.count(ofIt)));
        return counts;
    }
}
