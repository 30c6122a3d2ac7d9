package de.lotse.asylum;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

interface ProcedureDeadlineRepository extends Repository<ProcedureDeadline, UUID> {

    ProcedureDeadline save(ProcedureDeadline link);

    Optional<ProcedureDeadline> findById(UUID deadlineId);

    List<ProcedureDeadline> findByProcedureId(UUID procedureId);
}
