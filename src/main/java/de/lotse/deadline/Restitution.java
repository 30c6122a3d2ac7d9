package de.lotse.deadline;

import java.util.Map;
import java.util.Optional;

/**
 * Which rule mends a missed deadline (Wiedereinsetzung): § 60 VwGO, for an objection by § 70 Abs. 2
 * VwGO; § 67 SGG, for an objection by § 84 Abs. 2 SGG.
 */
public final class Restitution {

    private static final Map<String, DeadlineRule> RULES =
            Map.ofEntries(
                    Map.entry("COURT_ACTION", DeadlineRule.RESTITUTION_ADMINISTRATIVE_COURT),
                    Map.entry("INTERIM_RELIEF", DeadlineRule.RESTITUTION_ADMINISTRATIVE_COURT),
                    Map.entry("ASYLUM_ACT", DeadlineRule.RESTITUTION_ADMINISTRATIVE_COURT),
                    Map.entry("LEAVE_TO_APPEAL", DeadlineRule.RESTITUTION_ADMINISTRATIVE_COURT),
                    Map.entry(
                            "COURT_ORDER_WITHOUT_HEARING",
                            DeadlineRule.RESTITUTION_ADMINISTRATIVE_COURT),
                    Map.entry(
                            "ADMINISTRATIVE_OBJECTION",
                            DeadlineRule.RESTITUTION_ADMINISTRATIVE_COURT),
                    Map.entry(
                            "ADMINISTRATIVE_COURT_ACTION",
                            DeadlineRule.RESTITUTION_ADMINISTRATIVE_COURT),
                    Map.entry("SOCIAL_OBJECTION", DeadlineRule.RESTITUTION_SOCIAL_COURT),
                    Map.entry("SOCIAL_COURT_ACTION", DeadlineRule.RESTITUTION_SOCIAL_COURT));

    private Restitution() {}

    /** Empty where the law knows no restitution, or none that the calculator knows. */
    public static Optional<DeadlineRule> ruleFor(String kind) {
        return Optional.ofNullable(RULES.get(kind));
    }
}
