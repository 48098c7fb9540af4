package org.pillarboard.cockpit;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.pillarboard.debt.DebtLedger;
import org.pillarboard.identity.Units;
import org.pillarboard.indicator.Catalogues;
import org.pillarboard.indicator.DutyRow;
import org.pillarboard.observation.Board;
import org.pillarboard.observation.IndicatorReading;
import org.pillarboard.observation.ObservationRow;
import org.pillarboard.observation.Observations;
import org.pillarboard.observation.OverdueReports;
import org.pillarboard.observation.Readings;
import org.pillarboard.pillar.PillarRow;
import org.pillarboard.pillar.Pillars;
import org.pillarboard.rule.PillarScore;
import org.pillarboard.rule.Reading;
import org.pillarboard.shared.AsOf;
import org.pillarboard.shared.Period;
import org.pillarboard.shared.PeriodKind;
import org.pillarboard.shared.Rag;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Component;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Rolls everything up (驾驶舱): one snapshot of all five pillars, one of a pillar; each in a fixed number of selects. */
@Service
@Transactional(readOnly = true)
@PreAuthorize("hasAnyRole('LEADER', 'REVIEWER', 'OWNER')")
public class Cockpit {

    /** So many of what was approved last a snapshot holds. */
    public static final int CHANGES = 3;

    private static final int MORE_CHANGES = 60;
    private static final int STRIP = 6;

    private final Readings readings;
    private final OverdueReports overdueReports;
    private final Observations observations;
    private final DebtLedger ledger;
    private final Standstills standstills;
    private final Registers registers;
    private final List<HeadlineFigures> headlineFigures;

    /** The registers that answer from memory. */
    @Component
    record Registers(Pillars pillars, Catalogues catalogues, Units units) {
    }

    Cockpit(Readings readings, OverdueReports overdueReports, Observations observations, DebtLedger ledger, Standstills standstills,
            Registers registers, List<HeadlineFigures> headlineFigures) {
        this.readings = readings;
        this.overdueReports = overdueReports;
        this.observations = observations;
        this.ledger = ledger;
        this.standstills = standstills;
        this.registers = registers;
        this.headlineFigures = headlineFigures;
    }

    /** Everything at a glance, for the year so far. */
    public CockpitSnapshot snapshot(String unitCode, Period period, AsOf asOf) {
        return snapshot(unitCode, period, asOf, PeriodKind.YEAR);
    }

    /**
     * Everything at a glance. Eleven selects at the most, three of them for the debt ledger, three for projects and
     * tasks, whatever the span; of a past day two more for what came into their registers later.
     *
     * @param span what the figures speak of: MONTH or QUARTER, the one the period ends in, or YEAR, the year so far; lights
     *             and what needs attention are those of the year
     * @throws org.pillarboard.shared.NotFound when the unit is out of the reader's scope; the refusal is in the trail
     */
    public CockpitSnapshot snapshot(String unitCode, Period period, AsOf asOf, PeriodKind span) {
        var boards = readings.boards(unitCode, period, asOf, span);
        var board = boards.now();
        var cards = registers.pillars().five().stream().map(pillar -> PillarCard.of(pillar, boards)).toList();
        var day = period.endsOn().isBefore(asOf.day()) ? period.endsOn() : asOf.day();
        var debts = ledger.book(unitCode, day, asOf).silentBeforeOpening();
        var overall = board.score().speaksForFew() ? Progress.UNKNOWN : Progress.mean(cards.stream().map(PillarCard::progress).toList());
        var standstill = isNow(period, asOf) ? standstills.of(unitCode, asOf) : Standstill.NONE;
        var attention = AttentionOrder.of(board, overdueReports.list(board), debts, standstill);
        return new CockpitSnapshot(unitCode, period, asOf, asked(board), overall,
                new Finding(board, span, () -> asked(unitCode, asOf)).of(cards, overall), cards, headlines(boards.shown()), efficiency(boards.shown()),
                attention, observations.latestOf(unitCode, asOf, CHANGES), debts, standstill);
    }

    private static int asked(Board board) {
        return (int) board.readings().values().stream().filter(one -> !(one.reading() instanceof Reading.NotAsked)).count();
    }

    /** Whether the period is the newest: with an older one projects and tasks of the day would be out of place. */
    private boolean isNow(Period period, AsOf asOf) {
        return !period.endsOn().isBefore(registers.catalogues().current().lastDueMonth(asOf.day()).startsOn());
    }

    /** More of what was approved last than a snapshot holds, the newest first. Two selects at the most. */
    public List<ObservationRow> changes(String unitCode, AsOf asOf) {
        return observations.latestOf(unitCode, asOf, MORE_CHANGES);
    }

    /** The first day anything is asked of a unit or of those below it; empty where nothing ever is. */
    private Optional<LocalDate> asked(String unitCode, AsOf asOf) {
        var duties = registers.catalogues().current().duties(asOf);
        return registers.units().tree(asOf).withDescendants(unitCode).stream().flatMap(code -> duties.ofUnit(code).stream())
                .map(DutyRow::fromOn).min(Comparator.naturalOrder());
    }

    private List<IndicatorReading> headlines(Board board) {
        return registers.catalogues().current().headlines().stream()
                .flatMap(indicator -> headlineFigures.stream().map(source -> source.find(indicator, board))
                        .flatMap(Optional::stream).findFirst().stream()).toList();
    }

    private List<IndicatorReading> efficiency(Board board) {
        return registers.pillars().list().stream().filter(PillarRow::crossCutting)
                .flatMap(strip -> registers.catalogues().current().indicatorsOf(strip.code()).stream().limit(STRIP))
                .flatMap(indicator -> board.find(indicator.code()).stream()).toList();
    }

    /** One pillar with its indicators and the units below, for the year so far. */
    public PillarSnapshot pillar(String pillarCode, String unitCode, Period period, AsOf asOf) {
        return pillar(pillarCode, unitCode, period, asOf, PeriodKind.YEAR);
    }

    /**
     * One pillar with its indicators and the units below. Two selects at the most.
     *
     * @param span as of {@link #snapshot(String, Period, AsOf, PeriodKind)}
     */
    public PillarSnapshot pillar(String pillarCode, String unitCode, Period period, AsOf asOf, PeriodKind span) {
        var pillar = registers.pillars().get(pillarCode);
        var boards = readings.pillar(pillarCode, unitCode, period, asOf, span);
        var card = PillarCard.of(pillar, boards.own());
        return new PillarSnapshot(unitCode, period, asOf, card, new Finding(boards.own().now(), span, () -> asked(unitCode, asOf)).of(card),
                boards.own().shown().of(pillarCode), UnitRank.of(boards, pillarCode, registers.units().tree(asOf)),
                registers.catalogues().current().gdpGrowth(period.year(), asOf).orElse(null));
    }

    /** The lights of the five pillars alone; one without a light is left out. Two selects at the most. */
    public Map<String, Rag> lights(String unitCode, Period period, AsOf asOf) {
        var board = readings.board(unitCode, period, asOf);
        var lights = new LinkedHashMap<String, Rag>();
        for (PillarRow pillar : registers.pillars().five()) {
            PillarScore score = board.score(pillar.code());
            if (score.rag() != null) {
                lights.put(pillar.code(), score.rag());
            }
        }
        return lights;
    }
}
