/** The processes {@code referral} and {@code incoming-referral}. */
package de.lotse.referral.process;
