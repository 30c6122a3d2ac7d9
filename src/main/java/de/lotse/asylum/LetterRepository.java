package de.lotse.asylum;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

interface LetterRepository extends Repository<Letter, UUID> {

    Letter saveAndFlush(Letter letter);

    Optional<Letter> findById(UUID id);

    List<Letter> findByIdIn(Collection<UUID> ids);

    Optional<Letter> findByActionDeadlineId(UUID deadlineId);

    Optional<Letter> findByDecisionId(UUID decisionId);

    List<Letter> findByProcedureIdOrderByServedOnDescIdAsc(UUID procedureId);
}
