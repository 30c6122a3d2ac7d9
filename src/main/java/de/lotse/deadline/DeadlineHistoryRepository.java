package de.lotse.deadline;

import java.util.List;
import java.util.UUID;
import org.springframework.data.repository.Repository;

interface DeadlineHistoryRepository extends Repository<DeadlineHistoryEntry, UUID> {

    DeadlineHistoryEntry save(DeadlineHistoryEntry entry);

    List<DeadlineHistoryEntry> findByDeadlineIdOrderByHistoryNoDesc(UUID deadlineId);
}
