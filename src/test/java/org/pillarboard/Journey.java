package org.pillarboard;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;

/**
 * What every walk through the running product stands on: the product with its production bundle and demonstration data
 * on a port of its own, and people who each sit at a Chromium of their own.
 *
 * <p>{@code script/test} names the browser in {@code PILLARBOARD_CHROMIUM}.
 */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT, properties = "pillarboard.demo=true")
@MariaDb
public abstract class Journey {

    private static final double PATIENCE_MS = 40_000;

    private static Playwright playwright;
    private static Browser browser;

    private final List<BrowserContext> seats = new ArrayList<>();
    private final List<String> complaints = new ArrayList<>();

    @LocalServerPort
    private int port;

    @BeforeAll
    static void openBrowser() {
        var chromium = Optional.ofNullable(System.getenv("PILLARBOARD_CHROMIUM")).orElse("/usr/bin/chromium");
        PlaywrightAssertions.setDefaultAssertionTimeout(PATIENCE_MS);
        playwright = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        browser = playwright.chromium().launch(new BrowserType.LaunchOptions()
                .setExecutablePath(Path.of(chromium))
                .setArgs(List.of("--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run",
                        "--disable-background-networking", "--disable-component-update", "--disable-sync")));
    }

    @AfterAll
    static void closeBrowser() {
        browser.close();
        playwright.close();
    }

    @AfterEach
    void leave() {
        seats.forEach(BrowserContext::close);
        seats.clear();
    }

    /** A new person at a screen of 1440 by 900 who has not logged in; what the browser complains of is noted. */
    protected Page visitor() {
        return visitor(1440, 900);
    }

    /** A new person at a screen of this size, in points. */
    protected Page visitor(int width, int height) {
        var seat = browser.newContext(
                new Browser.NewContextOptions().setViewportSize(width, height).setLocale("zh-CN"));
        seats.add(seat);
        var page = seat.newPage();
        page.setDefaultTimeout(PATIENCE_MS);
        page.onPageError(complaints::add);
        page.onConsoleMessage(message -> Optional.of(message)
                .filter(said -> said.type().equals("error"))
                .ifPresent(said -> complaints.add(said.text() + " at " + said.location())));
        return page;
    }

    /** A new person who has logged in with this name and password and sees the first page. */
    protected Page person(String login, String password) {
        return person(visitor(), login, password);
    }

    /** The same at a screen of one's own. */
    protected Page person(Page page, String login, String password) {
        page.navigate(address("/login"));
        page.locator("input[name=username]").fill(login);
        page.locator("input[name=password]").fill(password);
        page.locator("input[name=password]").press("Enter");
        page.waitForURL(url -> !url.contains("/login"));
        return page;
    }

    /** Until the server has answered and what it answered is drawn. */
    protected static void settle(Page page) {
        page.locator("h1").first().waitFor();
        page.waitForFunction("() => Object.values(window.Vaadin?.Flow?.clients ?? {}).every(c => !c.isActive || !c.isActive())");
        page.evaluate("() => new Promise(done => requestAnimationFrame(() => setTimeout(done, 250)))");
    }

    /** The full address of a path of the running product. */
    protected String address(String path) {
        return "http://localhost:" + port + path;
    }

    /** What the browsers of this test have complained of: script errors, refused or missing resources. */
    protected List<String> complaints() {
        return complaints;
    }
}
