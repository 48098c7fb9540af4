package org.pillarboard.launch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pillarboard.Application;
import org.pillarboard.EmbeddedMariaDb;
import org.pillarboard.Office;
import org.pillarboard.OfficeDay;
import org.pillarboard.audit.TrailBook;
import org.pillarboard.identity.Role;
import org.pillarboard.observation.TotalsRecount;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * Killed while twenty clients write, first the database, then product and database together: what was acknowledged is there
 * afterwards, nothing is half done, and the chain of the trail holds.
 */
class SurvivalIT {

    private static final int ENOUGH = 12;
    private static final long PATIENCE_MS = 300_000;

    /** What each acknowledged state must have left behind: the row, its line in the trail, the official figure, its totals. */
    private static final String LEFT = """
            select concat(u.state, ' ', u.unit_code, ' ', u.period_code) as cell,
              (select count(*) from trail t where t.kind = 'SUBMISSION' and t.subject_id = k.spelling) as submissions,
              (select count(*) from trail t where t.kind = 'DECISION' and t.subject_id = k.spelling) as decisions,
              (select count(*) from observation o where o.update_id = u.id) as observations,
              (select count(*) from observation o join official_total t on t.observation_id = o.id where o.update_id = u.id) as totals
            from observation_update u
            join (select id, concat(indicator_code, '/', unit_code, '/', period_code) as spelling from observation_update) k on k.id = u.id""";

    @TempDir
    private static Path folder;

    private final Queue<String> acknowledged = new ConcurrentLinkedQueue<>();
    private Database database;
    private Process product;
    private volatile boolean over;

    @AfterEach
    void stop() {
        over = true;
        product.destroyForcibly();
        database.stop();
    }

    @Test
    void keepsWhatItAcknowledgedWhenItIsKilled() throws Exception {
        var home = Path.of("").toAbsolutePath();
        database = new Database(DataFolder.claim(new Settings(home, home, home, folder, 0, false)), home.resolve("db-init/bootstrap/01-database.sql"));
        database.start(this::again);
        product = startWriters();
        awaitMore(ENOUGH);
        killDatabase();
        awaitMore(ENOUGH);
        product.destroyForcibly();
        killDatabase();
        product.waitFor();
        try (var next = productOn(words())) {
            whatWasAcknowledgedIsThere(next.getBean(JdbcTemplate.class));
            totalsAndTrailHold(next);
        }
    }

    private void again(Database ended) {
        if (!over) {
            ended.start(this::again);
        }
    }

    private void killDatabase() {
        EmbeddedMariaDb.serverOn(folder.resolve("mariadb")).orElseThrow().destroyForcibly();
    }

    private Process startWriters() throws IOException {
        var command = new ArrayList<>(List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-Xmx400m",
                "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1", "-cp", System.getProperty("java.class.path"), Writers.class.getName()));
        command.addAll(words());
        var started = new ProcessBuilder(command).redirectErrorStream(true).start();
        new Thread(() -> listen(started), "listen").start();
        return started;
    }

    private List<String> words() {
        return Stream.concat(database.access().environment().entrySet().stream().map(word -> "--" + word.getKey() + "=" + word.getValue()),
                Stream.of("--server.port=0", "--vaadin.productionMode=true", "--spring.main.banner-mode=off", "--logging.level.root=off",
                        "--pillarboard.today=" + OfficeDay.TODAY)).toList();
    }

    private void listen(Process started) {
        try (var talk = new BufferedReader(new InputStreamReader(started.getInputStream(), StandardCharsets.UTF_8))) {
            talk.lines().forEach(this::hear);
        } catch (IOException killed) {
            // what it said before has been heard
        }
    }

    private void hear(String line) {
        if (line.startsWith("ack ")) {
            acknowledged.add(line.substring(4));
        } else {
            System.out.println("writers: " + line);
        }
    }

    private void awaitMore(int count) throws InterruptedException {
        long wanted = approved() + count;
        for (long until = System.currentTimeMillis() + PATIENCE_MS; approved() < wanted; Thread.sleep(20)) {
            assertThat(System.currentTimeMillis()).as("%s approved of %s", approved(), wanted).isLessThan(until);
            assertThat(product.isAlive()).as("the product goes on").isTrue();
        }
    }

    private long approved() {
        return acknowledged.stream().filter(said -> said.startsWith("APPROVED")).count();
    }

    private static ConfigurableApplicationContext productOn(List<String> words) {
        return SpringApplication.from(Application::main).with(Office.class).run(words.toArray(String[]::new)).getApplicationContext();
    }

    private void whatWasAcknowledgedIsThere(JdbcTemplate jdbc) {
        var there = jdbc.queryForList("select concat(state, ' ', unit_code, ' ', period_code) from observation_update", String.class);
        assertThat(acknowledged).allSatisfy(said -> assertThat(Stream.of("DRAFT", "SUBMITTED", "APPROVED").dropWhile(state -> !said.startsWith(state))
                .map(state -> state + said.substring(said.indexOf(' ')))).as(said).anyMatch(there::contains));
        assertThat(jdbc.queryForList(LEFT)).as("none is half done").allSatisfy(row -> {
            String state = String.valueOf(row.get("cell")).split(" ")[0];
            assertThat(row).containsEntry("submissions", state.equals("DRAFT") ? 0L : 1L);
            assertThat(row).containsEntry("decisions", state.equals("APPROVED") ? 1L : 0L);
            assertThat(row).containsEntry("observations", state.equals("APPROVED") ? 1L : 0L);
            assertThat(row).containsEntry("totals", state.equals("APPROVED") ? 1L : 0L);
        });
    }

    private static void totalsAndTrailHold(ConfigurableApplicationContext product) {
        var office = product.getBean(Office.class);
        assertThat(product.getBean(TotalsRecount.class).everything()).as("totals that are not what the observations add up to").isZero();
        assertThat(office.act("setup", List.of(Role.AUDITOR), () -> product.getBean(TrailBook.class).verify()).isSound()).isTrue();
    }
}
