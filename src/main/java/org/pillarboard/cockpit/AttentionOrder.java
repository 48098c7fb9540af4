package org.pillarboard.cockpit;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.pillarboard.debt.DebtBook;
import org.pillarboard.debt.DueReason;
import org.pillarboard.debt.LateDebt;
import org.pillarboard.debt.OpenBook;
import org.pillarboard.debt.WallView;
import org.pillarboard.observation.Board;
import org.pillarboard.observation.IndicatorReading;
import org.pillarboard.observation.OverdueReport;
import org.pillarboard.rule.Reading;
import org.pillarboard.shared.Rag;

/** Finds what needs attention on a board and puts it in order: by severity, then by size. Pure. */
final class AttentionOrder {

    private static final Comparator<Attention> GRAVEST =
            Comparator.comparing(Attention::kind).thenComparing(AttentionOrder::size, Comparator.reverseOrder());

    private static final int DUE_DAYS = 90;
    /** A project a year late stands beside a figure that lacks all its plan asked for. */
    private static final double YEAR = 365;

    private AttentionOrder() {
    }

    static List<Attention> of(Board board, List<OverdueReport> overdue, DebtBook debts, Standstill standstill) {
        var all = new ArrayList<Attention>();
        board.readings().values().forEach(reading -> look(reading, board.asOf().day()).forEach(all::add));
        all.addAll(owing(board, overdue));
        var open = OpenBook.of(debts, WallView.USUAL);
        var late = open.late();
        late.stream().map(Attention.Unpaid::new).forEach(all::add);
        open.unansweredOn(board.asOf().day()).stream().map(due -> new Attention.Unanswered(due, board.asOf().day())).forEach(all::add);
        all.addAll(due(open, late, board.asOf().day()));
        standstill.projects().stream().map(Attention.Stuck::new).forEach(all::add);
        standstill.tasks().stream().map(Attention.Undone::new).forEach(all::add);
        all.sort(GRAVEST);
        return List.copyOf(all);
    }

    private static Stream<Attention> look(IndicatorReading reading, LocalDate day) {
        return switch (reading.reading()) {
            case Reading.Measured measured -> reading.rag().filter(rag -> rag != Rag.GREEN).<Attention>map(
                    rag -> new Attention.OffPlan(reading, rag, Shortfall.of(reading, measured))).stream();
            case Reading.NotReported missing -> Stream.of(silent(reading, missing.dueOn(), day));
            case Reading.Stale stale -> Stream.of(silent(reading, stale.dueOn(), day));
            case Reading.NotDue later -> Stream.empty();
            case Reading.NotAsked nobody -> Stream.empty();
        };
    }

    private static Attention silent(IndicatorReading reading, LocalDate dueOn, LocalDate day) {
        return new Attention.Silent(reading, dueOn, dueOn.until(day, ChronoUnit.DAYS));
    }

    /** A put day that is over asks for its result alone. */
    private static List<Attention> due(OpenBook open, List<LateDebt> late, LocalDate day) {
        var debts = open.book();
        return open.within(DUE_DAYS).stream().filter(due -> late.stream().noneMatch(one -> one.tells(due)))
                .filter(due -> due.reason() != DueReason.PUT || !due.on().isBefore(day))
                .filter(due -> due.light(debts.day()) != Rag.GREEN && !debts.since().covers(due))
                .<Attention>map(due -> new Attention.Due(due, debts.day(), due.light(debts.day()))).toList();
    }

    /** Units that owe figures which stand without them; where nobody has reported, the indicator itself is listed. */
    private static List<Attention> owing(Board board, List<OverdueReport> overdue) {
        var byUnit = overdue.stream().filter(report -> stands(board, report))
                .collect(Collectors.groupingBy(report -> report.cell().unitCode(), LinkedHashMap::new, Collectors.toList()));
        return byUnit.entrySet().stream().<Attention>map(entry -> new Attention.Owing(entry.getKey(),
                List.copyOf(entry.getValue()), longest(entry.getValue(), board.asOf().day()))).toList();
    }

    private static boolean stands(Board board, OverdueReport report) {
        return board.find(report.cell().indicatorCode())
                .filter(reading -> reading.reading() instanceof Reading.Measured).isPresent();
    }

    private static long longest(List<OverdueReport> reports, LocalDate day) {
        return reports.stream().mapToLong(report -> report.daysOn(day)).max().orElse(0);
    }

    /** Shares of what is asked for; what was not repaid is reckoned in yuan, so it stands before all else. */
    private static double size(Attention attention) {
        return switch (attention) {
            case Attention.OffPlan off -> off.shortfall().relative().doubleValue();
            case Attention.Silent silent -> silent.daysLate();
            case Attention.Owing owing -> owing.daysLate();
            case Attention.Stuck stuck -> Math.max(stuck.project().daysOverdue(), stuck.project().slipDays()) / YEAR;
            case Attention.Undone undone -> undone.task().daysLate() / YEAR;
            case Attention.Unpaid unpaid -> unpaid.debt().amount().doubleValue();
            case Attention.Unanswered put -> 1 + put.due().on().until(put.day(), ChronoUnit.DAYS) / YEAR;
            case Attention.Due due -> due.due().amount().subtract(due.due().secured()).doubleValue() / due.due().amount().doubleValue();
        };
    }
}
