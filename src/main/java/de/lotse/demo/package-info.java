/**
 * The demo: an embedded PostgreSQL and fictional cases, only when run from the sources with no
 * datasource configured. No other room knows it, and the packaged jar cannot start it.
 */
@ApplicationModule
package de.lotse.demo;

import org.springframework.modulith.ApplicationModule;
