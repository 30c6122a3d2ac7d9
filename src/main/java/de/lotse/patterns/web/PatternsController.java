package de.lotse.patterns.web;

import de.lotse.organisation.StaffMembers;
import de.lotse.patterns.Clearances;
import de.lotse.patterns.PatternContext;
import de.lotse.patterns.PatternFigures;
import de.lotse.patterns.ReviewAccess;
import de.lotse.patterns.ReviewCourse;
import de.lotse.patterns.ReviewId;
import de.lotse.patterns.ReviewMeasures;
import de.lotse.patterns.ReviewView;
import de.lotse.patterns.Reviews;
import de.lotse.security.SignedIn;
import de.lotse.web.NotFoundException;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** Contexts of discrimination with their counts, and the reviews of them; never a case. */
@Controller
@PreAuthorize("hasAnyRole('ADVISER', 'SUPERVISOR')")
class PatternsController {

    private final PatternFigures figures;
    private final Reviews reviews;
    private final ReviewAccess access;
    private final ReviewCourse course;
    private final ReviewMeasures measures;
    private final Clearances clearances;
    private final PatternWords words;
    private final StaffMembers staff;
    private final SignedIn signedIn;

    PatternsController(
            PatternFigures figures,
            Reviews reviews,
            ReviewAccess access,
            ReviewCourse course,
            ReviewMeasures measures,
            Clearances clearances,
            PatternWords words,
            StaffMembers staff,
            SignedIn signedIn) {
        this.figures = figures;
        this.reviews = reviews;
        this.access = access;
        this.course = course;
        this.measures = measures;
        this.clearances = clearances;
        this.words = words;
        this.staff = staff;
        this.signedIn = signedIn;
    }

    @GetMapping("/muster")
    @PreAuthorize("hasAnyRole('ADVISER', 'SUPERVISOR', 'LIGA')")
    String overview(Model model) {
        if (signedIn.require().tenant() == null) {
            PatternFigures.OfAll all = figures.ofAll();
            model.addAttribute("figures", all);
            model.addAttribute("words", words(all.contexts().stream()));
            return "patterns/all";
        }
        List<PatternFigures.Counted> contexts = figures.contexts();
        List<ReviewView> running = reviews.running();
        List<ReviewView> closed = reviews.closed();
        model.addAttribute("contexts", contexts);
        model.addAttribute("running", running);
        model.addAttribute("closed", closed);
        Map<PatternContext, PatternWords.Words> known = words(contexts.stream());
        Stream.concat(running.stream(), closed.stream())
                .map(ReviewView::context)
                .forEach(context -> known.computeIfAbsent(context, words::of));
        model.addAttribute("words", known);
        return "patterns/overview";
    }

    private Map<PatternContext, PatternWords.Words> words(Stream<PatternFigures.Counted> counted) {
        return counted.map(PatternFigures.Counted::context)
                .distinct()
                .collect(Collectors.toMap(Function.identity(), words::of));
    }

    @GetMapping(PatternWords.CONTEXT)
    String context(
            @RequestParam(required = false) String bereich,
            @RequestParam(required = false) String grund,
            @RequestParam(required = false) String ort,
            @RequestParam(required = false) String einrichtung,
            Model model) {
        PatternContext context = new PatternContext(bereich, grund, ort, einrichtung);
        if (!context.isWellFormed()) {
            throw new NotFoundException("context");
        }
        ReviewView review =
                reviews.running().stream()
                        .filter(one -> one.context().equals(context))
                        .findFirst()
                        .orElse(null);
        draw(context, review != null && access.isInvolved(review.id()), model);
        model.addAttribute("review", review);
        return "patterns/context";
    }

    @GetMapping("/muster/{review}")
    String review(@PathVariable("review") String id, Model model) {
        if (signedIn.require().tenant() == null) {
            throw new NotFoundException("structural review");
        }
        ReviewView review =
                reviews.require(
                        ReviewId.parse(id)
                                .orElseThrow(() -> new NotFoundException("structural review")));
        boolean involved = access.isInvolved(review.id());
        draw(review.context(), involved && review.isRunning(), model);
        model.addAttribute("review", review);
        model.addAttribute("involved", involved);
        if (involved) {
            model.addAttribute("clients", reviews.clientsBehind(review.id()));
            model.addAttribute("standing", clearances.standing(review.id()));
            model.addAttribute("measures", measures.of(review.id()));
            model.addAttribute("course", course.of(review.id()));
            model.addAttribute("staff", staff);
        }
        return "patterns/review";
    }

    private void draw(PatternContext context, boolean exact, Model model) {
        List<PatternFigures.Quarter> quarters = figures.quarters(context, exact);
        model.addAttribute("words", words.of(context));
        model.addAttribute("quarters", quarters);
        model.addAttribute("bars", PatternBars.of(quarters));
    }
}
