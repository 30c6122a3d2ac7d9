package de.lotse.discrimination;

import de.lotse.casefile.CaseSecrecy;
import de.lotse.security.StaffId;
import java.util.Set;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Where the own service or association is meant (§ 4.3.1): the case is hidden from those who lead
 * it and from the colleagues who are named. The caller has checked who may see the case.
 */
@Service
@Transactional
public class OwnService {

    private final DiscriminationCases cases;
    private final CaseSecrecy secrecy;
    private final DiscriminationCourse course;

    OwnService(DiscriminationCases cases, CaseSecrecy secrecy, DiscriminationCourse course) {
        this.cases = cases;
        this.secrecy = secrecy;
        this.course = course;
    }

    /** Hides the case; more colleagues can be named later, and nobody is taken back. */
    public void isMeant(DiscriminationCaseId id, Set<StaffId> named) {
        secrecy.keep(cases.running(id).caseId(), named);
        course.note(id, DiscriminationEventKind.OWN_SERVICE_MEANT, null, null);
    }
}
