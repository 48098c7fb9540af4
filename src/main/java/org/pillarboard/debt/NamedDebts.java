package org.pillarboard.debt;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.pillarboard.shared.RuleViolation;

/**
 * The debts a filing names: each by its number, by its name where one alone is called so, or by both as they are offered. Pure.
 *
 * @param own those of the unit that are called as one of the texts
 */
record NamedDebts(Map<String, Instrument> byCode, List<Instrument> own) {

    private static final int TOLD = 5;

    /** @throws RuleViolation {@code debt.unknown}, {@code debt.several} with the numbers of those that are called so */
    Instrument get(String text) {
        @Nullable Instrument numbered = byCode.get(text);
        if (numbered != null) {
            return numbered;
        }
        var called = own.stream().filter(one -> isCalled(one.toRow(), text)).toList();
        if (called.size() > 1) {
            throw new RuleViolation("debt.several", text, called.size(), called.stream().limit(TOLD).map(Instrument::code).sorted()
                    .collect(Collectors.joining(" / ")));
        }
        return called.stream().findFirst().orElseThrow(() -> new RuleViolation("debt.unknown", text));
    }

    private static boolean isCalled(InstrumentRow row, String text) {
        return text.equals(row.name()) || text.equals(row.code() + " " + row.name());
    }
}
