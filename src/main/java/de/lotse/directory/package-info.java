/** Partner services, authorities, courts and lawyers, and the words by which they are found. */
@ApplicationModule(allowedDependencies = {})
package de.lotse.directory;

import org.springframework.modulith.ApplicationModule;
