package de.lotse.deadline;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface DeadlineRepository extends JpaRepository<Deadline, UUID> {

    List<Deadline> findByCaseIdOrderByDecisiveDateAscIdAsc(UUID caseId);

    List<Deadline> findByCaseIdAndStateOrderByDecisiveDateAscIdAsc(
            UUID caseId, DeadlineState state);

    List<Deadline> findByDecisionIdOrderByDecisiveDateAscIdAsc(UUID decisionId);

    /** Whose outcome somebody else proposed, by date. */
    @Query(
            """
            select d from Deadline d
            where d.siteId in :sites and d.pendingOutcome is not null and d.pendingBy <> :person
            order by d.decisiveDate, d.id
            """)
    List<Deadline> toConfirm(Collection<UUID> sites, UUID person);

    /** What corrections left to be looked at by this person, by date. */
    @Query(
            """
            select d from Deadline d
            where d.siteId in :sites and d.hint is not null
              and (d.responsibleId = :person or d.deputyId = :person)
            order by d.decisiveDate, d.id
            """)
    List<Deadline> toCheck(Collection<UUID> sites, UUID person);

    /**
     * The deadlines of sites from a place in the order on, by date.
     *
     * @param hidden the cases that do not exist for the person
     */
    @Query(
            """
            select d from Deadline d
            where d.siteId in :sites and d.caseId not in :hidden and d.state in :states and d.standing in :standings
              and (d.decisiveDate > :afterDate
                   or (d.decisiveDate = :afterDate and d.id > :afterId))
            order by d.decisiveDate, d.id
            """)
    List<Deadline> ofSites(
            Collection<UUID> sites,
            Collection<UUID> hidden,
            Collection<DeadlineState> states,
            Collection<DeadlineStanding> standings,
            LocalDate afterDate,
            UUID afterId,
            Limit limit);

    /** Like {@link #ofSites}, for which this person is responsible or deputy. */
    @Query(
            """
            select d from Deadline d
            where d.siteId in :sites and d.caseId not in :hidden and d.state in :states and d.standing in :standings
              and (d.responsibleId = :person or d.deputyId = :person)
              and (d.decisiveDate > :afterDate
                   or (d.decisiveDate = :afterDate and d.id > :afterId))
            order by d.decisiveDate, d.id
            """)
    List<Deadline> ofPerson(
            UUID person,
            Collection<UUID> sites,
            Collection<UUID> hidden,
            Collection<DeadlineState> states,
            Collection<DeadlineStanding> standings,
            LocalDate afterDate,
            UUID afterId,
            Limit limit);
}
