package de.lotse.casefile;

import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

interface ContactDraftRepository extends JpaRepository<ContactDraft, UUID> {

    Optional<ContactDraft> findByStaffId(UUID staffId);
}
