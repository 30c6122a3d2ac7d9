package de.lotse.patterns;

import de.lotse.casefile.CaseFiles;
import de.lotse.casefile.CaseId;
import de.lotse.casefile.CaseView;
import de.lotse.deadline.WorkingDayCalendar;
import de.lotse.organisation.SiteId;
import de.lotse.organisation.StaffMember;
import de.lotse.organisation.StaffMembers;
import de.lotse.security.EngineGroups;
import de.lotse.security.Role;
import de.lotse.security.SignedIn;
import de.lotse.security.StaffId;
import de.lotse.web.NotFoundException;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Before anything leaves the service, the advisers whose cases are behind a pattern say whether a
 * client could be recognised or suffer for it.
 */
@Service
@Transactional
public class Clearances {

    /**
     * Who is asked.
     *
     * @param login {@code null} where the team is asked
     * @param team group of the engine
     */
    public record Asked(String login, String team) {}

    /** How the answers of a round stand. */
    public record Standing(int asked, int answered) {}

    /** What the answers of a round come to. */
    public enum State {
        CLEARED,
        REFUSED,
        /** More cases have come behind the pattern meanwhile. */
        INCOMPLETE
    }

    private record Who(UUID siteId, StaffId staff) {}

    private final ReviewClearanceRepository clearances;
    private final Reviews reviews;
    private final PatternObservations observations;
    private final ReviewCourse course;
    private final CaseFiles cases;
    private final StaffMembers staff;
    private final SignedIn signedIn;
    private final WorkingDayCalendar calendar;

    Clearances(
            ReviewClearanceRepository clearances,
            Reviews reviews,
            PatternObservations observations,
            ReviewCourse course,
            CaseFiles cases,
            StaffMembers staff,
            SignedIn signedIn,
            WorkingDayCalendar calendar) {
        this.clearances = clearances;
        this.reviews = reviews;
        this.observations = observations;
        this.course = course;
        this.cases = cases;
        this.staff = staff;
        this.signedIn = signedIn;
        this.calendar = calendar;
    }

    /**
     * Asks about all cases behind the review that nobody was asked about in this round.
     *
     * @return the ids of the new questions
     */
    public List<String> ask(ReviewId review) {
        int round = reviews.entity(review).round();
        long last = observations.last();
        Set<Who> asked = new LinkedHashSet<>();
        open(review, round).forEach(id -> asked.add(who(cases.forProcess(id))));
        return asked.stream()
                .map(
                        who ->
                                clearances.saveAndFlush(
                                        new ReviewClearance(
                                                UUID.randomUUID(),
                                                review,
                                                round,
                                                who.siteId(),
                                                who.staff(),
                                                last)))
                .map(clearance -> clearance.id().toString())
                .toList();
    }

    private List<CaseId> open(ReviewId review, int round) {
        long upTo =
                clearances.findByReviewIdAndRound(review.value(), round).stream()
                        .mapToLong(ReviewClearance::upTo)
                        .max()
                        .orElse(0);
        return reviews.casesBehindAfter(review, upTo);
    }

    /** The responsible adviser, whoever stands in for her, or the team where nobody is there. */
    private Who who(CaseView file) {
        LocalDate today = calendar.today();
        StaffId present =
                Stream.of(
                                file.adviser(),
                                staff.deputyOf(file.adviser(), today).orElse(null),
                                file.deputy())
                        .filter(Objects::nonNull)
                        .filter(person -> isPresent(person, file.siteId(), today))
                        .findFirst()
                        .orElse(null);
        return new Who(file.siteId(), present);
    }

    private boolean isPresent(StaffId person, UUID siteId, LocalDate today) {
        return !staff.isAbsent(person, today)
                && staff.find(person)
                        .filter(StaffMember::active)
                        .filter(member -> member.has(Role.ADVISER))
                        .filter(member -> member.worksAt(new SiteId(siteId)))
                        .isPresent();
    }

    /**
     * The open questions to somebody who is not there any more go to who has taken over one of the
     * cases behind them.
     *
     * @return the ids of the questions, by review
     */
    public Map<ReviewId, String> handOver(CaseId taken, StaffId from, StaffId to) {
        Map<ReviewId, String> handedOver = new LinkedHashMap<>();
        clearances.findByStaffIdAndAnswerIsNull(from.value()).stream()
                .filter(open -> !isPresent(from, open.site().value(), calendar.today()))
                .filter(open -> reviews.casesBehindAfter(open.review(), 0).contains(taken))
                .forEach(
                        open -> {
                            open.ask(to);
                            clearances.saveAndFlush(open);
                            handedOver.put(open.review(), open.id().toString());
                        });
        return handedOver;
    }

    /** Who is asked by this question. */
    @Transactional(readOnly = true)
    public Asked asked(String id) {
        ReviewClearance clearance = entity(id);
        String login =
                clearance.asked() == null
                        ? null
                        : staff.find(clearance.asked()).map(StaffMember::username).orElse(null);
        return new Asked(login, EngineGroups.team(clearance.site().value()));
    }

    /** Keeps the answer; one that says no leads the review back. */
    public void answer(String id, ClearanceAnswer answer, String text) {
        ReviewClearance clearance = entity(id);
        clearance.answer(answer, signedIn.require().id());
        course.note(
                clearance.review(),
                answer == ClearanceAnswer.YES ? ReviewEntryKind.CLEARED : ReviewEntryKind.REFUSED,
                List.of(),
                text);
    }

    /** What the answers of the present round come to. */
    @Transactional(readOnly = true)
    public State state(ReviewId review) {
        int round = reviews.entity(review).round();
        boolean refused =
                clearances.findByReviewIdAndRound(review.value(), round).stream()
                        .anyMatch(one -> one.answer() == ClearanceAnswer.NO);
        if (refused) {
            return State.REFUSED;
        }
        return open(review, round).isEmpty() ? State.CLEARED : State.INCOMPLETE;
    }

    /** How many were asked in the present round, and have answered. */
    @Transactional(readOnly = true)
    public Standing standing(ReviewId review) {
        List<ReviewClearance> asked =
                clearances.findByReviewIdAndRound(review.value(), reviews.entity(review).round());
        long answered = asked.stream().filter(one -> one.answer() != null).count();
        return new Standing(asked.size(), (int) answered);
    }

    /** Whether the person was asked in this review, or has answered. */
    @Transactional(readOnly = true)
    public boolean concerns(ReviewId review, StaffId person) {
        return clearances.findByReviewId(review.value()).stream()
                .anyMatch(one -> one.concerns(person));
    }

    private ReviewClearance entity(String id) {
        return clearances
                .findById(UUID.fromString(id))
                .orElseThrow(() -> new NotFoundException("clearance"));
    }
}
