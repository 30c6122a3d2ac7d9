package de.lotse.prospects;

import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

interface SealedFactsRepository extends JpaRepository<SealedFacts, UUID> {}
