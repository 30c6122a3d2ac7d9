package de.lotse.referral;

import de.lotse.security.TenantId;

/**
 * Something waits for a Träger in the exchange; published in the transaction that put it there.
 *
 * @param tenant for whom
 */
public record ExchangeChanged(TenantId tenant) {}
