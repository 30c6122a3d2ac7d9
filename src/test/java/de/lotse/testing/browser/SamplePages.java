package de.lotse.testing.browser;

import java.util.Map;
import java.util.Set;

/**
 * Pages of a room with real content, one for each of its routes, for the tests that look at every
 * page; a {@code @Component} among the tests of the room. A route without a sample fails the test.
 */
public interface SamplePages {

    /**
     * @return by route pattern, {@code /faelle/{caseNumber}} for example, who opens which address
     */
    Map<String, Visit> visits();

    /** Route patterns of pages that only a test of their own can open. */
    default Set<String> shownElsewhere() {
        return Set.of();
    }

    /**
     * @param username a person of the demo who may see the page; {@code null} before sign-in
     * @param path the address with ids filled in
     */
    record Visit(String username, String path) {}
}
