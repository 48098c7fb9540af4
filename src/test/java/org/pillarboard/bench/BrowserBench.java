package org.pillarboard.bench;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;

/**
 * What a browser sees of a running product: time from navigation to drawn charts and bytes on the wire, cold and warm; then
 * a hundred signed-in sessions held open until a line is read, while the script measures the server's memory.
 */
public final class BrowserBench {

    private static final int ROUNDS = 5;
    private static final String DRAWN = "() => [...document.querySelectorAll('vaadin-chart')].length > 0"
            + " && [...document.querySelectorAll('vaadin-chart')].every(c => c.querySelector('.highcharts-series')"
            + " || c.shadowRoot && c.shadowRoot.querySelector('.highcharts-series'))";

    private record Visit(double drawnMs, long bytes) {
    }

    private final Browser browser;
    private final String address;
    private final String login;
    private final String password;

    private BrowserBench(Browser browser, String address, String login, String password) {
        this.browser = browser;
        this.address = address;
        this.login = login;
        this.password = password;
    }

    /** Arguments: address, login, password, sessions. */
    public static void main(String[] args) throws IOException {
        var options = new BrowserType.LaunchOptions().setExecutablePath(Path.of(System.getenv("PILLARBOARD_CHROMIUM")))
                .setArgs(List.of("--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run",
                        "--disable-background-networking", "--disable-component-update", "--disable-sync"));
        try (var playwright = Playwright.create(new Playwright.CreateOptions()
                .setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
                var browser = playwright.chromium().launch(options)) {
            var bench = new BrowserBench(browser, args[0], args[1], args[2]);
            bench.draw("cockpit", "/");
            bench.draw("pillar page", "/pillar/PS");
            bench.open(Integer.parseInt(args[3]));
        }
    }

    private void draw(String name, String path) {
        var cold = new ArrayList<Visit>();
        var warm = new ArrayList<Visit>();
        for (int round = 0; round < ROUNDS; round++) {
            String signedIn = signIn().storageState();
            try (var context = browser.newContext(new Browser.NewContextOptions().setStorageState(signedIn))) {
                cold.add(visit(context.newPage(), path));
                warm.add(visit(context.newPage(), path));
            }
        }
        System.out.printf("%s: drawn cold %s, warm %s%n", name, spelling(cold), spelling(warm));
    }

    private BrowserContext signIn() {
        var context = browser.newContext();
        var page = context.newPage();
        page.navigate(address + "/login");
        page.locator("input[name=username]").fill(login);
        page.locator("input[name=password]").fill(password);
        page.keyboard().press("Enter");
        page.waitForURL(url -> !url.contains("/login"));
        return context;
    }

    private Visit visit(Page page, String path) {
        var bytes = new AtomicLong();
        var devtools = page.context().newCDPSession(page);
        devtools.send("Network.enable");
        devtools.on("Network.loadingFinished", event -> bytes.addAndGet(event.get("encodedDataLength").getAsLong()));
        page.navigate(address + path);
        page.waitForFunction(DRAWN);
        double drawn = ((Number) page.evaluate("() => performance.now()")).doubleValue();
        return new Visit(drawn, bytes.get());
    }

    private static String spelling(List<Visit> visits) {
        var times = visits.stream().map(Visit::drawnMs).sorted().toList();
        long bytes = visits.stream().mapToLong(Visit::bytes).sorted().skip(visits.size() / 2).findFirst().orElseThrow();
        return "%.0f ms (worst %.0f), %d kB".formatted(times.get(times.size() / 2), times.getLast(), bytes / 1000);
    }

    private void open(int sessions) throws IOException {
        var held = new ArrayList<BrowserContext>();
        for (int one = 0; one < sessions; one++) {
            var context = signIn();
            context.pages().getFirst().navigate(address + "/");
            context.pages().getFirst().waitForFunction(DRAWN);
            held.add(context);
        }
        System.out.println("open: " + held.size() + " sessions");
        System.out.flush();
        System.in.read();
    }
}
