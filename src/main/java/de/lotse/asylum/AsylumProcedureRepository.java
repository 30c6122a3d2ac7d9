package de.lotse.asylum;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

interface AsylumProcedureRepository extends Repository<AsylumProcedure, UUID> {

    AsylumProcedure saveAndFlush(AsylumProcedure procedure);

    Optional<AsylumProcedure> findById(UUID id);

    List<AsylumProcedure> findByIdIn(Collection<UUID> ids);

    List<AsylumProcedure> findByCaseIdOrderByStartedOnAscIdAsc(UUID caseId);

    boolean existsByCaseIdAndOutcomeIsNull(UUID caseId);
}
