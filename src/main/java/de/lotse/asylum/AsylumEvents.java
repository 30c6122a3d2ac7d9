package de.lotse.asylum;

import java.util.List;
import java.util.UUID;
import org.springframework.data.repository.Repository;

interface AsylumEvents extends Repository<AsylumEvent, UUID> {

    AsylumEvent save(AsylumEvent event);

    List<AsylumEvent> findByProcedureIdOrderByHappenedAtDescEnteredDesc(UUID procedureId);

    List<AsylumEvent> findByCaseIdOrderByHappenedAtDescEnteredDesc(UUID caseId);
}
