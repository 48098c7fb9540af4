package org.pillarboard.debt;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.pillarboard.audit.Trail;
import org.pillarboard.audit.TrailKind;
import org.pillarboard.cache.Kept;
import org.pillarboard.identity.CurrentUser;
import org.pillarboard.shared.RuleViolation;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The lines of risk indicators (风险阈值): delivered as policy or as example, edited and confirmed by the administrator; the newest
 * stands. Read from memory.
 */
@Service
@Transactional(readOnly = true)
public class RiskLines {

    private static final int LONGEST = 240;

    private final RiskLineRepository lines;
    private final CurrentUser user;
    private final Trail trail;
    private final Clock clock;
    private final Kept<Map<RiskIndicator, RiskLineRow>> known = new Kept<>(this::read);

    RiskLines(RiskLineRepository lines, CurrentUser user, Trail trail, Clock clock) {
        this.lines = lines;
        this.user = user;
        this.trail = trail;
        this.clock = clock;
    }

    /** The lines that stand, in the order of their indicators. */
    public List<RiskLineRow> list() {
        return List.copyOf(known.get().values());
    }

    RiskLineRow of(RiskIndicator indicator) {
        return Objects.requireNonNull(known.get().get(indicator));
    }

    /** From how many days before its end a registered quota that is not used up turns amber and red. */
    public RiskLineRow quotaClock() {
        return of(RiskIndicator.QUOTA_CLOCK);
    }

    GuaranteeLine.Limits guarantees() {
        return new GuaranteeLine.Limits(of(RiskIndicator.GUARANTEE_GROUP), of(RiskIndicator.GUARANTEE_OWN));
    }

    private Map<RiskIndicator, RiskLineRow> read() {
        var newest = new EnumMap<RiskIndicator, RiskLineRow>(RiskIndicator.class);
        lines.inOrder().forEach(line -> newest.put(line.toRow().indicator(), line.toRow()));
        return newest;
    }

    /** Stands for lines as they were delivered. */
    @Transactional
    @PreAuthorize("hasRole('ADMIN')")
    public void confirm(RiskIndicator indicator) {
        var row = of(indicator);
        keep(indicator, row.amber(), row.red(), row.standing(), row.origin());
    }

    /**
     * Sets lines, and stands for them.
     *
     * @throws RuleViolation {@code debt.risk.order} when red comes before amber, {@code debt.risk.origin} without what they rest on
     */
    @Transactional
    @PreAuthorize("hasRole('ADMIN')")
    public void set(RiskIndicator indicator, BigDecimal amber, BigDecimal red, LineStanding standing, String origin) {
        if (indicator.isCeiling() ? red.compareTo(amber) < 0 : red.compareTo(amber) > 0) {
            throw new RuleViolation("debt.risk.order");
        }
        if (origin.isBlank() || origin.strip().length() > LONGEST) {
            throw new RuleViolation("debt.risk.origin", LONGEST);
        }
        keep(indicator, amber, red, standing, origin.strip());
    }

    private void keep(RiskIndicator indicator, BigDecimal amber, BigDecimal red, LineStanding standing, String origin) {
        var before = of(indicator);
        lines.save(new RiskLine(new RiskLineRow(indicator, amber, red, standing, origin, user.name(),
                clock.instant().truncatedTo(ChronoUnit.MICROS), true)));
        known.changes();
        trail.record(TrailKind.SETTING, "riskLine", indicator.name(), before.amber() + " / " + before.red() + " " + before.standing(),
                amber + " / " + red + " " + standing);
    }
}
