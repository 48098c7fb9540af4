package org.pillarboard.debt;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.pillarboard.shared.Ids;

/** Spells what was filed at once as it would have been typed, so that it can be put right when it comes back. Pure. */
final class SheetWriter {

    private final Map<LineField, String> fields = new LinkedHashMap<>();

    static FilingSheet of(FilingDraft draft) {
        return new FilingSheet(draft.note(), Stream.of(draft.instruments().stream().map(SheetWriter::instrument),
                draft.entries().stream().map(SheetWriter::entry), draft.cashPlan().stream().map(SheetWriter::month), draft.registers().stream())
                .flatMap(lines -> lines).toList());
    }

    /** The terms of an instrument that can be agreed anew, as they stand on a day. */
    static Map<LineField, String> terms(InstrumentRow row, LocalDate day) {
        var terms = row.terms();
        var known = new InstrumentDraft(row.code(), row.name(), row.fullName(), row.kind(), row.creditor(), new Terms(terms.principal(),
                terms.valueOn(), terms.maturityOn(), terms.repayment(), terms.paymentsYear(), terms.coupon().on(day), terms.dayCount(),
                terms.roll(), terms.instalments()), row.guarantor(), row.purpose(), row.rigid(), row.nonStandard(), row.confidential(), "");
        var fields = new EnumMap<LineField, String>(instrument(known).fields());
        fields.keySet().retainAll(Amendment.FIELDS);
        return fields;
    }

    private static SheetLine instrument(InstrumentDraft draft) {
        var terms = draft.terms();
        var written = new SheetWriter().put(LineField.CODE, draft.code()).put(LineField.NAME, draft.name())
                .put(LineField.FULL_NAME, draft.fullName()).put(LineField.VENUE_CODES, draft.venueCodes())
                .put(LineField.KIND, draft.kind()).put(LineField.CREDITOR, draft.creditor())
                .put(LineField.PRINCIPAL, tenThousands(terms.principal())).put(LineField.VALUE_ON, terms.valueOn())
                .put(LineField.MATURITY_ON, terms.maturityOn()).put(LineField.REPAYMENT, terms.repayment())
                .put(LineField.PAYMENTS, terms.paymentsYear()).put(LineField.DAY_COUNT, terms.dayCount())
                .put(LineField.DAY_ROLL, terms.roll()).put(LineField.GUARANTOR, draft.guarantor())
                .put(LineField.PURPOSE, draft.purpose()).put(LineField.DISTRICT, draft.district()).put(LineField.CLAUSES, draft.clauses())
                .flag(LineField.RIGID, draft.rigid())
                .flag(LineField.NON_STANDARD, draft.nonStandard()).flag(LineField.CONFIDENTIAL, draft.confidential());
        switch (terms.coupon()) {
            case Coupon.Stepped stepped -> written.put(LineField.RATE, plain(stepped.steps().getFirst().rate()));
            case Coupon.Floating floating -> written.put(LineField.BASE_RATE, floating.base())
                    .put(LineField.MARGIN, plain(floating.margin())).put(LineField.RESET, floating.reset());
            case Coupon.Amended amended -> throw new IllegalArgumentException("agreed anew from " + amended.from());
        }
        return written.line(LineKind.INSTRUMENT);
    }

    private static SheetLine entry(EntryDraft draft) {
        var written = new SheetWriter().put(LineField.INSTRUMENT, draft.instrumentCode()).put(LineField.ON, draft.on())
                .put(draft.kind() == EntryKind.DRAWING ? LineField.TRANCHE_RATE : LineField.NEW_RATE, draft.rate() == null ? null
                        : plain(draft.rate())).put(LineField.SOURCE, draft.source())
                .put(LineField.STATUS, draft.status()).put(LineField.LEVEL, draft.readiness()).put(LineField.OTHER, draft.otherCode())
                .put(LineField.NOTE, draft.note()).put(LineField.REPLACES, draft.replaces());
        written.detail(draft);
        if (LineKind.of(draft.kind()).fields().contains(LineField.AMOUNT)) {
            written.put(LineField.AMOUNT, tenThousands(draft.amount()));
        }
        return written.line(LineKind.of(draft.kind()));
    }

    private void detail(EntryDraft draft) {
        var detail = draft.detail();
        put(draft.kind() == EntryKind.USE ? LineField.PROJECT : LineField.TRANCHE, detail.label()).put(LineField.TRANCHE_UNTIL, detail.until())
                .put(LineField.ANOTHER, detail.another());
        if (detail.amendment() != null) {
            fields.putAll(detail.amendment().fields());
        }
    }

    static SheetLine month(CashPlanRow row) {
        return new SheetWriter().put(LineField.MONTH, row.month()).put(LineField.AMOUNT, tenThousands(row.amount()))
                .put(LineField.ASSETS, tenThousands(row.assets())).line(LineKind.CASH_PLAN);
    }

    private SheetLine line(LineKind kind) {
        return new SheetLine(Ids.next(), kind, fields);
    }

    private SheetWriter put(LineField field, @Nullable Object value) {
        if (value != null && !value.toString().isBlank()) {
            fields.put(field, value.toString());
        }
        return this;
    }

    private SheetWriter flag(LineField field, boolean set) {
        return put(field, set ? "true" : null);
    }

    private static String tenThousands(BigDecimal yuan) {
        return plain(yuan.movePointLeft(4));
    }

    private static String plain(BigDecimal value) {
        return value.stripTrailingZeros().toPlainString();
    }
}
