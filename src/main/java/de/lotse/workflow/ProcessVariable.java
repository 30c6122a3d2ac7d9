package de.lotse.workflow;

import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.camunda.bpm.engine.delegate.VariableScope;
import org.camunda.bpm.engine.variable.Variables;
import org.camunda.bpm.engine.variable.value.ObjectValue;

/**
 * A variable that a process may carry: its name, its type, and how the engine stores it. Processes
 * carry references and routing facts only, never names, free text or contact data.
 *
 * @param <T> the type in Java
 */
public final class ProcessVariable<T> {

    /** The longest text the engine's columns hold. */
    public static final int MAX_TEXT_LENGTH = 4000;

    private final String name;
    private final Function<T, Object> toEngine;
    private final Function<Object, T> fromEngine;

    private ProcessVariable(
            String name, Function<T, Object> toEngine, Function<Object, T> fromEngine) {
        this.name = name;
        this.toEngine = toEngine;
        this.fromEngine = fromEngine;
    }

    /** A code or a reference, never free text. */
    public static ProcessVariable<String> code(String name) {
        return new ProcessVariable<>(name, value -> value, ProcessVariable::asCode);
    }

    /** One constant of an enumeration, stored by its name. */
    public static <E extends Enum<E>> ProcessVariable<E> constant(String name, Class<E> type) {
        return new ProcessVariable<>(name, Enum::name, value -> Enum.valueOf(type, asCode(value)));
    }

    public static ProcessVariable<Boolean> flag(String name) {
        return new ProcessVariable<>(name, value -> value, Boolean.class::cast);
    }

    /** A whole number. */
    public static ProcessVariable<Long> number(String name) {
        return new ProcessVariable<>(name, value -> value, ProcessVariable::asLong);
    }

    /** A legal date, stored as {@code yyyy-MM-dd}. */
    public static ProcessVariable<LocalDate> date(String name) {
        return new ProcessVariable<>(name, LocalDate::toString, ProcessVariable::asDate);
    }

    /** A point in time, stored in ISO 8601 with Z; a timer can be set to it. */
    public static ProcessVariable<Instant> instant(String name) {
        return new ProcessVariable<>(
                name, Instant::toString, value -> Instant.parse(asCode(value)));
    }

    /** Several codes or references, stored as JSON; a multi-instance activity can run over it. */
    public static ProcessVariable<List<String>> codes(String name) {
        return new ProcessVariable<>(
                name,
                value ->
                        Variables.objectValue(new ArrayList<>(value))
                                .serializationDataFormat(Variables.SerializationDataFormats.JSON)
                                .create(),
                ProcessVariable::asCodes);
    }

    public String name() {
        return name;
    }

    /** The value, which must be there. */
    public T read(VariableScope scope) {
        return find(scope).orElseThrow(this::missing);
    }

    /** The value, empty when it was never set or is null. */
    public Optional<T> find(VariableScope scope) {
        return Optional.ofNullable(scope.getVariable(name)).map(this::check);
    }

    /** The value among variables read from the engine or submitted to it. */
    public Optional<T> find(Map<String, ?> variables) {
        return Optional.ofNullable((Object) variables.get(name)).map(this::check);
    }

    /** Sets the variable where it is declared, else on the process instance. */
    public void write(VariableScope scope, T value) {
        scope.setVariable(name, forEngine(value));
    }

    /** Adds the variable to what is given to the engine at a start, message or completion. */
    public void put(Map<String, Object> variables, T value) {
        variables.put(name, forEngine(value));
    }

    /** The value as the engine stores it. */
    public Object forEngine(T value) {
        return value == null ? null : toEngine.apply(value);
    }

    /** Whether the engine's value has this variable's type; {@code null} has every type. */
    public boolean accepts(Object engineValue) {
        if (engineValue == null) {
            return true;
        }
        try {
            fromEngine.apply(engineValue);
            return true;
        } catch (ClassCastException | IllegalArgumentException | DateTimeParseException e) {
            return false;
        }
    }

    /** An accepted value as the engine stores it, whatever form it came in. */
    Object normalize(Object engineValue) {
        return engineValue == null ? null : toEngine.apply(fromEngine.apply(engineValue));
    }

    private T check(Object engineValue) {
        try {
            return fromEngine.apply(engineValue);
        } catch (ClassCastException | IllegalArgumentException | DateTimeParseException e) {
            throw new IllegalStateException("Process variable " + name + " has a wrong type");
        }
    }

    private IllegalStateException missing() {
        return new IllegalStateException("Process variable " + name + " is missing");
    }

    private static String asCode(Object value) {
        String text = (String) value;
        if (text.length() > MAX_TEXT_LENGTH || text.indexOf('\0') >= 0) {
            throw new IllegalArgumentException("No code");
        }
        return text;
    }

    private static Long asLong(Object value) {
        if (value instanceof Integer || value instanceof Long || value instanceof Short) {
            return ((Number) value).longValue();
        }
        throw new ClassCastException("No whole number");
    }

    private static LocalDate asDate(Object value) {
        return LocalDate.parse(asCode(value));
    }

    private static List<String> asCodes(Object value) {
        if (value instanceof ObjectValue object) {
            return asCodes(object.getValue());
        }
        List<String> codes = new ArrayList<>();
        for (Object code : (List<?>) value) {
            codes.add(asCode(code));
        }
        return List.copyOf(codes);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof ProcessVariable<?> variable && name.equals(variable.name);
    }

    @Override
    public int hashCode() {
        return name.hashCode();
    }

    @Override
    public String toString() {
        return name;
    }
}
