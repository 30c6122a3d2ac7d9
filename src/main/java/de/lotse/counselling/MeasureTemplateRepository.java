package de.lotse.counselling;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

interface MeasureTemplateRepository extends JpaRepository<MeasureTemplate, UUID> {

    List<MeasureTemplate> findAllByOrderByTitleAsc();

    Optional<MeasureTemplate> findByCode(String code);
}
