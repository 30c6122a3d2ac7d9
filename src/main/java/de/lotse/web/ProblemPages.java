package de.lotse.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;

/** Answers a problem as a page in plain language, or as problem details (RFC 9457) to the API. */
@Component
class ProblemPages {

    private static final Set<String> NEVER_SHOWN = Set.of("_csrf", "password", "_method");

    private final MessageSource messages;

    ProblemPages(MessageSource messages) {
        this.messages = messages;
    }

    Object answer(Problem problem, HttpServletRequest request, String path) {
        return path.startsWith(request.getContextPath() + "/api/")
                ? details(problem, request)
                : page(problem, request, path);
    }

    private ModelAndView page(Problem problem, HttpServletRequest request, String path) {
        var page = new ModelAndView("error/problem", problem.status());
        page.addObject("problem", problem.code());
        if (problem == Problem.EXPIRED && isOwnForm(request) && LocalPath.isLocal(path)) {
            page.addObject("resendTo", path);
            page.addObject("kept", kept(request));
            page.addObject("texts", TypedTexts.of(request));
        }
        return page;
    }

    private ResponseEntity<ProblemDetail> details(Problem problem, HttpServletRequest request) {
        Locale locale = LocaleContextHolder.getLocale();
        String prefix = "web.problem." + problem.code();
        ProblemDetail detail =
                ProblemDetail.forStatusAndDetail(
                        problem.status(), messages.getMessage(prefix + ".text", null, locale));
        detail.setTitle(messages.getMessage(prefix + ".title", null, locale));
        detail.setProperty("number", request.getAttribute(RequestNumberFilter.ATTRIBUTE));
        return ResponseEntity.status(problem.status())
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .body(detail);
    }

    /** Only what our own page sent is offered again: a foreign page must not gain a click. */
    private static boolean isOwnForm(HttpServletRequest request) {
        String contentType = request.getContentType();
        return "same-origin".equals(request.getHeader("Sec-Fetch-Site"))
                && "POST".equals(request.getMethod())
                && contentType != null
                && contentType.startsWith(MediaType.APPLICATION_FORM_URLENCODED_VALUE);
    }

    private static List<Kept> kept(HttpServletRequest request) {
        return request.getParameterMap().entrySet().stream()
                .filter(entry -> !NEVER_SHOWN.contains(entry.getKey()))
                .flatMap(
                        entry ->
                                Arrays.stream(entry.getValue())
                                        .map(value -> new Kept(entry.getKey(), value)))
                .toList();
    }

    /** A value that was typed into a form whose session is over. */
    record Kept(String name, String value) {}
}
