package de.lotse.counselling;

import de.lotse.casefile.CaseFiles;
import de.lotse.casefile.CaseId;
import de.lotse.web.ForbiddenException;
import org.springframework.stereotype.Component;

/** Who may write in the documents of a case, and until when. */
@Component
class OpenCases {

    private final CaseFiles cases;

    OpenCases(CaseFiles cases) {
        this.cases = cases;
    }

    /**
     * Lets the work go on where the person may see what counselling is about and the case is open.
     *
     * @throws ForbiddenException where the case is closed
     */
    void requireOpen(CaseId caseId) {
        if (!cases.require(caseId).isOpen()) {
            throw new ForbiddenException("writing in a closed case");
        }
    }
}
