package de.lotse.asylum;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

interface HearingRepository extends Repository<Hearing, UUID> {

    Hearing saveAndFlush(Hearing hearing);

    Optional<Hearing> findById(UUID id);

    List<Hearing> findByProcedureIdOrderByTakesPlaceDescIdAsc(UUID procedureId);
}
