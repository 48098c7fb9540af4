package org.pillarboard.debt;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.pillarboard.audit.Trail;
import org.pillarboard.audit.TrailKind;
import org.pillarboard.cache.Kept;
import org.pillarboard.identity.CurrentUser;
import org.pillarboard.indicator.Catalogues;
import org.pillarboard.indicator.RagRuleRow;
import org.pillarboard.shared.AsOf;
import org.pillarboard.shared.RuleViolation;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What risk indicators are held against (风险阈值). What is an indicator of the catalogue has its light rule; the others have lines:
 * delivered as policy or as example, edited and confirmed by the administrator, each answering for any past day. Read from memory.
 */
@Service
@Transactional(readOnly = true)
public class RiskLines {

    private static final int LONGEST = 240;

    private final RiskLineRepository lines;
    private final CurrentUser user;
    private final Trail trail;
    private final Clock clock;
    private final Catalogues catalogues;
    private final Kept<Map<RiskIndicator, List<RiskLineRow>>> known = new Kept<>(this::read);

    RiskLines(RiskLineRepository lines, CurrentUser user, Trail trail, Clock clock, Catalogues catalogues) {
        this.lines = lines;
        this.user = user;
        this.trail = trail;
        this.clock = clock;
        this.catalogues = catalogues;
    }

    /** What every risk indicator is held against today, in their order. */
    public List<RiskMeasure> measures() {
        var today = AsOf.today(clock);
        return measures(today.day(), today);
    }

    /** What they are held against for a day, as known on another. */
    List<RiskMeasure> measures(LocalDate day, AsOf asOf) {
        return Stream.of(RiskIndicator.values()).map(indicator -> indicator.code()
                .<RiskMeasure>map(code -> new RiskMeasure.ByRule(indicator, rule(code, day, asOf)))
                .orElseGet(() -> new RiskMeasure.Lines(of(indicator, asOf.instant())))).toList();
    }

    private Optional<RagRuleRow> rule(String code, LocalDate day, AsOf asOf) {
        var catalogue = catalogues.current();
        return catalogue.find(code).flatMap(indicator -> indicator.rhythm().periods(day.getYear()).stream().filter(period -> period.contains(day))
                .findFirst()).flatMap(period -> catalogue.ruleFor(code, period, asOf));
    }

    /** The lines that were known at a moment; the first of all before any. */
    private RiskLineRow of(RiskIndicator indicator, Instant moment) {
        var versions = Objects.requireNonNull(known.get().get(indicator));
        return versions.reversed().stream().filter(line -> !line.setAt().isAfter(moment)).findFirst().orElseGet(versions::getFirst);
    }

    private RiskLineRow newest(RiskIndicator indicator) {
        return Objects.requireNonNull(known.get().get(indicator)).getLast();
    }

    /** From how many days before its end a registered quota that is not used up turns amber and red, as known at a moment. */
    public RiskLineRow quotaClock(Instant moment) {
        return of(RiskIndicator.QUOTA_CLOCK, moment);
    }

    GuaranteeLine.Limits guarantees(Instant moment) {
        return new GuaranteeLine.Limits(of(RiskIndicator.GUARANTEE_GROUP, moment), of(RiskIndicator.GUARANTEE_OWN, moment));
    }

    private Map<RiskIndicator, List<RiskLineRow>> read() {
        return lines.inOrder().stream().map(RiskLine::toRow).collect(Collectors.groupingBy(RiskLineRow::indicator,
                () -> new EnumMap<>(RiskIndicator.class), Collectors.toList()));
    }

    /** Stands for lines as they were delivered. */
    @Transactional
    @PreAuthorize("hasRole('ADMIN')")
    public void confirm(RiskIndicator indicator) {
        var row = newest(indicator);
        keep(indicator, row.amber(), row.red(), row.standing(), row.origin());
    }

    /**
     * Sets lines, and stands for them.
     *
     * @throws RuleViolation {@code debt.risk.byRule} for what has a light rule,
     *                       {@code debt.risk.order} when red comes before amber, {@code debt.risk.origin} without what they rest on
     */
    @Transactional
    @PreAuthorize("hasRole('ADMIN')")
    public void set(RiskIndicator indicator, BigDecimal amber, BigDecimal red, LineStanding standing, String origin) {
        if (indicator.code().isPresent()) {
            throw new RuleViolation("debt.risk.byRule");
        }
        if (indicator.isCeiling() ? red.compareTo(amber) < 0 : red.compareTo(amber) > 0) {
            throw new RuleViolation("debt.risk.order");
        }
        if (origin.isBlank() || origin.strip().length() > LONGEST) {
            throw new RuleViolation("debt.risk.origin", LONGEST);
        }
        keep(indicator, amber, red, standing, origin.strip());
    }

    private void keep(RiskIndicator indicator, BigDecimal amber, BigDecimal red, LineStanding standing, String origin) {
        String before = spelling(newest(indicator));
        var row = new RiskLineRow(indicator, amber, red, standing, origin, user.name(), clock.instant().truncatedTo(ChronoUnit.MICROS), true);
        if (before.equals(spelling(row))) {
            return;
        }
        lines.save(new RiskLine(row));
        known.changes();
        trail.record(TrailKind.SETTING, "riskLine", indicator.name(), before, spelling(row));
    }

    /** As the trail keeps it: where it turns, what it rests on, and whether somebody stands for it. */
    private static String spelling(RiskLineRow row) {
        return "RiskLine[amber=" + row.amber().stripTrailingZeros().toPlainString() + ", red=" + row.red().stripTrailingZeros().toPlainString()
                + ", standing=" + row.standing() + ", origin=" + row.origin() + ", confirmed=" + row.confirmed() + "]";
    }
}
