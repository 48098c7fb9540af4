package org.pillarboard.bench;

import com.github.mvysny.kaributesting.v10.MockVaadin;
import com.github.mvysny.kaributesting.v10.Routes;
import com.github.mvysny.kaributesting.v10.spring.MockSpringServlet;
import com.github.mvysny.fakeservlet.FakeRequest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.VaadinServletRequest;
import jakarta.persistence.EntityManagerFactory;
import java.nio.file.Path;
import java.util.Locale;
import kotlin.jvm.functions.Function0;
import org.hibernate.SessionFactory;
import org.pillarboard.Application;
import org.pillarboard.EmbeddedMariaDb;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.security.core.context.SecurityContextHolder;

/**
 * Builds the cockpit and a pillar page on the server, with all its components, over a history of a given size; beside it
 * the bare SQL of the same rows. Argument: 100k, 1m or 10m. Data are kept in target/bench and used again.
 */
public final class PageBench {

    private static final int WARM_UP = 300;
    private static final int MEASURED = 200;
    private static final String TOTALS = """
            select indicator_code, period_code, value, numerator, denominator, reporting_units, expected_units
            from official_total where unit_code = 'CITY' and period_ends_on between '2025-01-01' and '2026-10-31'
            and known_from <= '2026-11-22' and known_until > '2026-11-22'""";
    private final ConfigurableApplicationContext context;
    private final JdbcTemplate jdbc;
    private final SessionFactory sessions;

    private PageBench(ConfigurableApplicationContext context) {
        this.context = context;
        this.jdbc = context.getBean(JdbcTemplate.class);
        this.sessions = context.getBean(EntityManagerFactory.class).unwrap(SessionFactory.class);
    }

    public static void main(String[] args) {
        var size = BenchSize.of(args[0]);
        var server = EmbeddedMariaDb.withoutRights(Path.of("target", "bench", args[0]));
        server.start();
        try (var context = SpringApplication.run(Application.class, "--server.port=0", "--spring.datasource.username=root",
                "--spring.datasource.password=", "--spring.flyway.user=root", "--spring.flyway.password=",
                "--spring.datasource.url=" + server.url("bench") + "?createDatabaseIfNotExist=true",
                "--logging.level.root=WARN")) {
            var bench = new PageBench(context);
            bench.prepare(size);
            bench.report(size);
        } finally {
            server.stop();
        }
        System.exit(0);
    }

    private void prepare(BenchSize size) {
        jdbc.execute("set global innodb_buffer_pool_size = 1073741824");
        Integer units = jdbc.queryForObject("select count(*) from unit", Integer.class);
        if (units != null && units == 1) {
            long start = System.nanoTime();
            new BenchData(jdbc, size).fill();
            jdbc.update("""
                    insert into person (id, login, name, password_hash, must_change_password, failed_count, created_at, version)
                    values (uuid(), 'bench', 'bench', '{noop}', false, 0, now(6), 0)""");
            jdbc.update("""
                    insert into person_grant (id, person_id, role, from_on, granted_at, version)
                    select uuid(), id, 'LEADER', '2020-01-01', now(6), 0 from person""");
            System.out.printf("filled with %d observations in %d s; start again to measure%n", size.observations(),
                    (System.nanoTime() - start) / 1_000_000_000);
            System.exit(0);
        }
    }

    private void report(BenchSize size) {
        sessions.getStatistics().setStatisticsEnabled(true);
        System.out.printf("%n%s observations (%d in the table)%n", size.name(),
                jdbc.queryForObject("select count(*) from observation", Long.class));
        openSession();
        measure("cockpit", () -> UI.getCurrent().navigate("?period=2026-10"));
        measure("pillar page", () -> UI.getCurrent().navigate("pillar/PS?period=2026-10"));
        measure("bare SQL of the totals", () -> jdbc.queryForList(TOTALS));
        MockVaadin.tearDown();
    }

    private void openSession() {
        Function0<UI> ui = UI::new;
        MockVaadin.setup(ui, new MockSpringServlet(new Routes().autoDiscoverViews("org.pillarboard"), context, ui));
        UI.getCurrent().setLocale(Locale.SIMPLIFIED_CHINESE);
        var login = new UsernamePasswordAuthenticationToken("bench", "", AuthorityUtils.createAuthorityList("ROLE_LEADER"));
        SecurityContextHolder.getContext().setAuthentication(login);
        var request = (FakeRequest) VaadinServletRequest.getCurrent().getRequest();
        request.setUserPrincipalInt(login);
        request.setUserInRole((principal, role) -> role.endsWith("LEADER"));
    }

    private void measure(String name, Runnable work) {
        for (int i = 0; i < WARM_UP; i++) {
            work.run();
        }
        var stopwatch = new Stopwatch(sessions.getStatistics());
        for (int i = 0; i < MEASURED; i++) {
            stopwatch.time(work);
        }
        System.out.printf("%-24s %s%n", name, stopwatch.summary());
    }
}
