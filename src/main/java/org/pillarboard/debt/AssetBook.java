package org.pillarboard.debt;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The idle assets (闲置资产台账) as they stand on a day. Pure. */
public record AssetBook(LocalDate day, List<IdleAsset> assets) {

    private static final List<AssetStage> WAY = List.of(AssetStage.REGISTERED, AssetStage.TITLE, AssetStage.APPRAISED, AssetStage.LISTED,
            AssetStage.SOLD, AssetStage.CASH);

    static AssetBook of(List<RegisterRow> rows, LocalDate day) {
        Map<String, List<AssetStep>> steps = rows.stream().filter(row -> row.is(LineKind.ASSET_STEP)
                && !row.line().day(LineField.ON).isAfter(day)).collect(Collectors.groupingBy(RegisterRow::code,
                        Collectors.mapping(row -> step(row.line()), Collectors.toList())));
        return new AssetBook(day, rows.stream().filter(row -> row.is(LineKind.ASSET)).map(row -> asset(row,
                steps.getOrDefault(row.code(), List.of()))).sorted(Comparator.comparing(IdleAsset::code)).toList());
    }

    private static AssetStep step(SheetLine line) {
        String route = line.text(LineField.ROUTE);
        return new AssetStep(AssetStage.valueOf(line.text(LineField.STAGE)), line.day(LineField.ON), line.yuan(LineField.VALUE),
                route.isEmpty() ? null : AssetRoute.valueOf(route), line.text(LineField.PAPER), line.text(LineField.NOTE));
    }

    private static IdleAsset asset(RegisterRow row, List<AssetStep> steps) {
        var line = row.line();
        return new IdleAsset(row.code(), line.text(LineField.NAME), AssetKind.valueOf(line.text(LineField.ASSET_KIND)), row.unitCode(),
                line.yuan(LineField.BOOK_VALUE), line.day(LineField.SINCE),
                steps.stream().sorted(Comparator.comparing(AssetStep::on)).toList());
    }

    /** How many stand at each stage. */
    public Map<AssetStage, List<IdleAsset>> funnel() {
        return assets.stream().collect(Collectors.groupingBy(IdleAsset::stage, () -> new EnumMap<>(AssetStage.class),
                Collectors.toList()));
    }

    /** The way from the book to the cash, every step with all that ever came so far. */
    public List<FunnelStep> way() {
        return WAY.stream().map(stage -> {
            var some = assets.stream().filter(asset -> asset.hasReached(stage)).toList();
            return new FunnelStep(stage, some.size(), DebtBook.sum(some, asset -> stage == AssetStage.CASH ? asset.received()
                    : stage == AssetStage.SOLD ? worth(asset) : asset.bookValue()));
        }).toList();
    }

    /** Auction rounds that found nobody. */
    public List<AssetStep> failedRounds() {
        return assets.stream().flatMap(asset -> asset.failedRounds().stream()).toList();
    }

    /** Book value of what brings something again, per cent of all that no court holds (DR26). */
    public Optional<BigDecimal> activationRate() {
        return DebtRatios.share(activatedBook(), freeBook());
    }

    BigDecimal activatedBook() {
        return book(asset -> !asset.isFrozen() && asset.activatedOn().isPresent());
    }

    BigDecimal freeBook() {
        return book(asset -> !asset.isFrozen());
    }

    private BigDecimal book(Predicate<IdleAsset> some) {
        return DebtBook.sum(assets.stream().filter(some).toList(), IdleAsset::bookValue);
    }

    /** What was put to use between two days, both included. */
    public List<IdleAsset> activated(LocalDate from, LocalDate to) {
        return assets.stream().filter(asset -> asset.activatedOn().filter(on -> within(on, from, to)).isPresent()).toList();
    }

    /** Sales agreed between two days. */
    public List<AssetStep> deals(LocalDate from, LocalDate to) {
        return steps(AssetStage.SOLD, from, to).map(StepOf::step).toList();
    }

    /** Cash received between two days. */
    public BigDecimal cash(LocalDate from, LocalDate to) {
        return DebtBook.sum(steps(AssetStage.CASH, from, to).toList(), one -> one.step().amount());
    }

    /** A step with the asset it is of. */
    record StepOf(IdleAsset asset, AssetStep step) {
    }

    Stream<StepOf> steps(AssetStage stage, LocalDate from, LocalDate to) {
        return assets.stream().flatMap(asset -> asset.steps().stream().map(step -> new StepOf(asset, step)))
                .filter(one -> one.step().stage() == stage && within(one.step().on(), from, to));
    }

    private static boolean within(LocalDate on, LocalDate from, LocalDate to) {
        return !on.isBefore(from) && !on.isAfter(to);
    }

    /** What an asset brought into use is worth: its price where it was sold, otherwise its book value. */
    static BigDecimal worth(IdleAsset asset) {
        Function<AssetStep, BigDecimal> price = AssetStep::amount;
        return asset.deal().map(price).orElse(asset.bookValue());
    }
}
