package org.haoren.story;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import java.nio.file.Path;
import java.util.regex.Pattern;
import org.haoren.suite.Person;
import org.haoren.suite.Portal;
import org.haoren.suite.Screen;

/** A phone in the hands of one person of the story, in the words of what people do: go, fill in, choose, press, read. */
final class Window implements AutoCloseable {
    private final Screen screen;
    final String name;

    Window(Portal portal, Person person) {
        screen = Screen.phone(portal).as(person);
        name = person.name();
    }

    Window go(String path) {
        screen.go(path);
        return this;
    }

    Window fill(String id, String text) {
        screen.page().fill("#" + id, text);
        return this;
    }

    Window choose(String radios, String value) {
        screen.page().locator("input[name='" + radios + "'][value='" + value + "']").check();
        return this;
    }

    Window select(String id, String value) {
        screen.page().selectOption("#" + id, value);
        return this;
    }

    Window tick(String id) {
        screen.page().check("#" + id);
        return this;
    }

    Window tickFirst(String called) {
        screen.page().locator("input[name='" + called + "']").first().check();
        return this;
    }

    Window upload(String id, Path file) {
        screen.page().setInputFiles("#" + id, file);
        return this;
    }

    Window press(String id) {
        screen.page().click("#" + id);
        return this;
    }

    /** An act that asks first: opens the question, then agrees. */
    Window agree(String id) {
        var question = screen.page().locator("details:has(#" + id + ")");
        question.locator("summary").click();
        return press(id);
    }

    Window follow(String text) {
        screen.page().locator("main a", new com.microsoft.playwright.Page.LocatorOptions().setHasText(text)).first().click();
        return this;
    }

    Window reads(String text) {
        assertThat(screen.page().locator("main")).containsText(text);
        return this;
    }

    Window readsNot(String text) {
        assertThat(screen.page().locator("main")).not().containsText(text);
        return this;
    }

    /** The page says that the act is done; where it does not, the failure shows what it says instead. */
    Window told() {
        try {
            assertThat(screen.page().locator(".told")).isVisible();
        } catch (AssertionError e) {
            throw new AssertionError(name + " on " + screen.page().url() + " is not told that it is done, but reads: " + screen.page().innerText("main"), e);
        }
        return this;
    }

    Window keeps(String id, String text) {
        assertThat(screen.page().locator("#" + id)).hasValue(text);
        return this;
    }

    /** Of the page that is open. */
    String address() {
        return screen.page().url();
    }

    /** The value of a parameter in the address of the page that is open. */
    String parameter(String called) {
        var found = Pattern.compile("[?&]" + called + "=([^&#]+)").matcher(screen.page().url());
        if (!found.find()) throw new AssertionError(name + " is on " + screen.page().url() + ", which has no " + called);
        return found.group(1);
    }

    /** The same, of the first link on the page that has it. */
    String linked(String called) {
        var link = screen.page().locator("main a[href*='" + called + "=']").first().getAttribute("href");
        return link.replaceFirst(".*[?&]" + called + "=", "").replaceFirst("[&#].*", "");
    }

    /** axe and the eye's other checks, in both languages and in elder view. */
    Window lookAround() {
        screen.lookAround();
        return this;
    }

    Window look() {
        screen.look();
        return this;
    }

    Window picture(String called) {
        screen.picture("story-" + called);
        return this;
    }

    @Override
    public void close() {
        screen.close();
    }
}
