/** The steps of a case in its processes, for the pages of the rooms that do them. */
@NamedInterface("steps")
package de.lotse.casefile.process;

import org.springframework.modulith.NamedInterface;
