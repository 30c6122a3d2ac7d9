package de.lotse.consent;

import java.util.List;
import java.util.UUID;
import org.springframework.data.repository.Repository;

interface LedgerEntryRepository extends Repository<LedgerEntry, UUID> {

    LedgerEntry saveAndFlush(LedgerEntry entry);

    List<LedgerEntry> findByCaseIdOrderByEnteredDesc(UUID caseId);
}
