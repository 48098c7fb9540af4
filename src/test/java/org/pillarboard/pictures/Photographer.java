package org.pillarboard.pictures;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.PlaywrightException;
import com.microsoft.playwright.options.Cookie;
import com.microsoft.playwright.options.FilePayload;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Walks through a running product and takes a picture of every sight in every look; then writes a page that shows them all. */
public final class Photographer {

    private static final String QUIET = "() => document.readyState === 'complete'"
            + " && Object.values(window.Vaadin?.Flow?.clients ?? {}).every(c => !c.isActive || !c.isActive())";
    private static final String HEIGHT = "() => Math.ceil(Math.max(document.documentElement.scrollHeight,"
            + " (document.querySelector('main.page')?.getBoundingClientRect().bottom ?? 0) + window.scrollY + 11))";
    /** Pixels: what Chromium draws in one piece. */
    private static final int LONGEST = 16_000;
    private static final int DRAWN_MS = 400;
    private static final int ANSWERED_MS = 700;
    private static final int PATIENCE_MS = 20_000;
    private static final String CHOOSE = "file ";
    private static final String TYPE = "type ";
    private static final String IF_THERE = "maybe ";
    private static final String FILE = "unit,period,value\nDEMO-E04,2026-10,120\nDEMO-E04,2026-09,abc\n";

    private final Browser browser;
    private final House house;
    private final Path folder;
    private final Set<String> cut = new HashSet<>();
    private int missing;

    private Photographer(Browser browser, House house, Path folder) {
        this.browser = browser;
        this.house = house;
        this.folder = folder;
    }

    /**
     * Where to go.
     *
     * @param address  of the product with demonstration data
     * @param password of the demonstration accounts
     * @param bare     address of a product in which nobody is entered; empty where there is none
     * @param token    that product's one-time token
     */
    private record House(String address, String password, String bare, String token) {

        boolean has(Sight sight) {
            return !sight.bare() || !bare.isEmpty();
        }

        String to(Sight sight) {
            return (sight.bare() ? bare : address) + sight.path().replace(Sights.TOKEN, token);
        }
    }

    /** Arguments: folder for the pictures, patterns of the looks and sights wanted, then the house. */
    public static void main(String[] args) throws IOException {
        var house = new House(args[3], args[4], args[5], args[6]);
        var looks = Look.ALL.stream().filter(look -> look.name().matches(args[1])).toList();
        var sights = Sights.ALL.stream().filter(house::has).filter(sight -> sight.name().matches(args[2])).toList();
        var folder = Files.createDirectories(Path.of(args[0]));
        var options = new BrowserType.LaunchOptions().setExecutablePath(Path.of(System.getenv("PILLARBOARD_CHROMIUM")))
                .setArgs(List.of("--no-sandbox", "--disable-gpu", "--no-first-run", "--disable-background-networking"));
        try (var playwright = Playwright.create(new Playwright.CreateOptions()
                .setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1"))); var browser = playwright.chromium().launch(options)) {
            var photographer = new Photographer(browser, house, folder);
            photographer.takeAll(looks, sights);
            Files.writeString(folder.resolve("index.html"), Album.page(photographer.cut));
            System.out.printf("%d pictures, %d missing: %s%n", looks.size() * sights.size() - photographer.missing, photographer.missing,
                    folder.resolve("index.html"));
            System.exit(photographer.missing == 0 ? 0 : 1);
        }
    }

    private void takeAll(List<Look> looks, List<Sight> sights) {
        for (Look look : looks) {
            var seats = new HashMap<String, BrowserContext>();
            sights.forEach(sight -> take(sight, look, seats.computeIfAbsent(sight.login(), login -> seat(login, look))));
            seats.values().forEach(BrowserContext::close);
            System.out.println(look.name() + ": done");
        }
    }

    private BrowserContext seat(String login, Look look) {
        var seat = browser.newContext(look.seat());
        seat.addCookies(List.of(new Cookie("pb-language", look.language()).setUrl(house.address()),
                new Cookie("pb-scheme", look.scheme().name().toLowerCase(Locale.ROOT)).setUrl(house.address())));
        if (!login.isEmpty()) {
            var page = seat.newPage();
            page.navigate(house.address() + "/login");
            page.locator("input[name=username]").fill(login);
            page.locator("input[name=password]").fill(house.password());
            page.keyboard().press("Enter");
            page.waitForURL(url -> !url.contains("/login"));
            page.close();
        }
        return seat;
    }

    private void take(Sight sight, Look look, BrowserContext seat) {
        var page = seat.newPage();
        page.setDefaultTimeout(PATIENCE_MS);
        try {
            page.navigate(house.to(sight));
            settle(page);
            for (String step : sight.steps()) {
                perform(page, step);
                settle(page);
            }
            int height = ((Number) page.evaluate(HEIGHT)).intValue();
            int longest = LONGEST / look.scale();
            page.setViewportSize(look.width(), Math.clamp(height, look.height(), longest));
            settle(page);
            page.screenshot(new Page.ScreenshotOptions().setPath(folder.resolve(Album.file(sight, look))));
            if (height > longest) {
                cut.add(Album.file(sight, look));
                System.out.printf("the end of %s %s is not on its picture: %d of %d%n", sight.name(), look.name(), longest, height);
            }
        } catch (PlaywrightException refused) {
            missing++;
            System.out.println("no picture of " + sight.name() + " " + look.name() + ": " + refused.getMessage().lines().limit(3).toList());
        } finally {
            page.close();
        }
    }

    private static void perform(Page page, String step) {
        if (step.startsWith(CHOOSE)) {
            page.locator(step.substring(CHOOSE.length())).first().setInputFiles(
                    new FilePayload("figures.csv", "text/csv", FILE.getBytes(StandardCharsets.UTF_8)));
        } else if (step.startsWith(IF_THERE)) {
            var there = page.locator(step.substring(IF_THERE.length())).locator("visible=true");
            if (there.count() > 0) {
                there.last().click();
            }
        } else if (step.startsWith(TYPE)) {
            String[] parts = step.substring(TYPE.length()).split(" => ");
            page.locator(parts[0]).first().fill(parts[1]);
        } else {
            page.locator(step).locator("visible=true").first().click();
            page.waitForTimeout(ANSWERED_MS);
        }
    }

    private static void settle(Page page) {
        page.waitForFunction(QUIET);
        page.waitForTimeout(DRAWN_MS);
    }
}
