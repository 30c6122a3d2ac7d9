package de.lotse.directory;

import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

interface DirectoryEntryRepository extends JpaRepository<DirectoryEntry, UUID> {

    Optional<DirectoryEntry> findByCode(String code);
}
