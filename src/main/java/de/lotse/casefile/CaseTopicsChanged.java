package de.lotse.casefile;

import de.lotse.directory.Topic;
import java.util.Set;

/** The topics of a case were changed; published in the same transaction. */
public record CaseTopicsChanged(CaseId caseId, Set<Topic> topics) {

    public CaseTopicsChanged {
        topics = Set.copyOf(topics);
    }
}
