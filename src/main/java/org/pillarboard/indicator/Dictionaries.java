package org.pillarboard.indicator;

import java.time.Clock;
import org.pillarboard.audit.Trail;
import org.pillarboard.audit.TrailKind;
import org.pillarboard.shared.NotFound;
import org.pillarboard.shared.RuleViolation;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The administrator's hand on what rules compare with: seasons, benchmarks, leverage lines, due days. */
@Service
@Transactional
@PreAuthorize("hasRole('ADMIN')")
public class Dictionaries {

    private final IndicatorRepositories tables;
    private final Catalogues catalogues;
    private final Trail trail;
    private final Clock clock;

    Dictionaries(IndicatorRepositories tables, Catalogues catalogues, Trail trail, Clock clock) {
        this.tables = tables;
        this.catalogues = catalogues;
        this.trail = trail;
        this.clock = clock;
    }

    /** Adds a season or changes its shares. */
    public void setSeason(SeasonRow row) {
        var known = tables.seasons().findById(row.code());
        known.ifPresentOrElse(season -> season.change(row), () -> tables.seasons().save(new SeasonProfile(row)));
        written(TrailKind.SETTING, "season", row.code(), row.shares().toString());
    }

    /** Says a benchmark of a year, from now on; what was known before stays. */
    public void setBenchmark(BenchmarkRow row) {
        tables.benchmarks().save(new Benchmark(row, clock.instant()));
        written(TrailKind.SETTING, "benchmark", row.code() + "/" + row.year(), row.value().toPlainString());
    }

    /**
     * Changes the lines of a class, from now on; what was known before stays.
     *
     * @throws RuleViolation {@code leverage.order} when the key line lies below the warning line
     */
    public void setLeverageLine(LeverageLineRow row) {
        if (row.warningLine() != null && row.keyLine() != null && row.keyLine().compareTo(row.warningLine()) < 0) {
            throw new RuleViolation("leverage.order", row.warningLine(), row.keyLine());
        }
        tables.leverageLines().save(new LeverageLine(row, clock.instant()));
        written(TrailKind.SETTING, "leverage", row.leverageClass().name(), row.warningLine() + "/" + row.keyLine());
    }

    /**
     * Changes the day of the following month on which reports of a frequency are due.
     *
     * @throws RuleViolation {@code due.day} outside 1 to 31
     */
    public void setDueDay(Frequency frequency, int day) {
        if (day < 1 || day > 31) {
            throw new RuleViolation("due.day", day);
        }
        tables.dueRules().findById(frequency).orElseThrow(() -> new NotFound("due rule", frequency)).changeTo(day);
        written(TrailKind.CALENDAR, "due", frequency.name(), String.valueOf(day));
    }

    private void written(TrailKind kind, String subject, String id, String after) {
        trail.record(kind, subject, id, null, after);
        catalogues.changed();
    }
}
