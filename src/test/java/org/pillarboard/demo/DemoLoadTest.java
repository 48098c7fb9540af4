package org.pillarboard.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TimeZone;
import org.junit.jupiter.api.Test;
import org.pillarboard.audit.TrailBook;
import org.pillarboard.indicator.Catalogues;
import org.pillarboard.observation.Cell;
import org.pillarboard.observation.EnteredFigure;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.DefaultApplicationArguments;
import org.springframework.jdbc.core.JdbcTemplate;

/** What the load leaves behind: its size, the same contents as in every run, a mark, and a sound trail. */
class DemoLoadTest extends DemoTest {

    @Autowired
    private JdbcTemplate jdbc;
    @Autowired
    private Catalogues catalogues;
    @Autowired
    private List<Chapter> chapters;
    @Autowired
    private DemoLoader loader;
    @Autowired
    private DemoMark mark;
    @Autowired
    private TrailBook book;

    @Test
    void isOfTheSizeAimedAt() {
        assertThat(count("observation")).isBetween(12_000, 18_000);
        assertThat(count("unit where demo")).isEqualTo(16);
        assertThat(count("evidence_content")).isBetween(24, 60);
        assertThat(count("observation_update where state = 'SUBMITTED'")).isPositive();
        assertThat(count("observation_update where state = 'RETURNED'")).isEqualTo(2);
        assertThat(count("observation_update where state = 'DRAFT'")).isPositive();
    }

    @Test
    void comesInTimeMostly() {
        int reports = count("(select distinct unit_code, reported_at from observation) as report");
        int late = count("(select distinct unit_code, reported_at from observation where due_on < date(reported_at)) as report");
        assertThat((double) late / reports).isBetween(0.04, 0.12);
    }

    @Test
    void drawsTheSameWhateverTheMachineSpeaks() {
        var here = drawn();
        var locale = Locale.getDefault();
        var zone = TimeZone.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("ar-EG"));
            TimeZone.setDefault(TimeZone.getTimeZone("America/Los_Angeles"));
            assertThat(drawn()).isEqualTo(here);
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
        }
    }

    /** Times and people of every step, and every figure. */
    private String drawn() {
        var specs = FigureSpec.all();
        var story = new Story(new Painter().draw(catalogues.current(), new Firms(), specs), specs);
        var steps = chapters.stream().flatMap(chapter -> chapter.steps(story).stream()).map(step -> step.at() + step.actor()).toList();
        return steps.toString() + story.canvas().figures();
    }

    @Test
    void storesWhatItDraws() {
        var specs = FigureSpec.all();
        Map<Cell, EnteredFigure> drawn = new LinkedHashMap<>(new Painter().draw(catalogues.current(), new Firms(), specs).figures());
        drawn.keySet().removeIf(cell -> cell.equals(Planted.AUDITED) || isOpen(cell));
        assertThat(drawn).hasSizeGreaterThan(12_000);
        var stored = newest();
        drawn.forEach((cell, figure) -> assertThat(stored.get(cell.key())).as(cell.key())
                .isEqualByComparingTo(figure.completedFor(catalogues.current().get(cell.indicatorCode())).value()));
    }

    private static boolean isOpen(Cell cell) {
        boolean last = cell.period().endsOn().equals(Canvas.LAST_DAY);
        return last && List.of(Special.FORGETFUL, Special.LATECOMER, "DEMO-E12").contains(cell.unitCode());
    }

    private Map<String, java.math.BigDecimal> newest() {
        var newest = new LinkedHashMap<String, java.math.BigDecimal>();
        jdbc.query("select concat(indicator_code, '/', unit_code, '/', period_code), value from observation order by known_from",
                row -> {
                    newest.put(row.getString(1), row.getBigDecimal(2));
                });
        return newest;
    }

    @Test
    void leavesAMarkAndLoadsNoSecondTime() {
        int before = count("observation");
        loader.run(new DefaultApplicationArguments());
        assertThat(count("observation")).isEqualTo(before);
        assertThat(mark.isSet()).isTrue();
        assertThat(mark.run().orElseThrow().isFinished()).isTrue();
    }

    @Test
    void keepsTheTrailSound() {
        assertThat(as("auditor", book::verify).isSound()).isTrue();
    }

    private int count(String table) {
        Integer count = jdbc.queryForObject("select count(*) from " + table, Integer.class);
        return count == null ? 0 : count;
    }
}
