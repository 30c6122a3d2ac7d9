package de.lotse.counselling;

import java.util.List;
import java.util.UUID;
import org.springframework.data.repository.Repository;

interface FirstTalkVersionRepository extends Repository<FirstTalkVersion, UUID> {

    FirstTalkVersion save(FirstTalkVersion version);

    List<FirstTalkVersion> findByCaseIdOrderByNumberDesc(UUID caseId);
}
