package de.lotse.consent;

/**
 * A recipient as it is called now.
 *
 * @param name for a site with the name of its Träger
 */
public record RecipientView(Recipient recipient, String name, RecipientStanding standing) {

    public boolean isInUse() {
        return standing == RecipientStanding.IN_USE;
    }
}
