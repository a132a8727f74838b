package org.haoren.suite;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.Cookie;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** One person in front of a browser window: phone-sized unless told otherwise, Chinese, with whatever sign-in the person has. */
public final class Screen implements AutoCloseable {
    private static final int MOST_PAGES = 50;
    private static final Pattern KEY = Pattern.compile("(?m)(?:^|[\\s>(])((?:accounts|roles|factors|passkeys|guardians|rights|keys|provider|places|volunteers|activities|wishes|awards|credibility|office|portal|frame|input|done|refusal|constraint|role)"
            + "\\.[a-zA-Z]+[a-zA-Z_.]*)(?:$|[\\s<)])");
    private final String address;
    private final BrowserContext window;
    private final Page page;
    /** For its addresses in another language or view, beside the page that is open. */
    private Page other;
    private final List<String> complaints = new ArrayList<>();

    private Screen(Portal portal, int width) {
        this(portal, width, true);
    }

    private Screen(Portal portal, int width, boolean scripts) {
        address = portal.address().toString();
        window = Chromium.browser().newContext(new Browser.NewContextOptions().setViewportSize(width, width < 600 ? 844 : 900).setLocale("zh-CN").setTimezoneId("Asia/Shanghai").setJavaScriptEnabled(scripts));
        window.setDefaultTimeout(20_000);
        PlaywrightAssertions.setDefaultAssertionTimeout(20_000);
        page = window.newPage();
        listen(page);
    }

    public static Screen phone(Portal portal) {
        return new Screen(portal, 390);
    }

    /** A phone whose browser runs no scripts. */
    public static Screen withoutScripts(Portal portal) {
        return new Screen(portal, 390, false);
    }

    public static Screen desktop(Portal portal) {
        return new Screen(portal, 1280);
    }

    /** Takes over the sign-in that this person has already. */
    public Screen as(Person person) {
        if (person.signedIn()) cookie("haoren", person.cookie("haoren"));
        return this;
    }

    public Page page() {
        return page;
    }

    public Screen go(String path) {
        var answer = page.navigate(address + path);
        assertThat(answer.status()).as(path).isEqualTo(200);
        return this;
    }

    /** Goes through the pages of a list until this text is on one: other tests have made rows as well. */
    public Screen find(String list, String text) {
        for (int number = 1; number <= MOST_PAGES; number++)
            if (go(list + (list.contains("?") ? "&" : "?") + "page=" + number).page.locator("text=" + text).count() > 0) return this;
        throw new AssertionError(text + " is on none of " + MOST_PAGES + " pages of " + list);
    }

    /** The page that is open, as it is now: axe, nothing wider than the window, no key in place of words, no complaint of the browser. */
    public Screen look() {
        Axe.check(page, "as it is");
        inspect(page, "as it is");
        return this;
    }

    /** The page that is open as a desk shows it, and back. */
    public Screen lookWide(String picture) {
        var size = page.viewportSize();
        page.setViewportSize(1280, 900);
        inspect(page, "on a desk");
        picture(picture);
        page.setViewportSize(size.width, size.height);
        return this;
    }

    /** As it is, and its address again for a reader of English in elder view, where most words are longest and all are largest. */
    public Screen lookAround() {
        look();
        again("en", "elder");
        cookie("language", "zh-CN");
        cookie("view", "plain");
        return this;
    }

    /** For whoever wants to look at the pages afterwards: {@code -Dhaoren.test.pictures=true}; each takes as long as a test. */
    public Screen picture(String name) {
        if (Boolean.getBoolean("haoren.test.pictures")) pictured(name);
        return this;
    }

    /** @return the whole page as a PNG, named with its width */
    public Path pictured(String name) {
        var file = Path.of("target", "screenshots", name + "-" + page.viewportSize().width + ".png");
        page.screenshot(new Page.ScreenshotOptions().setPath(file).setFullPage(true));
        return file;
    }

    private void again(String language, String view) {
        cookie("language", language);
        cookie("view", view);
        if (other == null) {
            other = window.newPage();
            listen(other);
        }
        other.navigate(page.url());
        Axe.check(other, language + " " + view);
        inspect(other, language + " " + view);
        page.bringToFront();
    }

    private void inspect(Page open, String as) {
        assertThat(KEY.matcher(open.innerText("body")).results().map(found -> found.group(1)).toList()).as("keys instead of words on " + open.url() + " " + as).isEmpty();
        var wider = (Integer) open.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth");
        assertThat(wider).as("wider than the window: " + open.url() + " " + as).isLessThanOrEqualTo(0);
        assertThat(complaints).as("the browser complained on " + open.url() + " " + as).isEmpty();
    }

    private void listen(Page open) {
        open.onConsoleMessage(said -> {
            if (said.type().equals("error") && !said.text().startsWith("Failed to load resource")) complaints.add(said.text());
        });
        open.onPageError(complaints::add);
    }

    private void cookie(String name, String value) {
        window.addCookies(List.of(new Cookie(name, value).setUrl(address)));
    }

    @Override
    public void close() {
        window.close();
    }
}
