package de.lotse.deadline.web;

import de.lotse.deadline.AsylumDecision;
import de.lotse.deadline.DeadlineQuestion;
import de.lotse.deadline.DeadlineRule;
import de.lotse.deadline.Instructions;
import de.lotse.deadline.LegalPeriod;
import de.lotse.deadline.PeriodUnit;
import de.lotse.deadline.RefusedQuestionException;
import de.lotse.deadline.RefusedQuestionException.Refusal;
import de.lotse.deadline.Seat;
import de.lotse.deadline.ServiceMode;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * Reads a question from request parameters. Blank means missing; whatever is unknown, repeated or
 * not readable is refused with its name, never guessed.
 */
final class QuestionReader {

    static final Set<String> PARAMETERS =
            Set.of(
                    "rule",
                    "serviceDate",
                    "service",
                    "receivedOn",
                    "instructions",
                    "statedPeriod",
                    "amount",
                    "unit",
                    "lodgedOn",
                    "procedureStartedOn",
                    "decision",
                    "article42",
                    "seat");

    private static final DateTimeFormatter ISO_DATE =
            DateTimeFormatter.ofPattern("uuuu-MM-dd").withResolverStyle(ResolverStyle.STRICT);

    private final Map<String, String[]> parameters;
    private final List<Refusal> refusals = new ArrayList<>();

    private QuestionReader(Map<String, String[]> parameters) {
        this.parameters = parameters;
    }

    /**
     * @throws RefusedQuestionException naming each parameter that is not readable
     */
    static DeadlineQuestion read(Map<String, String[]> parameters) {
        return new QuestionReader(parameters).read();
    }

    private DeadlineQuestion read() {
        parameters.keySet().stream()
                .filter(name -> !PARAMETERS.contains(name))
                .sorted()
                .forEach(name -> refusals.add(new Refusal(name, "unknown-parameter")));
        DeadlineQuestion question =
                new DeadlineQuestion(
                        code("rule", DeadlineRule.class),
                        date("serviceDate"),
                        code("service", ServiceMode.class),
                        date("receivedOn"),
                        code("instructions", Instructions.class),
                        read("statedPeriod", "not-a-period", LegalPeriod::parse),
                        read("amount", "not-a-number", QuestionReader::amount),
                        code("unit", PeriodUnit.class),
                        date("lodgedOn"),
                        date("procedureStartedOn"),
                        code("decision", AsylumDecision.class),
                        read("article42", "not-true-or-false", QuestionReader::truth),
                        seat());
        if (!refusals.isEmpty()) {
            throw new RefusedQuestionException(refusals);
        }
        return question;
    }

    private Seat seat() {
        Seat seat = read("seat", "unknown-value", Seat::of);
        return seat == null ? Seat.RP : seat;
    }

    private LocalDate date(String name) {
        return read(name, "not-a-date", QuestionReader::isoDate);
    }

    private <E extends Enum<E>> E code(String name, Class<E> codes) {
        return read(
                name,
                "unknown-value",
                text ->
                        Arrays.stream(codes.getEnumConstants())
                                .filter(constant -> constant.name().equals(text))
                                .findFirst());
    }

    private <T> T read(String name, String reason, Function<String, Optional<T>> reader) {
        String[] values = parameters.get(name);
        if (values == null) {
            return null;
        }
        if (values.length > 1) {
            refusals.add(new Refusal(name, "given-twice"));
            return null;
        }
        String text = values[0].strip();
        if (text.isEmpty()) {
            return null;
        }
        Optional<T> value = reader.apply(text);
        if (value.isEmpty()) {
            refusals.add(new Refusal(name, reason));
        }
        return value.orElse(null);
    }

    private static Optional<LocalDate> isoDate(String text) {
        try {
            return Optional.of(LocalDate.parse(text, ISO_DATE));
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }

    private static Optional<Integer> amount(String text) {
        return text.matches("-?[0-9]{1,9}") ? Optional.of(Integer.valueOf(text)) : Optional.empty();
    }

    private static Optional<Boolean> truth(String text) {
        return switch (text) {
            case "true" -> Optional.of(true);
            case "false" -> Optional.of(false);
            default -> Optional.empty();
        };
    }
}
