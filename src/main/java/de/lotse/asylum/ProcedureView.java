package de.lotse.asylum;

import de.lotse.casefile.CaseId;
import de.lotse.casefile.ClientId;
import java.time.LocalDate;
import java.util.List;

/**
 * A procedure as it stands in the case file.
 *
 * @param persons the persons of the file; empty in anonymous counselling
 * @param outcome {@code null} while it runs
 * @param endedOn {@code null} while it runs
 * @param transferEndsOn the last day of the transfer period; {@code null} where none runs
 * @param version for optimistic locking
 */
public record ProcedureView(
        ProcedureId id,
        CaseId caseId,
        LocalDate startedOn,
        ProcedureStatus status,
        List<ClientId> persons,
        ProcedureOutcome outcome,
        LocalDate endedOn,
        LocalDate transferEndsOn,
        long version) {

    public ProcedureView {
        persons = List.copyOf(persons);
    }

    public boolean isRunning() {
        return outcome == null;
    }
}
