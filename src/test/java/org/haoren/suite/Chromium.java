package org.haoren.suite;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;

/** The system's browser, opened once for all page tests; {@code -Dhaoren.browser=/path} names another, {@code -Dhaoren.browser.required=true} makes its absence a failure. */
final class Chromium {
    private static final List<String> ARGUMENTS = List.of("--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking",
            "--disable-component-update", "--disable-sync", "--disable-dev-shm-usage");
    private static Browser open;

    private Chromium() {}

    static synchronized Browser browser() {
        if (open != null && open.isConnected()) return open;
        var found = find();
        if (found.isEmpty() && Boolean.getBoolean("haoren.browser.required")) throw new AssertionError("There is no Chromium, and it is required");
        Assumptions.assumeTrue(found.isPresent(), "No Chromium found: page tests are skipped. Install chromium or name one with -Dhaoren.browser=/path");
        var playwright = Playwright.create(new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        Runtime.getRuntime().addShutdownHook(new Thread(playwright::close));
        open = playwright.chromium().launch(new BrowserType.LaunchOptions().setExecutablePath(found.get()).setArgs(ARGUMENTS));
        return open;
    }

    private static Optional<Path> find() {
        return Stream.of(System.getProperty("haoren.browser", ""), "/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome",
                "/snap/bin/chromium", "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome")
                .filter(path -> !path.isBlank()).map(Path::of).filter(Files::isExecutable).findFirst();
    }
}
