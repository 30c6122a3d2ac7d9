package de.lotse.counselling;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

interface HelpPlanRepository extends JpaRepository<HelpPlan, UUID> {

    List<HelpPlan> findByCaseIdOrderByNumberDesc(UUID caseId);

    Optional<HelpPlan> findFirstByCaseIdOrderByNumberDesc(UUID caseId);

    Optional<HelpPlan> findFirstByCaseIdAndStateInOrderByNumberDesc(
            UUID caseId, Collection<PlanState> states);

    Optional<HelpPlan> findByCaseIdAndNumber(UUID caseId, int number);
}
