package de.lotse.deadline.web;

import de.lotse.deadline.CalculatedDeadline;
import de.lotse.deadline.DeadlineCalculator;
import de.lotse.deadline.RefusedQuestionException;
import de.lotse.deadline.RefusedQuestionException.Refusal;
import jakarta.servlet.http.HttpServletRequest;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/**
 * The calculator for any signed-in person; nothing is stored, and there is no client data in it.
 */
@RestController
class PreviewController {

    private static final String LANGUAGE = "lang";

    private final DeadlineCalculator calculator;
    private final RefusalTexts texts;

    PreviewController(DeadlineCalculator calculator, RefusalTexts texts) {
        this.calculator = calculator;
        this.texts = texts;
    }

    @GetMapping(path = "/api/deadlines/preview", produces = MediaType.APPLICATION_JSON_VALUE)
    List<CalculatedDeadline> preview(HttpServletRequest request) {
        Map<String, String[]> parameters = new HashMap<>(request.getParameterMap());
        parameters.remove(LANGUAGE);
        return calculator.calculate(QuestionReader.read(parameters));
    }

    /** Problem details (RFC 9457): {@code field} is the first parameter refused. */
    @ExceptionHandler
    ResponseEntity<ProblemDetail> refused(RefusedQuestionException refused, Locale locale) {
        List<NamedRefusal> errors =
                refused.refusals().stream().map(refusal -> named(refusal, locale)).toList();
        ProblemDetail problem =
                ProblemDetail.forStatusAndDetail(
                        HttpStatus.BAD_REQUEST,
                        errors.get(0).field() + ": " + errors.get(0).detail());
        problem.setTitle(texts.title(locale));
        problem.setProperty("field", errors.get(0).field());
        problem.setProperty("errors", errors);
        return ResponseEntity.badRequest()
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .body(problem);
    }

    private NamedRefusal named(Refusal refusal, Locale locale) {
        return new NamedRefusal(refusal.field(), refusal.reason(), texts.of(refusal, locale));
    }

    /** One refused parameter in the answer. */
    record NamedRefusal(String field, String reason, String detail) {}
}
