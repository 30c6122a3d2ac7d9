package de.lotse.security;

/** What a person may do; one person can have several roles. */
public enum Role {
    /** Berater:in of one or more sites of a Träger. */
    ADVISER,
    /** Koordination or Fachbereichsleitung of one or more sites of a Träger. */
    SUPERVISOR,
    /** Administration of one Träger; sees no client. */
    ADMIN,
    /** Prozessgestalter:in of the installation; sees no client. */
    DESIGNER,
    /** Fachreferat of the LIGA: aggregated figures only. */
    LIGA,
    /** Keeps the installation running; sees no client. */
    OPERATOR;

    /** Whether the role belongs to the installation rather than to a Träger. */
    public boolean isOfInstallation() {
        return this == DESIGNER || this == LIGA || this == OPERATOR;
    }

    /** The authority of Spring Security, {@code ROLE_ADVISER} for example. */
    public String authority() {
        return "ROLE_" + name();
    }

    /** The id of the engine's group, {@code adviser} for example. */
    public String groupId() {
        return name().toLowerCase(java.util.Locale.ROOT);
    }
}
