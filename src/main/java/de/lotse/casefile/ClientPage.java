package de.lotse.casefile;

/** A page about a person that another room adds; implemented as a bean of the room. */
public interface ClientPage {

    String titleKey();

    String path(ClientId client);
}
