package de.lotse.casefile.web;

import java.time.Instant;

/** Who opened a case file when, and as what or why. */
record AccessLine(Instant at, String who, String what) {}
