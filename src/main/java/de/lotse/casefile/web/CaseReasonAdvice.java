package de.lotse.casefile.web;

import de.lotse.casefile.ReasonNeededException;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpMethod;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.util.UriComponentsBuilder;

/** Leads whoever needs a reason to open a file to the page that asks for it, and back. */
@ControllerAdvice
@Order(Ordered.HIGHEST_PRECEDENCE)
class CaseReasonAdvice {

    @ExceptionHandler(ReasonNeededException.class)
    String askForReason(ReasonNeededException needed, HttpServletRequest request) {
        UriComponentsBuilder page = UriComponentsBuilder.fromPath("/faelle/{number}/zugriff");
        if (HttpMethod.GET.matches(request.getMethod())) {
            page.queryParam("zurueck", "{back}");
            return "redirect:" + page.encode().buildAndExpand(needed.number(), back(request));
        }
        return "redirect:" + page.buildAndExpand(needed.number());
    }

    private static String back(HttpServletRequest request) {
        String query = request.getQueryString();
        return request.getRequestURI() + (query == null ? "" : "?" + query);
    }

    private static String addressOf(HttpServletRequest request) {
        String query = request.getQueryString();
        return query == null ? request.getRequestURI() : request.getRequestURI() + '?' + query;
    }
}
