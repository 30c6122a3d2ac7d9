package de.lotse.casefile;

import java.time.LocalDate;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

interface CaseAccessGrantRepository extends JpaRepository<CaseAccessGrant, UUID> {

    boolean existsByCaseIdAndStaffIdAndValidOn(UUID caseId, UUID staffId, LocalDate validOn);
}
