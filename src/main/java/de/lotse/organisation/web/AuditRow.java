package de.lotse.organisation.web;

import java.time.Instant;

/** A line of the protocol; {@code who} and {@code whom} are empty where nobody known is. */
record AuditRow(Instant at, String who, String action, String whom) {}
