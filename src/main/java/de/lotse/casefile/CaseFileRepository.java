package de.lotse.casefile;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface CaseFileRepository extends JpaRepository<CaseFile, UUID> {

    Optional<CaseFile> findByNumber(String number);

    @Query("select f from CaseFile f join f.clientIds c where c = :client order by f.openedAt desc")
    List<CaseFile> findByClient(UUID client);
}
