package de.lotse.web;

import java.util.Arrays;
import java.util.Locale;
import org.springframework.http.HttpStatus;

/** What can go wrong with a page, each with texts of its own under {@code web.problem.<code>}. */
enum Problem {
    BAD_REQUEST(HttpStatus.BAD_REQUEST),
    SIGN_IN(HttpStatus.UNAUTHORIZED),
    FORBIDDEN(HttpStatus.FORBIDDEN),
    EXPIRED(HttpStatus.FORBIDDEN),
    NOT_FOUND(HttpStatus.NOT_FOUND),
    METHOD(HttpStatus.METHOD_NOT_ALLOWED),
    CONFLICT(HttpStatus.CONFLICT),
    TOO_LARGE(HttpStatus.PAYLOAD_TOO_LARGE),
    UNSUPPORTED(HttpStatus.UNSUPPORTED_MEDIA_TYPE),
    TOO_MANY(HttpStatus.TOO_MANY_REQUESTS),
    FAILED(HttpStatus.INTERNAL_SERVER_ERROR),
    UNAVAILABLE(HttpStatus.SERVICE_UNAVAILABLE);

    private final HttpStatus status;

    Problem(HttpStatus status) {
        this.status = status;
    }

    HttpStatus status() {
        return status;
    }

    String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static Problem of(int status) {
        return Arrays.stream(values())
                .filter(problem -> problem != EXPIRED && problem.status.value() == status)
                .findFirst()
                .orElse(status >= 400 && status < 500 ? BAD_REQUEST : FAILED);
    }
}
