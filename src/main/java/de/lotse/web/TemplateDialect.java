package de.lotse.web;

import jakarta.validation.Validator;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.thymeleaf.context.IExpressionContext;
import org.thymeleaf.dialect.AbstractDialect;
import org.thymeleaf.dialect.IExpressionObjectDialect;
import org.thymeleaf.expression.IExpressionObjectFactory;

/**
 * What every template can ask: {@code #form} ({@link FormFields}), {@code #when} ({@link Dates})
 * and {@code #shell} ({@link Shell}). Beans themselves are out of reach in most attributes.
 */
@Component
class TemplateDialect extends AbstractDialect implements IExpressionObjectDialect {

    private static final String FORM = "form";
    private static final String WHEN = "when";
    private static final String SHELL = "shell";

    private final Validator validator;
    private final Dates dates;
    private final Shell shell;

    TemplateDialect(Validator validator, Dates dates, Shell shell) {
        super("Lotse");
        this.validator = validator;
        this.dates = dates;
        this.shell = shell;
    }

    @Override
    public IExpressionObjectFactory getExpressionObjectFactory() {
        return new IExpressionObjectFactory() {
            @Override
            public Set<String> getAllExpressionObjectNames() {
                return Set.of(FORM, WHEN, SHELL);
            }

            @Override
            public Object buildObject(IExpressionContext context, String name) {
                return switch (name) {
                    case WHEN -> dates;
                    case SHELL -> shell;
                    default -> new FormFields(context, validator);
                };
            }

            @Override
            public boolean isCacheable(String name) {
                return !FORM.equals(name);
            }
        };
    }
}
