package org.pillarboard.debt;

import java.time.LocalDate;
import java.util.Map;
import java.util.stream.Stream;
import org.pillarboard.identity.Units;
import org.pillarboard.shared.RuleViolation;
import org.springframework.stereotype.Component;

/**
 * Units that have left the scope of supervision. What they take on from then on is not the ledger's; what they had taken on before stays in
 * it until it is repaid, and so does what becomes of it (ADR 0042).
 */
@Component
record Leavers(Units units) {

    /** @throws RuleViolation {@code debt.left} for a debt, a guarantee or an idle asset that begins on the day its unit left or later */
    void requireInScope(FilingDraft draft) {
        units.tree().leftOn(draft.unitCode()).ifPresent(left -> begun(draft).filter(one -> !one.getValue().isBefore(left)).findFirst()
                .ifPresent(one -> {
                    throw new RuleViolation("debt.left", one.getKey(), left);
                }));
    }

    /** What begins by it, by number, and when. */
    private static Stream<Map.Entry<String, LocalDate>> begun(FilingDraft draft) {
        return Stream.concat(draft.instruments().stream().map(one -> Map.entry(one.code(), one.terms().valueOn())),
                draft.registers().stream().filter(line -> line.kind().isBegun())
                        .map(line -> Map.entry(line.text(LineField.CODE), line.day(line.kind() == LineKind.ASSET ? LineField.SINCE : LineField.ON))));
    }
}
