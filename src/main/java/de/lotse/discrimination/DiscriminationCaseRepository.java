package de.lotse.discrimination;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

interface DiscriminationCaseRepository extends JpaRepository<DiscriminationCase, UUID> {

    List<DiscriminationCase> findByCaseIdOrderByTakenUpOnAscIdAsc(UUID caseId);

    boolean existsByCaseIdAndOutcomeIsNull(UUID caseId);

    List<DiscriminationCase> findByIdIn(Collection<UUID> ids);
}
