package de.lotse.patterns;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

interface ReviewMeasureRepository extends Repository<ReviewMeasure, UUID> {

    ReviewMeasure saveAndFlush(ReviewMeasure measure);

    Optional<ReviewMeasure> findById(UUID id);

    List<ReviewMeasure> findByReviewIdOrderByDueAscIdAsc(UUID reviewId);

    boolean existsByReviewIdAndOwnerId(UUID reviewId, UUID ownerId);
}
