package org.pillarboard.debt;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;
import org.pillarboard.observation.EnteredFigure;
import org.pillarboard.shared.Qualifier;

/**
 * The debt indicators as the ledger knows them, on a day within a month. Pure. What it cannot know other registers do, or those
 * who report: tasks DR01 and DR02, restructuring projects DR10 to DR12; DR06 asks for the days issues were accepted, DR27 and DR28
 * for private capital, DR31, DR32 and DR35 for statements.
 *
 * @param start the ledger on the first day of the month
 * @param end   the ledger on the day
 * @param ratios of that day
 */
record DebtFigures(DebtBook start, DebtBook end, DebtRegisters registers, DebtRatios ratios) {

    private static final int HUNDRED_MILLION = 8;
    private static final int TEN_THOUSAND = 4;
    private static final Map<String, Function<DebtFigures, Optional<EnteredFigure>>> ALL = new TreeMap<>(Map.ofEntries(
            Map.entry("DR03", DebtFigures::secured), Map.entry("DR04", DebtFigures::refinancing),
            Map.entry("DR05", DebtFigures::issues), Map.entry("DR07", DebtFigures::repaid),
            Map.entry("DR08", figures -> yi(figures.rigidLeft())), Map.entry("DR09", figures -> Optional.of(EnteredFigure.of(
                    Overdue.highest(figures.start, figures.end).movePointLeft(TEN_THOUSAND)))),
            Map.entry("DR13", figures -> yi(figures.registers.fundCapital())),
            Map.entry("DR14", figures -> yi(figures.fund().advanced(figures.yearStart(), figures.day()))),
            Map.entry("DR15", figures -> parts(figures.fund().out(), figures.fund().capital())),
            Map.entry("DR16", DebtFigures::returned), Map.entry("DR17", figures -> yi(figures.syndicated(false))),
            Map.entry("DR18", figures -> parts(figures.syndicated(true), figures.syndicated(false))),
            Map.entry("DR19", figures -> figures.ratios().concentration().map(DebtFigures::rate)),
            Map.entry("DR20", figures -> figures.ratios().shortTerm().map(DebtFigures::rate)),
            Map.entry("DR21", figures -> figures.weighted(figures.ratios().remainingYears())),
            Map.entry("DR22", DebtFigures::throughExchange), Map.entry("DR23", figures -> Optional.of(EnteredFigure.of(
                    BigDecimal.valueOf(figures.assets().activated(figures.monthStart(), figures.day()).size())))),
            Map.entry("DR24", figures -> yi(DebtBook.sum(figures.assets().activated(figures.yearStart(), figures.day()),
                    AssetBook::worth))),
            Map.entry("DR25", figures -> yi(figures.assets().cash(figures.yearStart(), figures.day()))),
            Map.entry("DR26", figures -> parts(figures.assets().activatedBook(), figures.assets().freeBook())),
            Map.entry("DR29", figures -> yi(figures.ratios.balance())),
            Map.entry("DR30", figures -> figures.weighted(figures.ratios().cost())),
            Map.entry("DR33", figures -> figures.share(figures.ratios().nonStandard())),
            Map.entry("DR34", figures -> parts(figures.registers.guarantees().outside(), figures.registers.guarantees().netWorth())),
            Map.entry("DR36", figures -> yi(figures.ratios().bonds()))));

    DebtFigures(DebtBook start, DebtBook end, DebtRegisters registers) {
        this(start, end, registers, new DebtRatios(end, WallView.USUAL));
    }

    /** Codes of the indicators the ledger can compute. */
    static Set<String> codes() {
        return ALL.keySet();
    }

    /** The figure of an indicator; none where there is nothing to reckon with. */
    Optional<EnteredFigure> of(String code) {
        return ALL.get(code).apply(this);
    }

    private LocalDate day() {
        return end.day();
    }

    private LocalDate monthStart() {
        return day().withDayOfMonth(1);
    }

    private LocalDate yearStart() {
        return day().withDayOfYear(1);
    }

    FundBook fund() {
        return end.fund(registers.fundCapital());
    }

    AssetBook assets() {
        return registers.assets();
    }

    private Optional<EnteredFigure> secured() {
        var due = ratios.soon();
        return parts(DebtBook.sum(due, DueItem::secured), DebtBook.sum(due, DueItem::amount));
    }

    /** A source of a debt. */
    record SourceOf(Position position, SourceRow row) {
    }

