package org.pillarboard.debt;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.pillarboard.observation.FigureOrigin;
import org.pillarboard.observation.FigureOrigin.Kind;
import org.pillarboard.observation.FigureOrigin.When;

/** The debts, advances, assets and guarantees that enter a debt indicator, in yuan or items, as {@link DebtFigures} counts them. Pure. */
record DebtOrigins(DebtFigures of) {

    private static final int YEAR = 12;
    private static final Set<String> ITEMS = Set.of("DR05", "DR16", "DR23");

    Stream<FigureOrigin> of(String code) {
        return all(code).map(one -> one.in(ITEMS.contains(code) ? FigureOrigin.In.ITEM : FigureOrigin.In.YUAN));
    }

    private Stream<FigureOrigin> all(String code) {
        return switch (code) {
            case "DR03" -> dues(of.ratios().soon(), DueItem::secured, DueItem::amount);
            case "DR04" -> of.refinanced().map(source -> debt(source.position(), source.row().dueOn(), When.DUE, source.row().amount(), null));
            case "DR05" -> of.issued().map(one -> debt(one, began(one), When.BEGUN, BigDecimal.ONE, null));
            case "DR07" -> of.rigid().map(one -> debt(one, null, When.DONE, of.paid(one), of.paid(one).add(one.overdue())))
                    .filter(one -> Objects.requireNonNull(one.whole()).signum() > 0);
            case "DR08" -> dues(of.rigidDues(), DueItem::amount, null);
            case "DR09" -> Overdue.shares(of.start(), of.end()).entrySet().stream().map(entry ->
                    debt(entry.getKey(), entry.getKey().overdueSince(), When.DUE, entry.getValue(), null));
            case "DR13", "DR14", "DR15", "DR16" -> fund(code);
            case "DR17" -> of.syndicates().map(one -> debt(one, began(one), When.BEGUN, principal(one), null));
            case "DR18" -> of.syndicates().map(one -> debt(one, began(one), When.BEGUN, one.drawn(), principal(one)));
            case "DR19" -> heaviest();
            case "DR20" -> open(one -> true, this::soon, Position::balance);
            case "DR21" -> dues(of.ratios().of().dues(), DueItem::amount, null);
            case "DR22", "DR23", "DR24", "DR25", "DR26" -> assets(code);
            case "DR29", "DR30" -> open(one -> true, Position::balance, null);
            case "DR33" -> open(one -> true, one -> one.instrument().nonStandard() ? one.balance() : BigDecimal.ZERO, Position::balance);
            case "DR34" -> guarantees();
            case "DR36" -> open(one -> one.instrument().kind().isBond(), Position::balance, null);
            default -> Stream.empty();
        };
    }

    private static FigureOrigin debt(Position one, @Nullable LocalDate on, When when, BigDecimal counted, @Nullable BigDecimal whole) {
        var kind = one.instrument().kind() == DebtKind.FUND ? Kind.FUND : Kind.DEBT;
        return new FigureOrigin(kind, one.instrument().id(), one.instrument().code(), one.instrument().name(), on, when, counted, whole);
    }

    private static LocalDate began(Position one) {
        return one.instrument().terms().valueOn();
    }

    private static BigDecimal principal(Position one) {
        return one.instrument().terms().principal();
    }

    private static Stream<FigureOrigin> dues(List<DueItem> some, Function<DueItem, BigDecimal> counted,
            @Nullable Function<DueItem, BigDecimal> whole) {
        return some.stream().map(due -> debt(due.position(), due.on(), When.DUE, counted.apply(due), whole == null ? null : whole.apply(due)));
    }

    private Stream<FigureOrigin> open(Predicate<Position> some, Function<Position, BigDecimal> counted,
            @Nullable Function<Position, BigDecimal> whole) {
        return of.ratios().of().open().stream().filter(some).map(one -> debt(one, one.instrument().terms().maturityOn(), When.DUE,
                counted.apply(one), whole == null ? null : whole.apply(one)));
    }

    private YearMonth firstMonth() {
        return YearMonth.from(of.end().day().plusDays(1));
    }

    private Stream<DueItem> withinTheYear() {
        var end = firstMonth().plusMonths(YEAR);
        return of.ratios().of().dues().stream().filter(due -> !due.month().isBefore(firstMonth()) && due.month().isBefore(end));
    }

