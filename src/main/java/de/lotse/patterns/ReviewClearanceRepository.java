package de.lotse.patterns;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

interface ReviewClearanceRepository extends Repository<ReviewClearance, UUID> {

    ReviewClearance saveAndFlush(ReviewClearance clearance);

    Optional<ReviewClearance> findById(UUID id);

    List<ReviewClearance> findByReviewIdAndRound(UUID reviewId, int round);

    List<ReviewClearance> findByReviewId(UUID reviewId);

    List<ReviewClearance> findByStaffIdAndAnswerIsNull(UUID staffId);
}