    /** What bonds issued in the year are to pay of older debts. */
    Stream<SourceOf> refinanced() {
        return end.positions().stream().flatMap(one -> one.sources().stream().map(row -> new SourceOf(one, row)))
                .filter(source -> source.row().otherId() != null)
                .filter(source -> end.positions().stream().anyMatch(fresh -> fresh.instrument().id().equals(source.row().otherId())
                        && fresh.instrument().kind().isBond() && isIssued(fresh, yearStart())));
    }

    private Optional<EnteredFigure> refinancing() {
        return yi(refinanced().map(source -> source.row().amount()).reduce(BigDecimal.ZERO, BigDecimal::add));
    }

    /** Bonds issued in the month. */
    Stream<Position> issued() {
        return end.positions().stream().filter(one -> one.instrument().kind().isBond() && isIssued(one, monthStart()));
    }

    private Optional<EnteredFigure> issues() {
        return Optional.of(EnteredFigure.of(BigDecimal.valueOf(issued().count())));
    }

    boolean isOfTheYear(Position position) {
        return isIssued(position, yearStart());
    }

    private boolean isIssued(Position position, LocalDate since) {
        var on = position.instrument().terms().valueOn();
        return !on.isBefore(since) && !on.isAfter(day());
    }

    private Optional<EnteredFigure> repaid() {
        var rigid = rigid().toList();
        var paid = DebtBook.sum(rigid, this::paid);
        return parts(paid, paid.add(DebtBook.sum(rigid, Position::overdue)));
    }

    Stream<Position> rigid() {
        return end.positions().stream().filter(one -> one.instrument().rigid() && one.instrument().kind().canBeOverdue());
    }

    /** What was paid back of one in the year. */
    BigDecimal paid(Position position) {
        return DebtBook.sum(position.paid().stream().filter(one -> !one.on().isBefore(yearStart())).toList(), Payment::amount);
    }

    private BigDecimal rigidLeft() {
        return DebtBook.sum(rigidDues(), DueItem::amount);
    }

    /** What falls due of rigid debt until the end of the year. */
    List<DueItem> rigidDues() {
        var lastDay = yearStart().plusYears(1).minusDays(1);
        return ratios.of().dues().stream().filter(due -> due.position().instrument().rigid() && !due.on().isAfter(lastDay)).toList();
    }

    private Optional<EnteredFigure> returned() {
        var judged = fund().advances().stream().filter(FundAdvance::isJudged).toList();
        long late = judged.stream().filter(FundAdvance::isLate).count();
        return judged.isEmpty() ? Optional.empty()
                : Optional.of(EnteredFigure.ofParts(BigDecimal.valueOf(judged.size() - late), BigDecimal.valueOf(judged.size())));
    }

    Stream<Position> syndicates() {
        return end.syndicates().stream().map(Syndicate::position).filter(one -> isIssued(one, LocalDate.MIN));
    }

    private BigDecimal syndicated(boolean drawn) {
        return DebtBook.sum(syndicates().toList(), one -> drawn ? one.drawn() : one.instrument().terms().principal());
    }

    private Optional<EnteredFigure> throughExchange() {
        var deals = assets().deals(yearStart(), day());
        return parts(DebtBook.sum(deals.stream().filter(step -> step.route() == AssetRoute.EXCHANGE).toList(), AssetStep::amount),
                DebtBook.sum(deals, AssetStep::amount));
    }

    private Optional<EnteredFigure> weighted(Optional<BigDecimal> average) {
        return average.map(value -> new EnteredFigure(rounded(value), null, ratios.balance().movePointLeft(HUNDRED_MILLION),
                Qualifier.EXACT, null, null, null));
    }

    private Optional<EnteredFigure> share(Optional<BigDecimal> share) {
        return share.flatMap(value -> parts(value.multiply(ratios.balance()).movePointLeft(2), ratios.balance()));
    }

    private static EnteredFigure rate(BigDecimal value) {
        return EnteredFigure.of(rounded(value));
    }

    private static Optional<EnteredFigure> yi(BigDecimal yuan) {
        return Optional.of(rate(yuan.movePointLeft(HUNDRED_MILLION)));
    }

    /** A rate of two amounts of yuan, kept with both in hundreds of millions. */
    private static Optional<EnteredFigure> parts(BigDecimal numerator, BigDecimal denominator) {
        return DebtRatios.share(numerator, denominator).map(share -> EnteredFigure.ofParts(
                rounded(numerator.movePointLeft(HUNDRED_MILLION)), rounded(denominator.movePointLeft(HUNDRED_MILLION)))
                .withValue(rounded(share)));
    }

    private static BigDecimal rounded(BigDecimal value) {
        return value.setScale(EnteredFigure.SCALE, RoundingMode.HALF_UP);
    }
}
