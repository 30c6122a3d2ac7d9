/** Sign-in, roles, the current person, tenants, and the encryption of personal data. */
@ApplicationModule(allowedDependencies = {})
package de.lotse.security;

import org.springframework.modulith.ApplicationModule;
