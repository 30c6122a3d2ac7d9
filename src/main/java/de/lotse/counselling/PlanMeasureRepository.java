package de.lotse.counselling;

import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

interface PlanMeasureRepository extends JpaRepository<PlanMeasure, UUID> {}
