package de.lotse.prospects;

import de.lotse.casefile.ClientView;
import java.util.List;

/**
 * The prospects of a person with what they rest on.
 *
 * @param version of the facts, {@value Prospects#NO_VERSION} where there are none yet
 */
public record ProspectsView(
        ClientView client, ResidenceFacts facts, long version, List<Prospect> prospects) {}
