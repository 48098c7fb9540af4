package org.pillarboard.bench;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import com.github.mvysny.kaributesting.v10.LocatorJ;
import com.github.mvysny.kaributesting.v10.MockVaadin;
import com.github.mvysny.kaributesting.v10.spring.MockSpringServlet;
import com.github.mvysny.fakeservlet.FakeRequest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.server.VaadinServletRequest;
import jakarta.persistence.EntityManagerFactory;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import kotlin.jvm.functions.Function0;
import org.hibernate.SessionFactory;
import org.pillarboard.Application;
import org.pillarboard.EmbeddedMariaDb;
import org.pillarboard.Screens;
import org.pillarboard.debt.Assumptions;
import org.pillarboard.debt.DebtLedger;
import org.pillarboard.debt.WallView;
import org.pillarboard.shared.AsOf;
import org.pillarboard.ui.shell.Links;
import org.slf4j.LoggerFactory;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.crypto.password.PasswordEncoder;

/**
 * Builds the cockpit and a pillar page on the server, with all its components, over a history of a given size; beside it
 * the bare SQL of the same rows. Argument: 100k, 1m, 10m, projects for the portfolio's screens over 20 thousand of them, or
 * debts for the ledger's over 5 thousand instruments. Data are kept in target/bench and used again.
 */
public final class PageBench {

    private static final int WARM_UP = 200;
    private static final int MEASURED = 200;
    private static final int LEAST = 10;
    private static final String PASSWORD = "Bench-2026";
    private static final Duration LONGEST = Duration.ofSeconds(60);
    private static final String PERIOD = "?period=2026-10";
    private static final String PAST = "asOf=2025-12-31";
    private static final String TOTALS = """
            select indicator_code, period_code, value, numerator, denominator, reporting_units, expected_units
            from official_total where unit_code = 'CITY' and period_ends_on between '2025-01-01' and '2026-10-31'
            and known_from <= '2026-11-22' and known_until > '2026-11-22'""";
    private final ConfigurableApplicationContext context;
    private final JdbcTemplate jdbc;
    private final SessionFactory sessions;
    private final ProcessHandle database;

    private PageBench(ConfigurableApplicationContext context, ProcessHandle database) {
        this.context = context;
        this.database = database;
        this.jdbc = context.getBean(JdbcTemplate.class);
        this.sessions = context.getBean(EntityManagerFactory.class).unwrap(SessionFactory.class);
    }

    public static void main(String[] args) {
        ((Logger) LoggerFactory.getLogger(Logger.ROOT_LOGGER_NAME)).setLevel(Level.WARN);
        var size = BenchSize.of(args[0]);
        var data = Path.of("target", "bench", args[0]);
        var server = EmbeddedMariaDb.withoutRights(data);
        server.start();
        try (var context = SpringApplication.run(Application.class, "--server.port=0", "--spring.datasource.username=root",
                "--spring.datasource.password=", "--spring.flyway.user=root", "--spring.flyway.password=",
                "--spring.datasource.url=" + server.url("bench") + "?createDatabaseIfNotExist=true",
                "--spring.datasource.hikari.data-source-properties.socketTimeout=0", "--logging.level.root=WARN")) {
            var bench = new PageBench(context, EmbeddedMariaDb.serverOn(data).orElseThrow());
            if (!bench.fill(size)) {
                bench.report(size);
            }
        } finally {
            server.stop();
        }
        System.exit(0);
    }

    /** Whether there was anything to fill: what the product keeps in memory is then older than the data. */
    private boolean fill(BenchSize size) {
        jdbc.execute("set global innodb_buffer_pool_size = 1073741824");
        Integer units = jdbc.queryForObject("select count(*) from unit", Integer.class);
        if (units == null || units > 1) {
            return false;
        }
        long start = System.nanoTime();
        new BenchData(jdbc, size).fill();
        jdbc.update("""
                insert into person (id, login, name, password_hash, must_change_password, failed_count, created_at, version)
                values (uuid(), 'bench', 'bench', '{noop}', false, 0, now(6), 0)""");
        jdbc.update("""
                insert into person_grant (id, person_id, role, from_on, granted_at, version)
                select uuid(), id, 'LEADER', '2020-01-01', now(6), 0 from person""");
        if (size == BenchSize.PORTFOLIO) {
            new PortfolioData(jdbc).fill();
        } else if (size == BenchSize.LEDGER) {
            new LedgerData(jdbc).fill();
        }
        System.out.printf("filled with %d observations in %d s; start again to measure%n", size.observations(),
                (System.nanoTime() - start) / 1_000_000_000);
        return true;
    }

    private void report(BenchSize size) {
        sessions.getStatistics().setStatisticsEnabled(true);
        System.out.printf("%n%s observations (%d in the table)%n", size.name(),
                jdbc.queryForObject("select count(*) from observation", Long.class));
        openSession();
        if (size == BenchSize.PORTFOLIO) {
            portfolio();
        } else if (size == BenchSize.LEDGER) {
            ledger();
        } else {
            figures();
        }
        MockVaadin.tearDown();
        if (size == BenchSize.PORTFOLIO) {
            jdbc.update("update person set password_hash = ? where login = 'bench'", context.getBean(PasswordEncoder.class).encode(PASSWORD));
            new ScrollBench("http://localhost:" + context.getEnvironment().getProperty("local.server.port")).measure("bench", PASSWORD);
        }
    }

