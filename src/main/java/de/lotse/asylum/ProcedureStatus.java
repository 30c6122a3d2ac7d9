package de.lotse.asylum;

import java.time.LocalDate;

/**
 * Where a procedure stands.
 *
 * @param requestedOn when asylum was asked for (registered); {@code null} before or where unknown
 * @param lodgedOn when the application was lodged; {@code null} before
 */
public record ProcedureStatus(
        ApplicationStage stage,
        LocalDate requestedOn,
        LocalDate lodgedOn,
        ProtectionElsewhere elsewhere,
        ProcedureTexts texts) {

    /** Whether the procedure at the Federal Office has begun. */
    public boolean isApplied() {
        return stage != ApplicationStage.NOT_APPLIED;
    }
}
