package de.lotse.counselling;

import java.time.LocalDate;
import java.util.List;

/**
 * A Netzwerkkarte.
 *
 * @param asOf the day it shows (Europe/Berlin)
 * @param version for optimistic locking; {@code null} where it was not saved yet
 */
public record NetworkMapView(LocalDate asOf, Long version, List<NetworkNode> nodes) {

    public NetworkMapView {
        nodes = List.copyOf(nodes);
    }
}
