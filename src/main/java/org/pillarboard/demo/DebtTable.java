package org.pillarboard.demo;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVRecord;
import org.jspecify.annotations.Nullable;
import org.pillarboard.debt.Amendment;
import org.pillarboard.debt.CashPlanRow;
import org.pillarboard.debt.Coupon;
import org.pillarboard.debt.DayCountRule;
import org.pillarboard.debt.DayRoll;
import org.pillarboard.debt.DebtKind;
import org.pillarboard.debt.EntryDetail;
import org.pillarboard.debt.EntryDraft;
import org.pillarboard.debt.EntryKind;
import org.pillarboard.debt.InstrumentDraft;
import org.pillarboard.debt.LineField;
import org.pillarboard.debt.LineKind;
import org.pillarboard.debt.Readiness;
import org.pillarboard.debt.Repayment;
import org.pillarboard.debt.ResetRule;
import org.pillarboard.debt.SheetLine;
import org.pillarboard.debt.SourceKind;
import org.pillarboard.debt.SourceStatus;
import org.pillarboard.debt.Terms;

/** The invented ledger as tables: what every unit owes, what happened to it, what it plans to have. Amounts in hundreds of millions of yuan. */
record DebtTable(Map<String, List<InstrumentDraft>> instruments, Map<String, List<EntryDraft>> entries,
        Map<String, List<CashPlanRow>> cashPlan, Map<String, List<SheetLine>> registers) {

    static DebtTable read() {
        var rows = Table.read("debts");
        var units = rows.stream().collect(Collectors.toMap(row -> row.get("code"), row -> row.get("unit")));
        return new DebtTable(
                rows.stream().collect(Collectors.groupingBy(row -> row.get("unit"),
                        Collectors.mapping(DebtTable::instrument, Collectors.toList()))),
                Table.read("debt_entries").stream().map(DebtTable::entry)
                        .collect(Collectors.groupingBy(entry -> units.get(entry.instrumentCode()))),
                Table.read("debt_cash").stream().map(row -> new CashPlanRow(row.get("unit"), YearMonth.parse(row.get("month")),
                        yuan(row.get("amount")), yuan(row.get("assets"))))
                        .collect(Collectors.groupingBy(CashPlanRow::unitCode)),
                Table.read("debt_registers").stream().collect(Collectors.groupingBy(row -> row.get("unit"), LinkedHashMap::new,
                        Collectors.mapping(DebtTable::register, Collectors.toList()))));
    }

    private static SheetLine register(CSVRecord row) {
        var line = SheetLine.of(LineKind.valueOf(row.get("kind"))).with(LineField.CODE, row.get("code"));
        for (String part : row.get("fields").split(";")) {
            String[] pair = part.split("=", 2);
            line = line.with(LineField.valueOf(pair[0]), pair[1]);
        }
        return line;
    }

    private static InstrumentDraft instrument(CSVRecord row) {
        return new InstrumentDraft(row.get("code"), row.get("name"), row.get("full_name"), DebtKind.valueOf(row.get("kind")),
                row.get("creditor"), terms(row), some(row, "guarantor"), row.get("purpose"), is(row, "rigid"),
                is(row, "non_standard"), is(row, "confidential"), row.get("twin"));
    }

    private static Terms terms(CSVRecord row) {
        Coupon coupon = row.get("base").isEmpty() ? Coupon.fixed(row.get("rate")) : new Coupon.Floating(row.get("base"),
                new BigDecimal(row.get("margin")), ResetRule.valueOf(row.get("reset")));
        return new Terms(yuan(row.get("amount")), LocalDate.parse(row.get("value_on")), LocalDate.parse(row.get("maturity_on")),
                Repayment.valueOf(row.get("repayment")), Integer.parseInt(row.get("payments")), coupon,
                DayCountRule.valueOf(row.get("day_count")), DayRoll.FOLLOWING, List.of());
    }

    private static EntryDraft entry(CSVRecord row) {
        String rate = some(row, "rate");
        String source = some(row, "source");
        String status = some(row, "status");
        String readiness = some(row, "readiness");
        return new EntryDraft(row.get("code"), EntryKind.valueOf(row.get("kind")), LocalDate.parse(row.get("on")),
                yuan(row.get("amount")), rate == null ? null : new BigDecimal(rate),
                source == null ? null : SourceKind.valueOf(source), status == null ? null : SourceStatus.valueOf(status),
                readiness == null ? null : Readiness.valueOf(readiness), some(row, "other"), row.get("note"), null, detail(row));
    }

    private static EntryDetail detail(CSVRecord row) {
        String until = some(row, "until");
        String[] change = row.get("change").split("=", 2);
        return new EntryDetail(until == null ? null : LocalDate.parse(until), row.get("label"), change.length < 2 ? null
                : new Amendment(Map.of(LineField.valueOf(change[0]), change[1])));
    }

    private static boolean is(CSVRecord row, String column) {
        return row.get(column).equals("1");
    }

    private static @Nullable String some(CSVRecord row, String column) {
        return row.get(column).isEmpty() ? null : row.get(column);
    }

    private static BigDecimal yuan(String hundredMillions) {
        return new BigDecimal(hundredMillions).movePointRight(8).setScale(2);
    }
}
