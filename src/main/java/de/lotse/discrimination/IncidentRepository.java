package de.lotse.discrimination;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface IncidentRepository extends JpaRepository<Incident, UUID> {

    @Query(
            """
            select i from Incident i where i.discriminationId = :discrimination
            order by i.recordedOn, i.firstOn, i.id
            """)
    List<Incident> of(UUID discrimination);

    List<Incident> findByIdIn(Collection<UUID> ids);

    List<Incident> findByCaseIdAndFirstOnAndAreaAndInstitution(
            UUID caseId, LocalDate firstOn, String area, String institution);
}
