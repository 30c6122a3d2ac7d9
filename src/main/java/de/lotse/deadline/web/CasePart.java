package de.lotse.deadline.web;

import java.util.List;

/**
 * What the tab "Fristen" of a case file shows.
 *
 * @param mayAdd whether the person may record a letter here
 */
record CasePart(String caseNumber, List<DeadlineRow> rows, boolean mayAdd) {}
