package de.lotse.counselling;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

interface AssessmentRepository extends JpaRepository<Assessment, UUID> {

    Optional<Assessment> findFirstByCaseIdOrderByNumberDesc(UUID caseId);

    Optional<Assessment> findFirstByCaseIdAndCompletedAtNotNullOrderByNumberDesc(UUID caseId);

    List<Assessment> findByCaseIdAndCompletedAtNotNullOrderByNumberDesc(UUID caseId);
}
