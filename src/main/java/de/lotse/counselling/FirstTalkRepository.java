package de.lotse.counselling;

import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

interface FirstTalkRepository extends Repository<FirstTalk, UUID> {

    FirstTalk saveAndFlush(FirstTalk talk);

    Optional<FirstTalk> findByCaseId(UUID caseId);
}
