/** The process of a procedure and its steps, for whoever does them: our pages and the demo. */
@NamedInterface("process")
package de.lotse.asylum.process;

import org.springframework.modulith.NamedInterface;
