package de.lotse.counselling;

/** How the client agreed to a Hilfeplan; codes of the form {@code agreement}. */
public enum AgreementMode {
    SIGNED,
    ORAL,
    ORAL_WITH_INTERPRETER
}