    private Stream<FigureOrigin> heaviest() {
        var peak = of.ratios().of().wall().peak().map(WallMonth::month);
        return dues(withinTheYear().toList(), due -> peak.filter(due.month()::equals).isPresent() ? due.amount() : BigDecimal.ZERO, DueItem::amount);
    }

    private BigDecimal soon(Position one) {
        return withinTheYear().filter(due -> due.position().instrument().id().equals(one.instrument().id())).map(DueItem::amount)
                .reduce(one.overdue(), BigDecimal::add);
    }

    private Stream<FigureOrigin> fund(String code) {
        var capital = of.registers().rows().stream().filter(row -> row.is(LineKind.FUND_CAPITAL) && !row.line().day(LineField.ON).isAfter(of.end().day()))
                .map(row -> new FigureOrigin(Kind.CAPITAL, null, "", row.line().text(LineField.CONTRIBUTOR), row.line().day(LineField.ON), When.DONE,
                        code.equals("DR13") ? row.line().yuan(LineField.AMOUNT) : BigDecimal.ZERO,
                        code.equals("DR13") ? null : row.line().yuan(LineField.AMOUNT)));
        var advances = of.fund().advances().stream();
        return switch (code) {
            case "DR13" -> capital;
            case "DR14" -> advances.map(FundAdvance::position).filter(of::isOfTheYear)
                    .map(one -> debt(one, began(one), When.BEGUN, one.drawn(), null));
            case "DR15" -> Stream.concat(advances.map(FundAdvance::position).filter(Position::isOpen)
                    .map(one -> debt(one, began(one), When.BEGUN, one.balance(), BigDecimal.ZERO)), capital);
            default -> advances.filter(FundAdvance::isJudged).map(one -> debt(one.position(), one.returnedOn().orElse(
                    one.position().instrument().terms().maturityOn()), one.returnedOn().isPresent() ? When.DONE : When.DUE,
                    one.isLate() ? BigDecimal.ZERO : BigDecimal.ONE, BigDecimal.ONE));
        };
    }

    private Stream<FigureOrigin> assets(String code) {
        var book = of.assets();
        var from = of.end().day().withDayOfYear(1);
        var day = of.end().day();
        return switch (code) {
            case "DR22" -> book.steps(AssetStage.SOLD, from, day).map(one -> step(one, one.step().route() == AssetRoute.EXCHANGE
                    ? one.step().amount() : BigDecimal.ZERO, one.step().amount()));
            case "DR23" -> book.activated(day.withDayOfMonth(1), day).stream().map(one -> asset(one, BigDecimal.ONE, null));
            case "DR24" -> book.activated(from, day).stream().map(one -> asset(one, AssetBook.worth(one), null));
            case "DR25" -> book.steps(AssetStage.CASH, from, day).map(one -> step(one, one.step().amount(), null));
            default -> book.assets().stream().filter(one -> !one.isFrozen())
                    .map(one -> asset(one, one.activatedOn().isPresent() ? one.bookValue() : BigDecimal.ZERO, one.bookValue()));
        };
    }

    private static FigureOrigin asset(IdleAsset one, BigDecimal counted, @Nullable BigDecimal whole) {
        return new FigureOrigin(Kind.ASSET, null, one.code(), one.name(), one.activatedOn().orElse(null), When.DONE, counted, whole);
    }

    private static FigureOrigin step(AssetBook.StepOf one, BigDecimal counted, @Nullable BigDecimal whole) {
        return new FigureOrigin(Kind.ASSET, null, one.asset().code(), one.asset().name(), one.step().on(), When.DONE, counted, whole);
    }

    private Stream<FigureOrigin> guarantees() {
        var book = of.registers().guarantees();
        var given = book.open().stream().filter(one -> !one.inside()).map(one -> new FigureOrigin(Kind.GUARANTEE, null, one.code(),
                one.beneficiary(), one.until(), When.DUE, one.amount(), BigDecimal.ZERO));
        var worth = book.lines().stream().map(line -> new FigureOrigin(Kind.NET_ASSETS, null, line.unitCode(), "", null, When.DONE,
                BigDecimal.ZERO, line.consolidated().or(line::own).orElse(BigDecimal.ZERO)));
        return Stream.concat(given, worth);
    }
}
