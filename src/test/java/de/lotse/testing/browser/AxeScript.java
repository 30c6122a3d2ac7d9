package de.lotse.testing.browser;

import com.deque.html.axecore.playwright.AxeBuilder;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/**
 * axe, run in the page itself: one load serves both colour schemes, while AxeBuilder would open a
 * second page for each analysis. Our pages have no frames.
 */
final class AxeScript {

    /** To be evaluated once in a page. */
    static final String SOURCE = read();

    /** Answers the violations of WCAG 2.0 to 2.2, A and AA, as texts. */
    static final String VIOLATIONS =
            """
            async () => {
              const found = await axe.run(document, {
                runOnly: {type: 'tag', values: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22a', 'wcag22aa']},
                resultTypes: ['violations'],
                preload: false
              });
              return found.violations.map(rule =>
                  rule.id + ': ' + rule.help + ' ' + rule.nodes.map(node => node.target.join(' ')).join(', '));
            }
            """;

    private AxeScript() {}

    private static String read() {
        try (InputStream script = AxeBuilder.class.getResourceAsStream("/axe.min.js")) {
            return new String(script.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
