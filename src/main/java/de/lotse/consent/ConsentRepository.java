package de.lotse.consent;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface ConsentRepository extends Repository<Consent, UUID> {

    Consent saveAndFlush(Consent consent);

    Optional<Consent> findById(UUID id);

    List<Consent> findByCaseIdOrderByRecordedAtDescIdAsc(UUID caseId);

    @Query(
            "select c.id from Consent c where c.validUntil < :today and c.withdrawnAt is null"
                    + " and c.expiredAt is null order by c.validUntil, c.id")
    List<UUID> idsRunOut(LocalDate today);
}
