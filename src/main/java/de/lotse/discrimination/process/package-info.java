/**
 * The processes of discrimination cases and their steps, for whoever does them: our pages and the
 * demo.
 */
@NamedInterface("process")
package de.lotse.discrimination.process;

import org.springframework.modulith.NamedInterface;