    private void portfolio() {
        System.out.printf("%d projects, %d milestones%n", jdbc.queryForObject("select count(*) from project", Integer.class),
                jdbc.queryForObject("select count(*) from milestone", Integer.class));
        for (String path : List.of("projects", "projects?light=RED", "projects?due=30&type=PT-PARK", "projects?tag=tag4", "projects?text=777",
                "projects?unit=G1", "projects/timeline", "projects/map", "project/B-00777")) {
            page(path, path);
        }
        for (String path : List.of("projects", "projects?light=RED", "projects/timeline", "project/B-00777")) {
            page(path + ", a past day", path + (path.contains("?") ? "&" : "?") + PAST);
        }
    }

    private void ledger() {
        System.out.printf("%d instruments, %d entries%n", jdbc.queryForObject("select count(*) from instrument", Integer.class),
                jdbc.queryForObject("select count(*) from ledger_entry", Integer.class));
        for (String path : List.of("debt", "debt?tab=wall", "debt?tab=list", "debt?tab=list&page=100", "debt?by=creditor&month=2026-12",
                "debt?unit=G1", "pillar/DR" + PERIOD, "debt/instrument?code=B-00777")) {
            page(path, path.contains("?") ? path : path + PERIOD);
        }
        var book = context.getBean(DebtLedger.class).book("CITY", LocalDate.of(2026, 10, 31), new AsOf(LocalDate.of(2026, 11, 22)));
        var test = book.stressTest(WallView.USUAL);
        measure("stress test, one answer", () -> test.run(new Assumptions(0.7, 0.85, 2, 0.5, 60)), () -> { });
        measure("stress test, built anew", () -> book.stressTest(WallView.USUAL), () -> { });
    }

    private void figures() {
        page("cockpit", PERIOD);
        page("cockpit, newest period", "");
        page("cockpit of a group", PERIOD + "&unit=G1");
        page("pillar page", "pillar/PS" + PERIOD);
        page("pillar page of a group", "pillar/PS" + PERIOD + "&unit=G1");
        measure("bare SQL of the totals", () -> jdbc.queryForList(TOTALS), () -> { });
    }

    private void openSession() {
        Function0<UI> ui = UI::new;
        MockVaadin.setup(ui, new MockSpringServlet(Screens.discover(), context, ui));
        UI.getCurrent().setLocale(Locale.SIMPLIFIED_CHINESE);
        var login = new UsernamePasswordAuthenticationToken("bench", "", AuthorityUtils.createAuthorityList("ROLE_LEADER"));
        SecurityContextHolder.getContext().setAuthentication(login);
        var request = (FakeRequest) VaadinServletRequest.getCurrent().getRequest();
        request.setUserPrincipalInt(login);
        request.setUserInRole((principal, role) -> role.endsWith("LEADER"));
    }

    /**
     * Frame and content are built anew each time: the page before is one that has no frame and asks nothing. Looking for a grid
     * is what makes it ask for its first page, as a browser's answer would.
     */
    private void page(String name, String path) {
        measure(name, () -> {
            Links.go(path);
            LocatorJ._find(Grid.class);
        }, () -> {
            UI.getCurrent().navigate("password");
            answer();
        });
    }

    /** What a response takes along, and without one would be kept for ever. */
    private static void answer() {
        var internals = UI.getCurrent().getInternals();
        internals.getStateTree().runExecutionsBeforeClientResponse();
        internals.getStateTree().collectChanges(change -> { });
        internals.dumpPendingJavaScriptInvocations();
    }

    private void measure(String name, Runnable work, Runnable before) {
        rounds(WARM_UP, () -> {
            before.run();
            work.run();
        });
        var stopwatch = new Stopwatch(sessions.getStatistics());
        long read = rowsRead();
        var cpu = databaseTime();
        int measured = rounds(MEASURED, () -> {
            before.run();
            stopwatch.time(work);
        });
        System.out.printf("%-28s %s, %.1f ms of the database's, which touched %d rows (%d rounds)%n", name, stopwatch.summary(),
                databaseTime().minus(cpu).toMillis() / (double) measured, (rowsRead() - read) / measured, measured);
        System.out.flush();
    }

    /** So many, or as many as there is time for. */
    private static int rounds(int most, Runnable round) {
        long end = System.nanoTime() + LONGEST.toNanos();
        int done = 0;
        while (done < most && (done < LEAST || System.nanoTime() < end)) {
            round.run();
            done++;
        }
        return done;
    }

    private Duration databaseTime() {
        return database.info().totalCpuDuration().orElseThrow();
    }

    private long rowsRead() {
        return jdbc.queryForList("show global status like 'Handler_read%'").stream()
                .mapToLong(row -> Long.parseLong(row.get("Value").toString())).sum();
    }
}
