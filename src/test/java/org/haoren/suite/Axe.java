package org.haoren.suite;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;

/** What a machine can tell about whether everybody can use a page. */
public final class Axe {
    private Axe() {}

    public static void check(Page page, String as) {
        var found = new AxeBuilder(page).setLegacyMode(true).analyze().getViolations().stream()
                .map(rule -> rule.getId() + ": " + rule.getHelp() + " — " + rule.getNodes().stream().limit(3).map(node -> node.getTarget() + " " + node.getHtml()).toList()).toList();
        assertThat(found).as("axe on " + page.url() + " " + as).isEmpty();
    }
}
