package org.pillarboard.bench;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** A headless Chromium, and somebody signed in with it. */
final class Chromium implements AutoCloseable {

    private final Playwright playwright = Playwright.create(new Playwright.CreateOptions()
            .setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
    private final Browser browser = playwright.chromium().launch(new BrowserType.LaunchOptions()
            .setExecutablePath(Path.of(System.getenv("PILLARBOARD_CHROMIUM")))
            .setArgs(List.of("--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking",
                    "--disable-component-update", "--disable-sync")));

    Browser browser() {
        return browser;
    }

    BrowserContext signIn(String address, String login, String password) {
        var context = browser.newContext(new Browser.NewContextOptions().setViewportSize(1440, 900));
        var page = context.newPage();
        page.navigate(address + "/login");
        page.locator("input[name=username]").fill(login);
        page.locator("input[name=password]").fill(password);
        page.keyboard().press("Enter");
        page.waitForURL(url -> !url.contains("/login"));
        return context;
    }

    @Override
    public void close() {
        browser.close();
        playwright.close();
    }
}
