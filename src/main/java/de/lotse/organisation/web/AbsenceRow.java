package de.lotse.organisation.web;

import java.time.LocalDate;
import java.util.UUID;

/** A line of the absences of a person. */
record AbsenceRow(UUID id, LocalDate firstDay, LocalDate lastDay, String deputy) {}
