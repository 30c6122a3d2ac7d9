package de.lotse.casefile;

import java.util.List;

/** The case cannot be closed before these obstacles are decided; nothing was changed. */
public class ClosingRefusedException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient List<Obstacle> obstacles;

    ClosingRefusedException(List<Obstacle> obstacles) {
        super("A case with open obstacles is not closed");
        this.obstacles = List.copyOf(obstacles);
    }

    public List<Obstacle> obstacles() {
        return obstacles;
    }
}
