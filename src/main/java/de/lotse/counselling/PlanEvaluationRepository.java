package de.lotse.counselling;

import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

interface PlanEvaluationRepository extends JpaRepository<PlanEvaluation, UUID> {

    Optional<PlanEvaluation> findByPlanId(UUID planId);
}
