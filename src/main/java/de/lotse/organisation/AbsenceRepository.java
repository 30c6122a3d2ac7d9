package de.lotse.organisation;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface AbsenceRepository extends JpaRepository<AbsenceEntity, UUID> {

    @Query(
            "select a from AbsenceEntity a where a.lastDay >= :firstDay and a.firstDay <= :lastDay"
                    + " order by a.firstDay, a.id")
    List<AbsenceEntity> overlapping(LocalDate firstDay, LocalDate lastDay);

    @Query(
            "select a from AbsenceEntity a where a.staffId = :staffId and a.lastDay >= :firstDay"
                    + " order by a.firstDay, a.id")
    List<AbsenceEntity> ofStaffFrom(UUID staffId, LocalDate firstDay);

    @Query(
            "select a from AbsenceEntity a where not a.begun"
                    + " and a.firstDay <= :day and a.lastDay >= :day order by a.firstDay, a.id")
    List<AbsenceEntity> notBegun(LocalDate day);

    @Query(
            "select count(a) > 0 from AbsenceEntity a where a.staffId = :staffId"
                    + " and a.lastDay >= :firstDay and a.firstDay <= :lastDay")
    boolean overlaps(UUID staffId, LocalDate firstDay, LocalDate lastDay);
}
