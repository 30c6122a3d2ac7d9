package de.lotse.asylum;

import java.util.List;
import java.util.UUID;
import org.springframework.data.repository.Repository;

interface AsylumPersons extends Repository<AsylumPerson, UUID> {

    AsylumPerson saveAndFlush(AsylumPerson person);

    List<AsylumPerson> findByProcedureIdOrderByJoinedOnAscIdAsc(UUID procedureId);
}
