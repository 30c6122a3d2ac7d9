package de.lotse.security.identity;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.impl.Page;
import org.camunda.bpm.engine.impl.identity.ReadOnlyIdentityProvider;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;

/** What the three queries share. */
final class Results {

    private Results() {}

    static StaffIdentityProvider provider(CommandContext commandContext) {
        return (StaffIdentityProvider) commandContext.getSession(ReadOnlyIdentityProvider.class);
    }

    static <T> List<T> page(List<T> all, Page page) {
        if (page == null) {
            return all;
        }
        return all.stream().skip(page.getFirstResult()).limit(page.getMaxResults()).toList();
    }

    /** Whether the value is as asked; a question left open is met by every value. */
    static boolean equal(String asked, String value) {
        return asked == null || asked.equals(value);
    }

    /** As {@code like} of SQL, the upper and lower case being the same. */
    static boolean like(String asked, String value) {
        if (asked == null) {
            return true;
        }
        String pattern =
                Arrays.stream(asked.split("%", -1))
                        .map(Pattern::quote)
                        .collect(Collectors.joining(".*"));
        return Pattern.compile(
                        pattern, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.DOTALL)
                .matcher(value)
                .matches();
    }
}
