package de.lotse.modelling;

import java.time.Instant;

/**
 * A model in force: its newest version.
 *
 * @param module the folder it stands in
 * @param key its id in the model
 * @param name as people read it
 * @param file its file name
 * @param version counted from 1
 * @param releasedAt since when it is in force
 */
public record ReleasedModel(
        Kind kind,
        String module,
        String key,
        String name,
        String file,
        int version,
        Instant releasedAt) {

    /** What a model is of. */
    public enum Kind {
        PROCESS,
        DECISION
    }
}
