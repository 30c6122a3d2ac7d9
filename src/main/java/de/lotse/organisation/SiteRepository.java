package de.lotse.organisation;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

interface SiteRepository extends JpaRepository<SiteEntity, UUID> {

    Optional<SiteEntity> findByCode(String code);

    List<SiteEntity> findAllByOrderByName();
}
