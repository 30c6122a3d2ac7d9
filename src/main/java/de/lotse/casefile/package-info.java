/**
 * The client vault and the case file: persons, households, cases, contacts, notes and the timeline.
 * Personal data is sealed before it reaches the database.
 */
@ApplicationModule(
        allowedDependencies = {"security", "audit", "web", "workflow", "organisation", "directory"})
package de.lotse.casefile;

import org.springframework.modulith.ApplicationModule;
