/**
 * The frame of every page: layout, form fields, error pages, start page, search, language, theme.
 */
@ApplicationModule(allowedDependencies = "security")
package de.lotse.web;

import org.springframework.modulith.ApplicationModule;
