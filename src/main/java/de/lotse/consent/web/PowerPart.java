package de.lotse.consent.web;

import de.lotse.consent.PowerView;

/**
 * A power of attorney as pages show it.
 *
 * @param person the name of whom it was given by
 */
record PowerPart(PowerView power, String person) {}
