package de.lotse.deadline;

import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

interface DecisionRepository extends JpaRepository<Decision, UUID> {

    List<Decision> findByCaseIdOrderByRegisteredAtDescIdAsc(UUID caseId);

    List<Decision> findByFollowsIdOrderByRegisteredAt(UUID deadlineId);
}
