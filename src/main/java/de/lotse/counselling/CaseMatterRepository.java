package de.lotse.counselling;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

interface CaseMatterRepository extends Repository<CaseMatter, UUID> {

    CaseMatter saveAndFlush(CaseMatter matter);

    Optional<CaseMatter> findById(UUID id);

    List<CaseMatter> findByCaseIdOrderByAgreedOnDescIdAsc(UUID caseId);

    List<CaseMatter> findByCaseIdAndResultIsNull(UUID caseId);
}
