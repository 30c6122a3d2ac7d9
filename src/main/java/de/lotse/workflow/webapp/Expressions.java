package de.lotse.workflow.webapp;

import com.fasterxml.jackson.databind.JsonNode;
import de.lotse.workflow.webapp.RefusedRequestException.Reason;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Finds expressions in what a query brings along. */
final class Expressions {

    private static final String SUFFIX = "expression";

    private static final List<String> CASES =
            List.of(
                    "variables",
                    "processVariables",
                    "businessKey",
                    "businessKeyLike",
                    "processInstanceBusinessKey",
                    "processInstanceBusinessKeyLike");

    private Expressions() {}

    static void refuseInParameters(HttpServletRequest request) {
        for (Map.Entry<String, String[]> parameter : request.getParameterMap().entrySet()) {
            refuseKey(parameter.getKey());
            for (String value : parameter.getValue()) {
                refuseText(value);
            }
        }
    }

    static void refuse(JsonNode node) {
        if (node.isTextual()) {
            refuseText(node.textValue());
        }
        Iterator<Map.Entry<String, JsonNode>> fields = node.fields();
        while (fields.hasNext()) {
            Map.Entry<String, JsonNode> field = fields.next();
            refuseKey(field.getKey());
            refuse(field.getValue());
        }
        if (node.isArray()) {
            node.forEach(Expressions::refuse);
        }
    }

    /** By asking for the values of variables one could find out which cases there are. */
    static void refuseQuestionsForCases(JsonNode query) {
        for (String key : CASES) {
            if (!query.findValues(key).isEmpty()) {
                throw new RefusedRequestException(Reason.NOT_AVAILABLE);
            }
        }
    }

    private static void refuseKey(String key) {
        if (key.toLowerCase(Locale.ROOT).endsWith(SUFFIX)) {
            throw refused();
        }
        refuseText(key);
    }

    private static void refuseText(String text) {
        if (text.indexOf(0) >= 0) {
            throw new RefusedRequestException(Reason.UNREADABLE);
        }
        if (text.contains("${") || text.contains("#{")) {
            throw refused();
        }
    }

    private static RefusedRequestException refused() {
        return new RefusedRequestException(Reason.EXPRESSION);
    }
}
