package de.lotse.workflow.webapp;

import jakarta.servlet.http.HttpServletResponse;

/** A request to a web app of Camunda that is answered by the guard. */
class RefusedRequestException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** Why; the words for it are messages {@code workflow.refused.…}. */
    enum Reason {
        NOT_SIGNED_IN(HttpServletResponse.SC_UNAUTHORIZED),
        NOT_AVAILABLE(HttpServletResponse.SC_FORBIDDEN),
        ANOTHER_PERSON(HttpServletResponse.SC_FORBIDDEN),
        EXPRESSION(HttpServletResponse.SC_FORBIDDEN),
        TASK_GONE(HttpServletResponse.SC_NOT_FOUND),
        TASK_TAKEN(HttpServletResponse.SC_CONFLICT),
        UNREADABLE(HttpServletResponse.SC_BAD_REQUEST),
        TOO_LONG(HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE);

        private final int status;

        Reason(int status) {
            this.status = status;
        }

        int status() {
            return status;
        }
    }

    private final Reason reason;

    RefusedRequestException(Reason reason) {
        super(reason.name());
        this.reason = reason;
    }

    Reason reason() {
        return reason;
    }
}
