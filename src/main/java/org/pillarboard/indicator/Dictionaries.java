package org.pillarboard.indicator;

import java.math.BigDecimal;
import java.time.Clock;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.pillarboard.audit.Alike;
import org.pillarboard.audit.Trail;
import org.pillarboard.audit.TrailKind;
import org.pillarboard.identity.CurrentUser;
import org.pillarboard.shared.AsOf;
import org.pillarboard.shared.RuleViolation;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The administrator's hand on what rules compare with: seasons, benchmarks, leverage lines, due days. */
@Service
@Transactional
@PreAuthorize("hasRole('ADMIN')")
public class Dictionaries {

    private static final BigDecimal WHOLE = BigDecimal.valueOf(100);
    private static final BigDecimal MOST_GROWTH = BigDecimal.valueOf(50);
    private final IndicatorRepositories tables;
    private final Catalogues catalogues;
    private final CurrentUser user;
    private final Trail trail;
    private final Clock clock;

    Dictionaries(IndicatorRepositories tables, Catalogues catalogues, CurrentUser user, Trail trail, Clock clock) {
        this.tables = tables;
        this.catalogues = catalogues;
        this.user = user;
        this.trail = trail;
        this.clock = clock;
    }

    /**
     * Adds a season or changes its shares, from now on; the plans of what was known before stay.
     *
     * @throws RuleViolation {@code season.share} for less than nothing, {@code season.reason.missing} for a change that says not why
     */
    public void setSeason(SeasonRow row, String reason) {
        row.requireShares();
        var before = catalogues.current().seasons().stream().filter(one -> one.code().equals(row.code())).findFirst();
        if (before.filter(one -> Alike.are(one, row)).isPresent()) {
            return;
        }
        if (before.isPresent() && reason.isBlank()) {
            throw new RuleViolation("season.reason.missing");
        }
        tables.seasons().save(new SeasonProfile(row, user.name(), reason, clock.instant()));
        written(TrailKind.SETTING, "season", row.code(), before.map(one -> spelling(one, "")).orElse(null), spelling(row, reason));
    }

    private static String spelling(SeasonRow row, String reason) {
        return "Season[code=" + row.code() + ", shares=" + row.shares().stream().map(Dictionaries::line).toList() + ", basis=" + row.basis()
                + ", reason=" + reason + "]";
    }

    /**
     * Says a benchmark of a year, from now on; what was known before stays.
     *
     * @throws RuleViolation {@code year.range}, {@code benchmark.range} for a growth of more than 50 % either way
     */
    public void setBenchmark(BenchmarkRow row) {
        Years.check(row.year());
        if (row.value().abs().compareTo(MOST_GROWTH) > 0) {
            throw new RuleViolation("benchmark.range", row.value());
        }
        var before = catalogues.current().gdpGrowth(row.year(), AsOf.today(clock)).orElse(null);
        if (Alike.are(before, row)) {
            return;
        }
        String former = before == null ? null : before.toString();
        tables.benchmarks().save(new Benchmark(row, clock.instant()));
        written(TrailKind.SETTING, "benchmark", row.code() + "/" + row.year(), former, row.toString());
    }

    /**
     * Changes the lines of a class, from now on; what was known before stays.
     *
     * @throws RuleViolation {@code leverage.order} when the key line lies below the warning line, {@code leverage.range} for a
     *                       line that is no share of 0 to 100 %
     */
    public void setLeverageLine(LeverageLineRow row) {
        Stream.of(row.warningLine(), row.keyLine()).filter(Objects::nonNull).filter(line -> line.signum() < 0 || line.compareTo(WHOLE) > 0)
                .findFirst().ifPresent(line -> {
                    throw new RuleViolation("leverage.range", line);
                });
        if (row.warningLine() != null && row.keyLine() != null && row.keyLine().compareTo(row.warningLine()) < 0) {
            throw new RuleViolation("leverage.order", row.warningLine(), row.keyLine());
        }
        String before = lines(catalogues.current().leverageLine(row.leverageClass(), AsOf.today(clock)));
        if (before.equals(lines(row))) {
            return;
        }
        tables.leverageLines().save(new LeverageLine(row, clock.instant()));
        written(TrailKind.SETTING, "leverage", row.leverageClass().name(), before, lines(row));
    }

    /**
     * Changes the day of the following month on which reports of a frequency are due, of the deadlines that have not passed.
     *
     * @throws RuleViolation {@code due.day} outside 1 to 31
     */
    public void setDueDay(Frequency frequency, int day) {
        if (day < 1 || day > 31) {
            throw new RuleViolation("due.day", day);
        }
        String before = String.valueOf(catalogues.current().dueDay(frequency));
        if (before.equals(String.valueOf(day))) {
            return;
        }
        tables.dueRules().save(new DueRule(frequency, day, clock.instant()));
        written(TrailKind.CALENDAR, "due", frequency.name(), before, String.valueOf(day));
    }

    private static String lines(LeverageLineRow row) {
        return line(row.warningLine()) + "/" + line(row.keyLine());
    }

    private static String line(@Nullable BigDecimal line) {
        return line == null ? "\u2014" : line.stripTrailingZeros().toPlainString();
    }

    private void written(TrailKind kind, String subject, String id, @Nullable String before, String after) {
        trail.record(kind, subject, id, before, after);
        catalogues.changed();
    }
}
