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
 * a few and then a hundred signed-in sessions held open until a line is read, while the script measures the server's memory.
 */
public final class BrowserBench {

    private static final int ROUNDS = 5;
    /** Sessions after which what all share is there. */
    private static final int WARM = 3;
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
            var first = bench.signIn();
            bench.draw("cockpit", "/", first.storageState());
            bench.draw("pillar page", "/pillar/PS", first.storageState());
            bench.open(List.of(WARM, Integer.parseInt(args[3])), first);
        }
    }

    /** Each round in a browser of its own, all in one session, so that no session but the counted ones is left open. */
    private void draw(String name, String path, String signedIn) {
        var cold = new ArrayList<Visit>();
        var warm = new ArrayList<Visit>();
        for (int round = 0; round < ROUNDS; round++) {
            try (var context = chromium.browser().newContext(new Browser.NewContextOptions().setStorageState(signedIn))) {
                cold.add(visit(context.newPage(), path));
                warm.add(visit(context.newPage(), path));
            }
        }
        System.out.printf("%s: drawn cold %s, warm %s%n", name, spelling(cold), spelling(warm));
    }

    /** Somebody who has the cockpit before him: a page that is left before it stands would be kept for a quarter of an hour. */
    private BrowserContext signIn() {
        var context = chromium.signIn(address, login, password);
        context.pages().getFirst().waitForFunction(DRAWN);
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
        var visit = new Visit(drawn, bytes.get());
        page.navigate("about:blank"); // tells the product that this page is no longer looked at
        return visit;
    }

    private static String spelling(List<Visit> visits) {
        var times = visits.stream().map(Visit::drawnMs).sorted().toList();
        long bytes = visits.stream().mapToLong(Visit::bytes).sorted().skip(visits.size() / 2).findFirst().orElseThrow();
        return "%.0f ms (worst %.0f), %d kB".formatted(times.get(times.size() / 2), times.getLast(), bytes / 1000);
    }

    private void open(List<Integer> stages, BrowserContext first) throws IOException {
        var held = new ArrayList<>(List.of(first));
        for (int sessions : stages) {
            while (held.size() < sessions) {
                held.add(signIn());
            }
            System.out.println("open: " + held.size() + " sessions");
            System.out.flush();
            System.in.read();
        }
    }
}
