package de.lotse.referral;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

interface ReferralRepository extends JpaRepository<Referral, UUID> {

    List<Referral> findByCaseIdOrderByBegunOnDescIdAsc(UUID caseId);

    List<Referral> findByCaseIdAndOutcomeIsNull(UUID caseId);

    List<Referral> findByIdIn(Collection<UUID> ids);
}
