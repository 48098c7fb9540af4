package org.pillarboard.debt;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.pillarboard.shared.Ids;

/**
 * What is agreed anew about an instrument from a day on (变更条款), as it is typed; what it does not name stays as it was.
 *
 * @param fields what is named, never empty; an amount in ten thousands of yuan
 */
public record Amendment(Map<LineField, String> fields) {

    /** What can be agreed anew. */
    static final List<LineField> FIELDS = List.of(LineField.PRINCIPAL, LineField.MATURITY_ON, LineField.REPAYMENT, LineField.PAYMENTS,
            LineField.RATE, LineField.BASE_RATE, LineField.MARGIN, LineField.RESET, LineField.GUARANTOR, LineField.CREDITOR,
            LineField.PURPOSE);

    static Amendment of(SheetLine line) {
        var named = new EnumMap<LineField, String>(LineField.class);
        FIELDS.stream().filter(field -> !line.text(field).isEmpty()).forEach(field -> named.put(field, line.text(field)));
        return new Amendment(named);
    }

    boolean isEmpty() {
        return fields.isEmpty();
    }

    /** @throws org.pillarboard.shared.RuleViolation when the terms cannot stand together */
    InstrumentRow applyTo(InstrumentRow row, LocalDate from) {
        return new InstrumentRow(row.id(), row.code(), row.name(), row.fullName(), row.kind(), row.unitCode(),
                or(LineField.CREDITOR, row.creditor()), applyTo(row.terms(), from), fields.getOrDefault(LineField.GUARANTOR, row.guarantor()),
                or(LineField.PURPOSE, row.purpose()), row.rigid(), row.nonStandard(), row.confidential(), row.venueCodes(),
                row.district(), row.clauses());
    }

    private String or(LineField field, String before) {
        return fields.getOrDefault(field, before);
    }

    private Terms applyTo(Terms terms, LocalDate from) {
        var line = line();
        String principal = line.text(LineField.PRINCIPAL);
        @Nullable Coupon fresh = coupon();
        return new Terms(principal.isEmpty() ? terms.principal() : line.yuan(LineField.PRINCIPAL), terms.valueOn(),
                named(LineField.MATURITY_ON) ? line.day(LineField.MATURITY_ON) : terms.maturityOn(),
                named(LineField.REPAYMENT) ? Repayment.valueOf(line.text(LineField.REPAYMENT)) : terms.repayment(),
                named(LineField.PAYMENTS) ? Integer.parseInt(line.text(LineField.PAYMENTS)) : terms.paymentsYear(),
                fresh == null ? terms.coupon() : new Coupon.Amended(terms.coupon(), from, fresh), terms.dayCount(), terms.roll(),
                terms.instalments());
    }

    /** The rate agreed anew; none where it stays. */
    @Nullable Coupon coupon() {
        if (named(LineField.BASE_RATE)) {
            return new Coupon.Floating(line().text(LineField.BASE_RATE), SheetLine.number(line().text(LineField.MARGIN)),
                    ResetRule.valueOf(line().text(LineField.RESET)));
        }
        return named(LineField.RATE) ? Coupon.fixed(SheetLine.number(line().text(LineField.RATE)).toPlainString()) : null;
    }

    private boolean named(LineField field) {
        return fields.containsKey(field);
    }

    private SheetLine line() {
        return new SheetLine(Ids.next(), LineKind.AMENDMENT, fields);
    }
}
