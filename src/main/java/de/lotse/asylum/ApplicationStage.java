package de.lotse.asylum;

/** How far the application has come. */
public enum ApplicationStage {
    /** Counselling before anything is lodged. */
    NOT_APPLIED,
    /** Asylgesuch: asked for asylum, registered. */
    REGISTERED,
    /** Asylantrag: lodged with the Federal Office; its date decides between old and new law. */
    LODGED
}
