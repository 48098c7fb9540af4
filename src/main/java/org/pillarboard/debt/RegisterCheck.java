package org.pillarboard.debt;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import org.pillarboard.shared.RuleViolation;

/**
 * What the registers beside the ledger must keep to: a number stands for one guarantee or one asset, steps and ends belong to
 * something the unit has entered, and no more cash comes of an asset than it was sold for. Pure.
 */
final class RegisterCheck {

    private final String unitCode;
    private final List<RegisterRow> fresh;
    private final List<RegisterRow> known;

    RegisterCheck(String unitCode, List<RegisterRow> fresh, List<RegisterRow> known) {
        this.unitCode = unitCode;
        this.fresh = fresh;
        this.known = known;
    }

    /** @throws RuleViolation {@code debt.codeTaken}, {@code debt.unknown}, {@code debt.asset.cash} */
    void run() {
        requireNew(LineKind.ASSET);
        requireNew(LineKind.GUARANTEE);
        requireKnown(LineKind.ASSET_STEP, LineKind.ASSET);
        requireKnown(LineKind.GUARANTEE_END, LineKind.GUARANTEE);
        of(fresh, LineKind.ASSET_STEP).map(RegisterRow::code).distinct().forEach(this::requireCashWithinPrice);
    }

    private static Stream<RegisterRow> of(List<RegisterRow> rows, LineKind kind) {
        return rows.stream().filter(row -> row.is(kind));
    }

    private void requireNew(LineKind kind) {
        var codes = of(fresh, kind).map(RegisterRow::code).toList();
        codes.stream().filter(code -> of(known, kind).anyMatch(row -> row.code().equals(code))
                || codes.stream().filter(code::equals).count() > 1).findFirst().ifPresent(code -> {
            throw new RuleViolation("debt.codeTaken", code);
        });
    }

    private void requireKnown(LineKind kind, LineKind owner) {
        of(fresh, kind).map(RegisterRow::code).filter(code -> Stream.concat(of(fresh, owner), of(known, owner))
                .noneMatch(row -> row.code().equals(code) && row.unitCode().equals(unitCode))).findFirst().ifPresent(code -> {
            throw new RuleViolation("debt.unknown", code);
        });
    }

    private void requireCashWithinPrice(String code) {
        var price = sum(code, AssetStage.SOLD);
        if (sum(code, AssetStage.CASH).compareTo(price) > 0) {
            throw new RuleViolation("debt.asset.cash", code);
        }
    }

    private BigDecimal sum(String code, AssetStage stage) {
        return Stream.concat(of(known, LineKind.ASSET_STEP), of(fresh, LineKind.ASSET_STEP))
                .filter(row -> row.code().equals(code) && row.line().text(LineField.STAGE).equals(stage.name()))
                .map(row -> row.line().yuan(LineField.VALUE)).reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
