package de.lotse.counselling;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

interface NetworkMapRepository extends JpaRepository<NetworkMap, UUID> {

    List<NetworkMap> findByCaseIdOrderByAsOfDesc(UUID caseId);

    Optional<NetworkMap> findByCaseIdAndAsOf(UUID caseId, LocalDate asOf);

    Optional<NetworkMap> findFirstByCaseIdOrderByAsOfDesc(UUID caseId);
}
