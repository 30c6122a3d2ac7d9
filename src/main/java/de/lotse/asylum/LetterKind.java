package de.lotse.asylum;

import de.lotse.deadline.AsylumDecision;
import de.lotse.deadline.DeadlineRule;
import java.util.Arrays;
import java.util.List;

/** Decisions of the Federal Office and letters of the courts. */
public enum LetterKind {
    UNFOUNDED(LetterEffect.NEGATIVE),
    MANIFESTLY_UNFOUNDED(LetterEffect.NEGATIVE),
    DUBLIN_TRANSFER(LetterEffect.NEGATIVE),
    PROTECTED_IN_MEMBER_STATE(LetterEffect.NEGATIVE),
    SAFE_THIRD_COUNTRY(LetterEffect.NEGATIVE),
    FIRST_COUNTRY_OF_ASYLUM(LetterEffect.NEGATIVE),
    SUBSEQUENT_APPLICATION(LetterEffect.NEGATIVE),
    SUBSEQUENT_APPLICATION_WITHOUT_NEW_THREAT(LetterEffect.NEGATIVE),
    SECOND_APPLICATION(LetterEffect.NEGATIVE),
    DISCONTINUED(LetterEffect.NEGATIVE),
    IMPLICITLY_WITHDRAWN(LetterEffect.NEGATIVE),
    REVOCATION(LetterEffect.NEGATIVE),
    /** Subsidiary protection or a ban on deportation only. */
    PARTIAL_RECOGNITION(LetterEffect.NEGATIVE),
    RECOGNITION(LetterEffect.PROTECTION),

    /** The court confirms that the action was filed. */
    ACTION_RECEIVED(LetterEffect.NOTICE),
    INTERIM_RELIEF_GRANTED(LetterEffect.DECISION),
    INTERIM_RELIEF_REFUSED(LetterEffect.DECISION),
    COURT_HEARING(LetterEffect.HEARING),
    /** § 81 AsylG: the action counts as withdrawn unless it is pursued within a month. */
    CALL_TO_PURSUE(LetterEffect.DECISION),
    COURT_ORDER(LetterEffect.DECISION),
    JUDGMENT_FOR_CLIENT(LetterEffect.DECISION),
    JUDGMENT_AGAINST_CLIENT(LetterEffect.DECISION),
    LEAVE_TO_APPEAL_GRANTED(LetterEffect.DECISION),
    FINAL_DECISION(LetterEffect.FINAL),
    OTHER_COURT_LETTER(LetterEffect.NOTICE);

    private final LetterEffect effect;

    LetterKind(LetterEffect effect) {
        this.effect = effect;
    }

    public LetterEffect effect() {
        return effect;
    }

    public boolean isDecision() {
        return effect == LetterEffect.NEGATIVE || effect == LetterEffect.PROTECTION;
    }

    /** The decision as the calculator knows it; {@code null} for letters of a court. */
    public AsylumDecision decision() {
        return isDecision() ? AsylumDecision.valueOf(name()) : null;
    }

    /** The rule for the deadline of a court's letter; {@code null} where it starts none. */
    public DeadlineRule courtRule() {
        return switch (this) {
            case CALL_TO_PURSUE -> DeadlineRule.COURT_CALL_TO_PURSUE;
            case COURT_ORDER -> DeadlineRule.COURT_ORDER_WITHOUT_HEARING;
            case JUDGMENT_AGAINST_CLIENT -> DeadlineRule.LEAVE_TO_APPEAL;
            default -> null;
        };
    }

    public static List<LetterKind> decisions() {
        return Arrays.stream(values()).filter(LetterKind::isDecision).toList();
    }

    public static List<LetterKind> ofCourts() {
        return Arrays.stream(values()).filter(kind -> !kind.isDecision()).toList();
    }
}
