package de.lotse.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * What a person wrote into a form that could not be saved, to be shown to her once more so that she
 * can copy it. Choices, numbers and ids are left out.
 */
public final class TypedTexts {

    private static final Set<String> NEVER_SHOWN =
            Set.of("_csrf", "password", "_method", "action", "table");

    private static final Pattern CHOSEN =
            Pattern.compile("[A-Z0-9_.:+-]*|[a-z]{1,3}|on|true|false|[0-9a-fA-F-]{36}|/\\S*");

    private TypedTexts() {}

    /** The texts of a submitted form in its order, each once. */
    public static List<String> of(HttpServletRequest request) {
        return of(request.getParameterMap());
    }

    static List<String> of(Map<String, String[]> parameters) {
        return parameters.entrySet().stream()
                .filter(entry -> !NEVER_SHOWN.contains(entry.getKey()))
                .flatMap(entry -> Arrays.stream(entry.getValue()))
                .filter(value -> !value.isBlank() && !CHOSEN.matcher(value).matches())
                .filter(value -> !TextEditor.hasUnreadable(value))
                .distinct()
                .toList();
    }
}
