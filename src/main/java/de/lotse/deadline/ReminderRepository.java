package de.lotse.deadline;

import java.util.List;
import java.util.UUID;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface ReminderRepository extends JpaRepository<Reminder, UUID> {

    @Query("select coalesce(max(r.round), 0) from Reminder r where r.deadlineId = :deadlineId")
    int lastRound(UUID deadlineId);

    List<Reminder> findByDeadlineIdAndState(UUID deadlineId, ReminderState state);

    List<Reminder> findByDeadlineIdOrderByRoundDescIdAsc(UUID deadlineId);

    List<Reminder> findByRecipientIdAndStateOrderByDecisiveDateAscIdAsc(
            UUID recipientId, ReminderState state, Limit limit);
}
