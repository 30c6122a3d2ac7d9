package de.lotse.web;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.boot.web.servlet.error.ErrorController;
import org.springframework.security.web.WebAttributes;
import org.springframework.security.web.csrf.CsrfException;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;

/** Answers what failed outside the controllers: filters, Spring Security, views, the container. */
@Controller
class ErrorPages implements ErrorController {

    private final ProblemPages pages;

    ErrorPages(ProblemPages pages) {
        this.pages = pages;
    }

    @RequestMapping("${server.error.path:/error}")
    Object error(HttpServletRequest request) {
        Object path = request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI);
        if (path == null) {
            return pages.answer(Problem.NOT_FOUND, request, request.getRequestURI());
        }
        if (request.getAttribute(RequestDispatcher.ERROR_EXCEPTION) instanceof Throwable failure) {
            FailureLog.write(failure);
        }
        return pages.answer(problem(request), request, path.toString());
    }

    private static Problem problem(HttpServletRequest request) {
        if (request.getAttribute(WebAttributes.ACCESS_DENIED_403) instanceof CsrfException) {
            return Problem.EXPIRED;
        }
        Object status = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE);
        return status instanceof Integer code ? Problem.of(code) : Problem.FAILED;
    }
}
