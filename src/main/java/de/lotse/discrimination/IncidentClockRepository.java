package de.lotse.discrimination;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

interface IncidentClockRepository extends JpaRepository<IncidentClock, UUID> {

    List<IncidentClock> findByIncidentIdOrderByRule(UUID incidentId);

    Optional<IncidentClock> findByDecisionId(UUID decisionId);
}
