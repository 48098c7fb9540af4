package org.pillarboard.bench;

import java.util.List;

/**
 * How smoothly the timeline of 300 projects scrolls in Chromium: the times between frames while it is moved from end to end,
 * down and sideways, a step a frame.
 */
final class ScrollBench {

    private static final String FRAMES = """
            side => new Promise(done => {
              const box = document.querySelector('.timeline');
              const way = side ? box.scrollWidth - box.clientWidth : box.scrollHeight - box.clientHeight;
              const steps = 240, times = [];
              let step = 0, last = 0;
              const frame = now => {
                if (last) times.push(now - last);
                last = now;
                if (step++ >= steps) { done(times); return; }
                box[side ? 'scrollLeft' : 'scrollTop'] = way * step / steps;
                requestAnimationFrame(frame);
              };
              requestAnimationFrame(frame);
            })""";
    private final String address;

    ScrollBench(String address) {
        this.address = address;
    }

    void measure(String login, String password) {
        try (var chromium = new Chromium()) {
            var page = chromium.signIn(address, login, password).pages().getFirst();
            page.setDefaultTimeout(120_000);
            for (String zoom : List.of("quarter", "month", "year")) {
                page.navigate(address + "/projects/timeline?zoom=" + zoom);
                page.waitForSelector(".timeline .tn");
                page.waitForTimeout(1500);
                long rows = page.locator(".timeline .tn").count();
                report("timeline by " + zoom + ", " + rows + " projects, down", page.evaluate(FRAMES, false));
                report("timeline by " + zoom + ", " + rows + " projects, sideways", page.evaluate(FRAMES, true));
            }
        }
    }

    private static void report(String name, Object answered) {
        var times = ((List<?>) answered).stream().map(time -> ((Number) time).doubleValue()).sorted().toList();
        System.out.printf("%-48s %d frames, %.1f ms between them (95 %%: %.1f, worst %.1f), %d over 33 ms%n", name, times.size(),
                times.get(times.size() / 2), times.get(times.size() * 95 / 100), times.getLast(),
                times.stream().filter(time -> time > 33.4).count());
        System.out.flush();
    }
}
