package de.lotse.patterns;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

interface StructuralReviewRepository extends Repository<StructuralReview, UUID> {

    StructuralReview saveAndFlush(StructuralReview review);

    Optional<StructuralReview> findById(UUID id);

    List<StructuralReview> findByIdIn(Collection<UUID> ids);

    List<StructuralReview> findByClosedAtIsNullOrderByNumberDesc();

    List<StructuralReview> findByClosedAtIsNotNullOrderByNumberDesc();
}
