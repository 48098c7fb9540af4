package org.pillarboard.debt;

import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.pillarboard.audit.Trail;
import org.pillarboard.audit.TrailKind;
import org.pillarboard.cache.Kept;
import org.pillarboard.identity.CurrentUser;
import org.pillarboard.identity.Role;
import org.pillarboard.identity.Units;
import org.pillarboard.review.QueueMoved;
import org.pillarboard.shared.AsOf;
import org.pillarboard.shared.RuleViolation;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Whose new debt may repay principal alone (仅限本金): set with its first day by the administrator or by the section that keeps the
 * ledger; what was set before stays as it was. Read from memory.
 */
@Service
@Transactional(readOnly = true)
public class Restrictions {

    private static final int LONGEST = 240;

    private final RestrictionRepository restrictions;
    private final InstrumentRepository instruments;
    private final Units units;
    private final LedgerSight sight;
    private final CurrentUser user;
    private final Trail trail;
    private final ApplicationEventPublisher events;
    private final Clock clock;
    private final Kept<List<RestrictionRow>> known;

    Restrictions(RestrictionRepository restrictions, InstrumentRepository instruments, Units units, LedgerSight sight, CurrentUser user,
            Trail trail, ApplicationEventPublisher events, Clock clock) {
        this.restrictions = restrictions;
        this.instruments = instruments;
        this.units = units;
        this.sight = sight;
        this.user = user;
        this.trail = trail;
        this.events = events;
        this.clock = clock;
        this.known = new Kept<>(() -> restrictions.findAll().stream().map(Restriction::toRow).toList());
    }

    /** All that was ever set for units in sight but of confidential instruments out of sight, the newest first. One select at the most. */
    public List<RestrictionRow> list() {
        boolean sets = user.is(Role.ADMIN);
        var hidden = sight.hidden(known.get().stream().map(RestrictionRow::instrumentCode).filter(code -> !code.isEmpty()).collect(Collectors.toSet()));
        return known.get().stream().filter(row -> sets || user.scope().sees(row.unitCode())).filter(row -> !hidden.contains(row.instrumentCode()))
                .sorted(Comparator.comparing(RestrictionRow::setAt).reversed()).toList();
    }

    /** What was known by a day. */
    RestrictionBook book(AsOf asOf) {
        return new RestrictionBook(known.get().stream().filter(row -> !row.setAt().isAfter(asOf.instant())).toList());
    }

    /**
     * Sets a unit, or an instrument of it, to principal alone from a day on, or frees it.
     *
     * @param instrumentCode empty for all the unit owes
     * @throws RuleViolation {@code debt.restriction.reason} without a reason, {@code debt.unknown} for an instrument the unit does
     *                       not owe
     */
    @Transactional
    @PreAuthorize("hasAnyRole('ADMIN', 'REVIEWER')")
    public void set(String unitCode, String instrumentCode, LocalDate from, boolean principalOnly, String reason) {
        String unit = units.tree().get(unitCode).code();
        if (!user.is(Role.ADMIN) && !user.reviewedSections().contains(DebtLedger.SECTION)) {
            throw user.refuse("debtRestriction", unit);
        }
        if (reason.isBlank() || reason.strip().length() > LONGEST) {
            throw new RuleViolation("debt.restriction.reason", LONGEST);
        }
        if (!instrumentCode.isEmpty() && instruments.known(List.of(instrumentCode)).stream()
                .noneMatch(one -> one.toRow().unitCode().equals(unit))) {
            throw new RuleViolation("debt.unknown", instrumentCode);
        }
        restrictions.save(new Restriction(new RestrictionRow(unit, instrumentCode, from, principalOnly, reason.strip(), user.name(),
                clock.instant().truncatedTo(ChronoUnit.MICROS)), user.id()));
        known.changes();
        trail.record(TrailKind.SETTING, "debtRestriction", instrumentCode.isEmpty() ? unit : instrumentCode, null, from + " " + principalOnly);
        events.publishEvent(new QueueMoved(DebtFilings.SUBJECT));
    }
}
