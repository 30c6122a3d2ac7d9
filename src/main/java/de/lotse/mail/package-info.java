/**
 * Mails to staff: written in the transaction of what they tell about, sent in the background, each
 * once. They hold no personal data of clients.
 */
@ApplicationModule(allowedDependencies = {"security", "audit", "web"})
package de.lotse.mail;

import org.springframework.modulith.ApplicationModule;
