package de.lotse.discrimination;

import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

interface OwnTermRepository extends JpaRepository<OwnTerm, UUID> {

    Optional<OwnTerm> findByKindAndCode(TermKind kind, String code);
}
