package de.lotse.consent;

import java.util.List;
import java.util.UUID;
import org.springframework.data.repository.Repository;

interface ConsentEventRepository extends Repository<ConsentEvent, UUID> {

    ConsentEvent save(ConsentEvent event);

    List<ConsentEvent> findByConsentIdOrderByEnteredDesc(UUID consentId);

    List<ConsentEvent> findByCaseIdOrderByEnteredDesc(UUID caseId);
}
