package de.lotse.asylum;

import java.util.List;
import java.util.UUID;
import org.springframework.data.repository.Repository;

interface OptionsCheckRepository extends Repository<OptionsCheck, UUID> {

    OptionsCheck save(OptionsCheck check);

    List<OptionsCheck> findByProcedureIdOrderByCheckedOnDescIdAsc(UUID procedureId);
}
