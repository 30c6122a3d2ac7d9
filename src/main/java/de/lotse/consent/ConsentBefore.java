package de.lotse.consent;

import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;

/** What a release said before it was changed; stored sealed. */
public record ConsentBefore(
        Set<DataKind> kinds,
        Set<UUID> persons,
        LocalDate validUntil,
        String recipientName,
        String proofPlace,
        String note) {}
