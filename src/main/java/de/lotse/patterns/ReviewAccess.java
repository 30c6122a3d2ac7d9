package de.lotse.patterns;

import de.lotse.casefile.CaseNames;
import de.lotse.security.CurrentPerson;
import de.lotse.security.Role;
import de.lotse.security.SignedIn;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Who is involved in a review and sees its counts and words: the supervisors of the Träger, who is
 * responsible for a measure, and the advisers whose cases are behind it. Nobody sees a case by it.
 */
@Component
@Transactional(readOnly = true)
public class ReviewAccess {

    private final Reviews reviews;
    private final Clearances clearances;
    private final ReviewMeasures measures;
    private final CaseNames cases;
    private final SignedIn signedIn;

    ReviewAccess(
            Reviews reviews,
            Clearances clearances,
            ReviewMeasures measures,
            CaseNames cases,
            SignedIn signedIn) {
        this.reviews = reviews;
        this.clearances = clearances;
        this.measures = measures;
        this.cases = cases;
        this.signedIn = signedIn;
    }

    /** Whether the person signed in is involved. */
    public boolean isInvolved(ReviewId review) {
        CurrentPerson person = signedIn.require();
        return person.has(Role.SUPERVISOR)
                || measures.concerns(review, person.id())
                || clearances.concerns(review, person.id())
                || !cases.responsibleAmong(reviews.casesBehind(review)).isEmpty();
    }
}
