package org.pillarboard.launch;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.pillarboard.Application;
import org.pillarboard.Office;
import org.pillarboard.identity.LeverageClass;
import org.pillarboard.identity.Role;
import org.pillarboard.indicator.Indicators;
import org.pillarboard.observation.Cell;
import org.pillarboard.observation.EnteredFigure;
import org.pillarboard.observation.ObservationDraft;
import org.pillarboard.observation.ObservationUpdates;
import org.pillarboard.review.Decision;
import org.pillarboard.review.ReviewInbox;
import org.pillarboard.review.ReviewRef;
import org.pillarboard.shared.Period;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ApplicationContext;

/**
 * The product in a process of its own with twenty clients who write without a pause, and say on the standard output what the
 * product has acknowledged, once it has. Made to be killed.
 */
final class Writers {

    static final int CLIENTS = 20;
    static final String ROOT = "WR";
    private final Office office;
    private final ObservationUpdates updates;
    private final ReviewInbox inbox;

    private Writers(ApplicationContext product) {
        office = product.getBean(Office.class);
        updates = product.getBean(ObservationUpdates.class);
        inbox = product.getBean(ReviewInbox.class);
        office.unit(ROOT, "CITY", LeverageClass.NONE, true);
        for (String firm : firms()) {
            office.unit(firm, ROOT, LeverageClass.NONE, false);
            office.act("setup", List.of(Role.ADMIN), () -> {
                product.getBean(Indicators.class).assign("PS01", firm, LocalDate.of(1990, 1, 1));
                return firm;
            });
        }
    }

    static List<String> firms() {
        return IntStream.rangeClosed(1, CLIENTS).mapToObj(number -> ROOT + "-" + number).toList();
    }

    /** @param words the database, as Spring names it */
    public static void main(String[] words) {
        var product = SpringApplication.from(Application::main).with(Office.class).run(words).getApplicationContext();
        try {
            begin(new Writers(product));
        } catch (RuntimeException refused) {
            refused.printStackTrace(System.out);
            System.exit(1);
        }
    }

    private static void begin(Writers writers) {
        var clients = firms().stream().map(firm -> new Thread(writers.client(firm), firm)).toList();
        clients.forEach(Thread::start);
    }

    private Runnable client(String firm) {
        String owner = office.person("writer", Role.OWNER, firm, null);
        String reviewer = office.person("writer", Role.REVIEWER, null, "MS");
        return () -> {
            for (var month = Period.parse("2026-10"); month.year() > 1990; month = Period.month(month.startsOn().minusMonths(1))) {
                var cell = new Cell("PS01", firm, month);
                try {
                    write(cell, owner, reviewer);
                } catch (RuntimeException notAcknowledged) {
                    pause();
                }
            }
        };
    }

    private void write(Cell cell, String owner, String reviewer) {
        var figure = EnteredFigure.of(BigDecimal.valueOf(100 + cell.period().startsOn().getMonthValue())).withSource("flash");
        var saved = act(owner, Role.OWNER, () -> updates.save(ObservationDraft.of(cell, figure)));
        say("DRAFT", cell);
        var id = saved.update().id();
        act(owner, Role.OWNER, () -> updates.submit(List.of(id)));
        say("SUBMITTED", cell);
        long version = act(owner, Role.OWNER, () -> updates.row(cell)).update().version();
        act(reviewer, Role.REVIEWER, () -> {
            inbox.decide(List.of(new ReviewRef(ObservationUpdates.SUBJECT, id, version)), new Decision.Approve());
            return id;
        });
        say("APPROVED", cell);
    }

    private <T> T act(String login, Role role, Supplier<T> work) {
        return office.act(login, List.of(role), work);
    }

    private static void say(String state, Cell cell) {
        synchronized (System.out) {
            System.out.println("ack " + state + " " + cell.unitCode() + " " + cell.period().code());
            System.out.flush();
        }
    }

    private static void pause() {
        try {
            Thread.sleep(200);
        } catch (InterruptedException hurried) {
            Thread.currentThread().interrupt();
        }
    }
}
