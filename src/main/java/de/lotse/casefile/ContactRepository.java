package de.lotse.casefile;

import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface ContactRepository extends JpaRepository<Contact, UUID> {

    List<Contact> findByCaseIdOrderByTookPlaceOnDescRecordedAtDesc(UUID caseId);

    @Query(
            "select c from Contact c join c.clientIds p where p = :client and c.caseId is null"
                    + " order by c.tookPlaceOn desc, c.recordedAt desc")
    List<Contact> findWithoutCaseByClient(UUID client);
}
