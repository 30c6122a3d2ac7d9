package de.lotse.discrimination;

import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

interface DiscriminationEventRepository extends JpaRepository<DiscriminationEvent, UUID> {

    List<DiscriminationEvent> findByDiscriminationIdOrderByHappenedAtDescEnteredDesc(
            UUID discriminationId);

    List<DiscriminationEvent> findByCaseIdOrderByHappenedAtDescEnteredDesc(UUID caseId);
}
