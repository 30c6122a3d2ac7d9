package de.lotse.consent;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

interface PowerRepository extends Repository<PowerOfAttorney, UUID> {

    PowerOfAttorney saveAndFlush(PowerOfAttorney power);

    Optional<PowerOfAttorney> findById(UUID id);

    List<PowerOfAttorney> findByCaseIdOrderByRecordedAtDescIdAsc(UUID caseId);
}
