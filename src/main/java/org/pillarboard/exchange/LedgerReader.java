package org.pillarboard.exchange;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.pillarboard.debt.Coupon;
import org.pillarboard.debt.DayCountRule;
import org.pillarboard.debt.DayRoll;
import org.pillarboard.debt.DebtKind;
import org.pillarboard.debt.InstrumentDraft;
import org.pillarboard.debt.Repayment;
import org.pillarboard.debt.Terms;
import org.pillarboard.shared.RuleViolation;
import org.pillarboard.sheet.SheetRow;

/** Makes debts of the rows of a file. No query of its own. */
final class LedgerReader {

    /** What else may be agreed: that matters to what is due when. */
    private enum Clause {
        PUT, CALL, PART_PAID, PERPETUAL
    }

    private static final Map<String, DebtKind> KINDS = FieldWords.meanings("debtKind.", DebtKind.values());
    private static final Map<String, Clause> CLAUSES = FieldWords.meanings("clause.", Clause.values());
    private static final String PART_PAID = "PR";
    private static final int NAME = 120;
    private static final int FULL_NAME = 240;

    private final LedgerColumns columns;
    private final LedgerMapping mapping;
    private final Finders finders;
    private final Set<String> owned;
    private final Map<String, Integer> seen = new HashMap<>();
    private final Set<String> refused = new LinkedHashSet<>();

    LedgerReader(LedgerColumns columns, LedgerMapping mapping, Finders finders, Set<String> owned) {
        this.columns = columns;
        this.mapping = mapping;
        this.finders = finders;
        this.owned = owned;
    }

    /** Units that exist and are not the importer's, as issuers named them. */
    Set<String> refused() {
        return refused;
    }

    LedgerLine read(SheetRow row) {
        var cells = new LedgerCells(columns, row);
        String code = LedgerTold.code(cells);
        var before = seen.putIfAbsent(code, row.number());
        if (before != null) {
            cells.error(LedgerField.CODE, "ledgerImport.expected.once", before);
        }
        if (columns.has(LedgerField.AS_OF)) {
            cells.day(LedgerField.AS_OF);
        }
        String unit = unit(cells);
        var balance = cells.yuan(LedgerField.BALANCE, mapping.factor());
        boolean owed = balance.signum() > 0 || !cells.isReadable();
        return LedgerLine.read(cells, code, unit, owed ? bond(cells, code, balance) : null);
    }

    private String unit(LedgerCells cells) {
        String issuer = cells.text(LedgerField.ISSUER);
        var found = issuer.isEmpty() ? Optional.<String>empty() : finders.unit(issuer);
        if (found.isEmpty()) {
            return mapping.unitCode();
        }
        if (!owned.contains(found.get())) {
            refused.add(found.get());
            cells.error(LedgerField.ISSUER, "import.expected.unit");
        }
        return found.get();
    }

    private @Nullable LedgerBond bond(LedgerCells cells, String code, BigDecimal balance) {
        String name = cells.name(LedgerField.NAME, NAME);
        String fullName = columns.has(LedgerField.FULL_NAME) ? cells.name(LedgerField.FULL_NAME, FULL_NAME) : name;
        var kind = cells.word(LedgerField.KIND, KINDS, "ledgerImport.expected.kind").orElse(DebtKind.LOAN);
        var principal = columns.has(LedgerField.PRINCIPAL)
                ? cells.yuan(LedgerField.PRINCIPAL, mapping.factor()).max(balance) : balance;
        var rate = cells.number(LedgerField.RATE);
        var valueOn = cells.day(LedgerField.VALUE_ON);
        var maturityOn = cells.day(LedgerField.MATURITY_ON);
        var puts = cells.days(LedgerField.PUT_ON);
        var calls = cells.days(LedgerField.CALL_ON);
        kind = clauses(cells, kind, puts, calls);
        var told = new LedgerTold(cells, mapping.factor());
        var instalments = told.instalments(balance);
        var terms = valueOn == null || maturityOn == null || !cells.isReadable() ? null
                : terms(cells, kind, principal, rate, valueOn, maturityOn, instalments.isEmpty());
        return terms == null ? null : new LedgerBond(new InstrumentDraft(code, name, fullName, kind, "", terms,
                cells.text(LedgerField.GUARANTOR).isEmpty() ? null : cells.text(LedgerField.GUARANTOR), "", kind.isBond(),
                kind == DebtKind.LEASE || kind == DebtKind.TRUST, false, code, cells.text(LedgerField.DISTRICT), cells.text(LedgerField.CLAUSES)),
                balance, rate, puts, calls, new LedgerExtras(told.ratings(code), instalments, isPartPaid(cells)
                        ? principal.subtract(balance) : BigDecimal.ZERO));
    }

    /** Repaid in parts: by its clauses, or by a name that begins with PR. */
    private static boolean isPartPaid(LedgerCells cells) {
        return clauses(cells).contains(Clause.PART_PAID)
                || cells.text(LedgerField.NAME).toUpperCase(Locale.ROOT).startsWith(PART_PAID);
    }

    private static Set<Clause> clauses(LedgerCells cells) {
        return Stream.of(NumberReader.normal(cells.text(LedgerField.CLAUSES)).split("[,;\u3001]")).map(String::strip)
                .map(CLAUSES::get).filter(Objects::nonNull)
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(Clause.class)));
    }

    /** What the clauses say beside the columns; the kind they make of it. */
    private DebtKind clauses(LedgerCells cells, DebtKind kind, List<LocalDate> puts, List<LocalDate> calls) {
        var found = clauses(cells);
        if (found.contains(Clause.PUT) && puts.isEmpty() || found.contains(Clause.CALL) && calls.isEmpty()) {
            cells.warn(LedgerField.CLAUSES, "ledgerImport.noDay");
        }
        if (isPartPaid(cells) && cells.text(LedgerField.INSTALMENTS).isEmpty()) {
            cells.warn(LedgerField.NAME, "ledgerImport.partPaid");
        }
        return found.contains(Clause.PERPETUAL) ? DebtKind.PERPETUAL : kind;
    }

    private static @Nullable Terms terms(LedgerCells cells, DebtKind kind, BigDecimal principal, BigDecimal rate,
            LocalDate valueOn, LocalDate maturityOn, boolean bullet) {
        try {
            int payments = kind == DebtKind.SCP || kind == DebtKind.CP ? 0 : 1;
            return new Terms(principal, valueOn, maturityOn, bullet ? Repayment.BULLET : Repayment.GIVEN, payments,
                    Coupon.fixed(rate.stripTrailingZeros().toPlainString()),
                    kind.isBond() ? DayCountRule.ACT_ACT : DayCountRule.ACT_360, DayRoll.FOLLOWING, List.of());
        } catch (RuleViolation refused) {
            cells.error(LedgerField.MATURITY_ON, refused.messageKey(), refused.args());
            return null;
        }
    }
}
