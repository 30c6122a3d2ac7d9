/** The steps of structural reviews, for the pages and the demo that do them. */
@NamedInterface("steps")
package de.lotse.patterns.process;

import org.springframework.modulith.NamedInterface;
