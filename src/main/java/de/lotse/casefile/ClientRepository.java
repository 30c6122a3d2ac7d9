package de.lotse.casefile;

import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

interface ClientRepository extends JpaRepository<Client, UUID> {

    List<Client> findByHouseholdIdOrderByCreatedAtAscIdAsc(UUID householdId);
}
