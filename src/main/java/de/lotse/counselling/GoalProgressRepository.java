package de.lotse.counselling;

import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

interface GoalProgressRepository extends JpaRepository<GoalProgress, UUID> {

    List<GoalProgress> findByCaseIdOrderByRecordedAtDesc(UUID caseId);
}
