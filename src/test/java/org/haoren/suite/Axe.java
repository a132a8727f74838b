package org.haoren.suite;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;

/**
 * What a machine can tell about whether everybody can use a page.
 *
 * <p>Design notice: axe is asked for what is wrong alone. Its builder brings back every node that is right as well, which takes longer than the look itself.
 */
public final class Axe {
    private static final String WRONG = "async () => (await axe.run(document, {resultTypes: ['violations']})).violations"
            + ".map(rule => rule.id + ': ' + rule.help + ' — ' + rule.nodes.slice(0, 3).map(node => node.target + ' ' + node.html).join('; '))";

    private Axe() {}

    public static void check(Page page, String as) {
        if (page.evaluate("() => 'axe' in window") == Boolean.FALSE) page.evaluate(AxeBuilder.getAxeScript());
        assertThat((Iterable<?>) page.evaluate(WRONG)).as("axe on " + page.url() + " " + as).isEmpty();
    }
}
