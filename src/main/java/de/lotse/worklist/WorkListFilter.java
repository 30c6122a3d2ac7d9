package de.lotse.worklist;

import de.lotse.casefile.CaseLevel;
import de.lotse.casefile.CaseNumber;
import de.lotse.directory.Topic;
import de.lotse.security.CurrentPerson;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * What a list of tasks shows; stands in the address in codes, so that it can be saved and shared.
 * Whatever the address says wrongly is left out.
 *
 * @param due {@code null} for all that is to be done now
 * @param free only what nobody has taken on
 * @param level {@code null} for all
 * @param topic {@code null} for all
 * @param step the id of a step of a model; {@code null} for all
 * @param caseNumber {@code null} for all
 */
public record WorkListFilter(
        WorkListView view,
        DueRange due,
        boolean free,
        CaseLevel level,
        Topic topic,
        String step,
        CaseNumber caseNumber) {

    private static final String VIEW = "ansicht";
    private static final String DUE = "frist";
    private static final String FREE = "frei";
    private static final String LEVEL = "stufe";
    private static final String TOPIC = "thema";
    private static final String STEP = "schritt";
    private static final String CASE_NUMBER = "fall";
    private static final String STEP_SHAPE = "[A-Za-z_][A-Za-z0-9_.-]{0,99}";

    /** All that is to be done, in the view the person starts with. */
    public static WorkListFilter of(CurrentPerson person) {
        return new WorkListFilter(
                WorkListView.of(person).get(0), null, false, null, null, null, null);
    }

    /** Reads the parameters of an address. */
    public static WorkListFilter of(CurrentPerson person, Map<String, String> parameters) {
        List<WorkListView> views = WorkListView.of(person);
        return new WorkListFilter(
                WorkListView.of(parameters.get(VIEW)).filter(views::contains).orElse(views.get(0)),
                DueRange.of(parameters.get(DUE)).orElse(null),
                "1".equals(parameters.get(FREE)),
                constant(CaseLevel.class, parameters.get(LEVEL)),
                constant(Topic.class, parameters.get(TOPIC)),
                Optional.ofNullable(parameters.get(STEP))
                        .filter(step -> step.matches(STEP_SHAPE))
                        .orElse(null),
                CaseNumber.parse(parameters.get(CASE_NUMBER)).orElse(null));
    }

    /** The parameters of the address, without those that leave nothing out. */
    public Map<String, String> parameters() {
        Map<String, String> parameters = new LinkedHashMap<>();
        parameters.put(VIEW, view.code());
        parameters.put(DUE, due == null ? null : due.code());
        parameters.put(FREE, free ? "1" : null);
        parameters.put(LEVEL, level == null ? null : level.name());
        parameters.put(TOPIC, topic == null ? null : topic.name());
        parameters.put(STEP, step);
        parameters.put(CASE_NUMBER, caseNumber == null ? null : caseNumber.value());
        parameters.values().removeIf(java.util.Objects::isNull);
        return parameters;
    }

    /** This filter as an address below a path. */
    public String at(String path) {
        UriComponentsBuilder uri = UriComponentsBuilder.fromPath(path);
        parameters().forEach(uri::queryParam);
        return uri.build().encode().toUriString();
    }

    /** Whether anything but the view narrows the list. */
    public boolean isNarrow() {
        return parameters().size() > 1;
    }

    public WorkListFilter with(WorkListView other) {
        return new WorkListFilter(other, due, free, level, topic, step, caseNumber);
    }

    public WorkListFilter with(DueRange other) {
        return new WorkListFilter(view, other, free, level, topic, step, caseNumber);
    }

    public WorkListFilter withFree(boolean other) {
        return new WorkListFilter(view, due, other, level, topic, step, caseNumber);
    }

    public WorkListFilter with(CaseNumber other) {
        return new WorkListFilter(view, due, free, level, topic, step, other);
    }

    public WorkListFilter withStep(String other) {
        return new WorkListFilter(view, due, free, level, topic, other, caseNumber);
    }

    /** Nothing but the view. */
    public WorkListFilter wide() {
        return new WorkListFilter(view, null, false, null, null, null, null);
    }

    private static <E extends Enum<E>> E constant(Class<E> type, String name) {
        return Arrays.stream(type.getEnumConstants())
                .filter(constant -> constant.name().equals(name))
                .findFirst()
                .orElse(null);
    }
}
