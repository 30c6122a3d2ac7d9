package de.lotse.deadline;

import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

interface DecisionHistoryRepository extends JpaRepository<DecisionHistoryEntry, UUID> {

    List<DecisionHistoryEntry> findByDecisionIdOrderByHistoryNoDesc(UUID decisionId);
}
