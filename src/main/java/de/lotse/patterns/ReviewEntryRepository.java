package de.lotse.patterns;

import java.util.List;
import java.util.UUID;
import org.springframework.data.repository.Repository;

interface ReviewEntryRepository extends Repository<ReviewEntry, UUID> {

    ReviewEntry save(ReviewEntry entry);

    List<ReviewEntry> findByReviewIdOrderByEnteredDesc(UUID reviewId);
}
