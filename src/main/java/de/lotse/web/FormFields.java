package de.lotse.web;

import jakarta.validation.Validator;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.validation.metadata.ConstraintDescriptor;
import java.lang.reflect.Field;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.beans.BeansException;
import org.springframework.beans.PropertyAccessorFactory;
import org.springframework.beans.PropertyAccessorUtils;
import org.springframework.validation.BindingResult;
import org.springframework.validation.Errors;
import org.thymeleaf.context.IExpressionContext;
import org.thymeleaf.spring6.context.IThymeleafBindStatus;
import org.thymeleaf.spring6.util.FieldUtils;

/**
 * The expression object {@code #form} of the templates: the fields of the object named by {@code
 * th:object}. It makes field fragments possible without {@code th:field}, which would need
 * preprocessed expressions.
 */
public final class FormFields {

    private static final Set<Class<?>> DEMANDING =
            Set.of(NotNull.class, NotBlank.class, NotEmpty.class);

    private final IExpressionContext context;
    private final Validator validator;

    FormFields(IExpressionContext context, Validator validator) {
        this.context = context;
        this.validator = validator;
    }

    /**
     * @param path the property, {@code note} or {@code goals[0].title}
     */
    public FieldView field(String path) {
        IThymeleafBindStatus status = FieldUtils.getBindStatus(context, "*{" + path + "}");
        List<ConstraintDescriptor<?>> constraints = constraints(status.getErrors(), path);
        return new FieldView(
                id(path),
                path,
                readable(status.getDisplayValue()),
                values(chosen(status)),
                status.isError() ? List.of(status.getErrorMessages()) : List.of(),
                constraints.stream().anyMatch(FormFields::demands),
                maxLength(constraints));
    }

    /** The first message of each field by its id, in the order of the form object. */
    public Map<String, String> errors() {
        var errors = new LinkedHashMap<String, String>();
        FieldUtils.detailedErrors(context).stream()
                .filter(error -> !error.isGlobal())
                .sorted(Comparator.comparingInt(error -> place(error.getFieldName())))
                .forEach(error -> errors.putIfAbsent(id(error.getFieldName()), error.getMessage()));
        return errors;
    }

    /** Messages that belong to the form as a whole. */
    public List<String> globalErrors() {
        return FieldUtils.globalErrors(context);
    }

    private int place(String path) {
        Errors errors = FieldUtils.getBindStatus(context, "*{" + path + "}").getErrors();
        Object form = target(errors);
        if (form == null) {
            return 0;
        }
        String first = path.split("[.\\[]", 2)[0];
        return Arrays.stream(form.getClass().getDeclaredFields())
                .map(Field::getName)
                .toList()
                .indexOf(first);
    }

    private static Object target(Errors errors) {
        return errors instanceof BindingResult result ? result.getTarget() : null;
    }

    private static String id(String path) {
        return "f-" + path.replaceAll("[^A-Za-z0-9]+", "-").replaceAll("-$", "");
    }

    private static String readable(String typed) {
        return typed.codePoints()
                .filter(codePoint -> !TextEditor.isUnreadable(codePoint))
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    /** Spring joins several answers to one text with commas; as a list they are still there. */
    private static Object chosen(IThymeleafBindStatus status) {
        boolean joined =
                status.getValue() instanceof String
                        && status.getActualValue() instanceof Collection<?>;
        return joined ? status.getActualValue() : status.getValue();
    }

    private static List<String> values(Object value) {
        Stream<?> chosen;
        if (value instanceof Collection<?> several) {
            chosen = several.stream();
        } else if (value instanceof Object[] several) {
            chosen = Arrays.stream(several);
        } else {
            chosen = Stream.ofNullable(value);
        }
        return chosen.filter(Objects::nonNull).map(String::valueOf).toList();
    }

    private List<ConstraintDescriptor<?>> constraints(Errors errors, String path) {
        Object form = target(errors);
        if (form == null) {
            return List.of();
        }
        int end = PropertyAccessorUtils.getLastNestedPropertySeparatorIndex(path);
        try {
            Object owner =
                    end < 0
                            ? form
                            : PropertyAccessorFactory.forBeanPropertyAccess(form)
                                    .getPropertyValue(path.substring(0, end));
            return owner == null ? List.of() : constraintsOf(owner, path.substring(end + 1));
        } catch (BeansException unreadable) {
            return List.of();
        }
    }

    private List<ConstraintDescriptor<?>> constraintsOf(Object owner, String property) {
        var described =
                validator
                        .getConstraintsForClass(owner.getClass())
                        .getConstraintsForProperty(PropertyAccessorUtils.getPropertyName(property));
        return described == null ? List.of() : List.copyOf(described.getConstraintDescriptors());
    }

    private static boolean demands(ConstraintDescriptor<?> constraint) {
        return DEMANDING.contains(constraint.getAnnotation().annotationType());
    }

    private static Integer maxLength(List<ConstraintDescriptor<?>> constraints) {
        return constraints.stream()
                .filter(constraint -> constraint.getAnnotation() instanceof Size)
                .map(constraint -> ((Size) constraint.getAnnotation()).max())
                .filter(max -> max < Integer.MAX_VALUE)
                .findFirst()
                .orElse(null);
    }
}
