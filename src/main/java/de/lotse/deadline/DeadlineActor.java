package de.lotse.deadline;

/** Who has to act until the deadline ends. */
public enum DeadlineActor {
    CLIENT,
    ADVISER,
    LAWYER,
    OTHER_SERVICE
}
