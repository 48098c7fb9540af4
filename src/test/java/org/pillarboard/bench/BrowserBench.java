package org.pillarboard.bench;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
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

    private final Chromium chromium;
    private final String address;
    private final String login;
    private final String password;

    private BrowserBench(Chromium chromium, String address, String login, String password) {
        this.chromium = chromium;
        this.address = address;
        this.login = login;
        this.password = password;
    }

    /** Arguments: address, login, password, sessions. */
    public static void main(String[] args) throws IOException {
        try (var chromium = new Chromium()) {
            var bench = new BrowserBench(chromium, args[0], args[1], args[2]);
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
            try (var context = chromium.browser().newContext(new Browser.NewContextOptions().setStorageState(signedIn))) {
                cold.add(visit(context.newPage(), path));
                warm.add(visit(context.newPage(), path));
            }
        }
        System.out.printf("%s: drawn cold %s, warm %s%n", name, spelling(cold), spelling(warm));
    }

    private BrowserContext signIn() {
        return chromium.signIn(address, login, password);
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
