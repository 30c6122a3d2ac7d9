/** The pages of the register; rooms with letters of their own ask for the facts as these do. */
@NamedInterface("questions")
package de.lotse.deadline.web;

import org.springframework.modulith.NamedInterface;
