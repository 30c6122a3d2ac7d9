package de.lotse.casefile;

import java.util.Collection;
import java.util.Map;
import java.util.UUID;

/**
 * Says what tasks are about where their step does not tell: the measure, the deadline. Implemented
 * by the rooms that keep these.
 */
public interface TaskSubjects {

    /**
     * What the person signed in may read of these, by id; no entry for what is not of this room or
     * not for her.
     */
    Map<UUID, TaskSubject> of(Collection<UUID> ids);
}
