package de.lotse.referral;

import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

interface ReferralEvents extends JpaRepository<ReferralEvent, UUID> {

    List<ReferralEvent> findByReferralIdOrderByHappenedAtDescEnteredDesc(UUID referralId);

    List<ReferralEvent> findByCaseIdOrderByHappenedAtDescEnteredDesc(UUID caseId);
}
