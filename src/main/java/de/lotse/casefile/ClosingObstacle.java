package de.lotse.casefile;

import java.util.List;

/**
 * Keeps a case from closing, an open legal deadline for example; implemented as a bean of the room
 * that knows. Asked in the transaction that closes.
 */
public interface ClosingObstacle {

    /** What stands against closing this case; empty where nothing does. */
    List<Obstacle> obstaclesTo(CaseView file);
}
