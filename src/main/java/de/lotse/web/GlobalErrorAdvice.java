package de.lotse.web;

import jakarta.servlet.http.HttpServletRequest;
import org.apache.catalina.connector.ClientAbortException;
import org.springframework.beans.InvalidPropertyException;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.dao.CannotAcquireLockException;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.web.ErrorResponse;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.context.request.async.AsyncRequestNotUsableException;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.springframework.web.multipart.MaxUploadSizeExceededException;
import org.springframework.web.multipart.MultipartException;

/** Turns what no controller caught into a page of ours; the last in line, so rooms may have own. */
@ControllerAdvice
@Order(Ordered.LOWEST_PRECEDENCE)
class GlobalErrorAdvice {

    private final ProblemPages pages;

    GlobalErrorAdvice(ProblemPages pages) {
        this.pages = pages;
    }

    @ExceptionHandler(NotFoundException.class)
    Object notFound(HttpServletRequest request) {
        return answer(Problem.NOT_FOUND, request);
    }

    @ExceptionHandler(ForbiddenException.class)
    Object forbidden(HttpServletRequest request) {
        return answer(Problem.FORBIDDEN, request);
    }

    @ExceptionHandler({
        StaleVersionException.class,
        OptimisticLockingFailureException.class,
        CannotAcquireLockException.class,
        DataIntegrityViolationException.class
    })
    Object conflict(HttpServletRequest request, Exception conflict) {
        if (conflict instanceof DataIntegrityViolationException) {
            FailureLog.write(conflict);
        }
        return answer(Problem.CONFLICT, request);
    }

    /** An address whose id is no id names nothing; a parameter of a wrong kind is a bad request. */
    @ExceptionHandler(MethodArgumentTypeMismatchException.class)
    Object mismatch(HttpServletRequest request, MethodArgumentTypeMismatchException mismatch) {
        boolean inPath = mismatch.getParameter().hasParameterAnnotation(PathVariable.class);
        return answer(inPath ? Problem.NOT_FOUND : Problem.BAD_REQUEST, request);
    }

    /** Rows of a form beyond all measure ({@code goals[99999].text}) are requests no form sends. */
    @ExceptionHandler({
        HttpMessageNotReadableException.class,
        MultipartException.class,
        InvalidPropertyException.class
    })
    Object unreadable(HttpServletRequest request) {
        return answer(Problem.BAD_REQUEST, request);
    }

    @ExceptionHandler(MaxUploadSizeExceededException.class)
    Object tooLarge(HttpServletRequest request) {
        return answer(Problem.TOO_LARGE, request);
    }

    /** The person is gone; there is nobody to answer. */
    @ExceptionHandler({AsyncRequestNotUsableException.class, ClientAbortException.class})
    void gone() {}

    @ExceptionHandler(Exception.class)
    Object anythingElse(HttpServletRequest request, Exception failure) throws Exception {
        if (failure instanceof AccessDeniedException
                || failure instanceof AuthenticationException) {
            throw failure;
        }
        if (failure instanceof ErrorResponse known) {
            return answer(Problem.of(known.getStatusCode().value()), request);
        }
        FailureLog.write(failure);
        return answer(Problem.FAILED, request);
    }

    private Object answer(Problem problem, HttpServletRequest request) {
        return pages.answer(problem, request, request.getRequestURI());
    }
}
