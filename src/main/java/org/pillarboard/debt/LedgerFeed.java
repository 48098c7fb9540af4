package org.pillarboard.debt;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Set;
import java.util.stream.Collectors;
import org.pillarboard.identity.Units;
import org.pillarboard.observation.RegisterFigures;
import org.pillarboard.shared.AsOf;
import org.springframework.stereotype.Component;

/** Carries what the ledger now says into the indicators it feeds; beyond a year back figures stay as they were. */
@Component
class LedgerFeed {

    private static final int MONTHS_BACK = 11;

    private final RegisterFigures figures;
    private final LedgerReader reader;
    private final Units units;
    private final Clock clock;

    LedgerFeed(RegisterFigures figures, LedgerReader reader, Units units, Clock clock) {
        this.figures = figures;
        this.reader = reader;
        this.units = units;
        this.clock = clock;
    }

    /**
     * Something was made known of some units.
     *
     * @param from the first day it tells of
     */
    void moved(Set<String> unitCodes, LocalDate from, RegisterFigures.Cause cause) {
        reader.forget();
        var today = AsOf.today(clock).day();
        var earliest = today.withDayOfMonth(1).minusMonths(MONTHS_BACK);
        var since = from.isAfter(today) ? today : from.isBefore(earliest) ? earliest : from;
        var above = unitCodes.stream().flatMap(unit -> units.tree().withAncestors(unit).stream()).collect(Collectors.toSet());
        figures.refresh(DebtFigures.codes(), above, since, cause);
    }
}
