package org.pillarboard.bench;

import java.util.List;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * Five thousand instruments of ten years each, laid down by plain SQL as the product would have written them: bonds with a
 * put, loans repaid each quarter so far, leases by annuity; one in three with sources for its next due day, one in ten rolled
 * over from an older one.
 */
final class LedgerData {

    static final int INSTRUMENTS = 5_000;
    private static final String KNOWN = "timestamp '2026-01-01 08:00:00'";
    private final JdbcTemplate jdbc;

    LedgerData(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    void fill() {
        jdbc.execute("create or replace table bench_firm as select code, row_number() over (order by code) - 1 n, uuid() filing"
                + " from unit where parent_code <> 'CITY'");
        jdbc.update("insert into debt_filing (id, unit_code, note, state, version) select filing, code, 'bench', 'APPROVED', 0 from bench_firm");
        instruments();
        repayments();
        puts();
        sources();
        cash();
        List.of("instrument", "ledger_entry", "cash_plan").forEach(table -> jdbc.execute("analyze table " + table));
    }

    private void instruments() {
        jdbc.update("""
                insert into instrument (id, filing_id, code, venue_codes, name, full_name, kind, unit_code, creditor, principal, value_on,
                maturity_on, repayment, payments_year, day_count, day_roll, rate, purpose, rigid, non_standard, confidential, known_from)
                select uuid(), f.filing, concat('B-', lpad(s.seq, 5, '0')), '', concat('Debt ', s.seq), concat('Debt ', s.seq),
                elt(1 + s.seq %% 5, 'MTN', 'LOAN', 'CORP_PRIVATE', 'LOAN', 'LEASE'), f.code, concat('Bank ', s.seq %% 60),
                100000000 + s.seq * 10000, s.on_day, s.on_day + interval 10 year,
                elt(1 + s.seq %% 5, 'BULLET', 'EQUAL_PRINCIPAL', 'BULLET', 'EQUAL_PRINCIPAL', 'ANNUITY'),
                elt(1 + s.seq %% 5, 1, 4, 1, 4, 4), 'ACT_365', 'FOLLOWING', 3 + s.seq %% 30 / 10, '', s.seq %% 5 in (0, 2),
                s.seq %% 5 = 4, false, %s
                from (select seq, date '2016-11-15' + interval (seq * 7 %% 3600) day on_day from seq_1_to_%d) s
                join bench_firm f on f.n = s.seq %% (select count(*) from bench_firm)""".formatted(KNOWN, INSTRUMENTS));
    }

    private void entry(String columns, String rest) {
        jdbc.update("insert into ledger_entry (id, filing_id, instrument_id, unit_code, kind, on_day, amount, note, known_from%s)"
                .formatted(columns.isEmpty() ? "" : ", " + columns) + rest);
    }

    /** Of what is repaid by quarters, every quarter that has come. */
    private void repayments() {
        entry("", """
                 select uuid(), i.filing_id, i.id, i.unit_code, 'REPAYMENT', i.value_on + interval (3 * q.seq) month, round(i.principal / 40, 2),
                '', %s from instrument i join seq_1_to_40 q on i.value_on + interval (3 * q.seq) month <= '2026-10-25'
                where i.repayment <> 'BULLET'""".formatted(KNOWN));
    }

    private void puts() {
        entry("", """
                 select uuid(), filing_id, id, unit_code, 'PUT_DATE', date '2026-11-20' + interval (cast(right(code, 5) as unsigned) %% 900) day, 0,
                '', %s from instrument where kind = 'CORP_PRIVATE' and maturity_on > '2029-06-01'""".formatted(KNOWN));
    }

    /** New money for bonds that fall due, a tenth of it from an instrument of the same firm taken up since. */
    private void sources() {
        entry("source, status, other_id", """
                 select uuid(), i.filing_id, i.id, i.unit_code, 'SOURCE', i.maturity_on, round(i.principal * 0.6, 2), '', %s, 'NEW_ISSUE',
                elt(1 + cast(right(i.code, 5) as unsigned) %% 3, 'INTENDED', 'APPROVED', 'ARRIVED'),
                (select min(n.id) from instrument n where n.unit_code = i.unit_code and n.value_on > i.value_on and n.kind = 'LOAN'
                and cast(right(i.code, 5) as unsigned) %% 10 = 0)
                from instrument i where i.repayment = 'BULLET' and cast(right(i.code, 5) as unsigned) %% 3 < 2""".formatted(KNOWN));
    }

    private void cash() {
        jdbc.update("""
                insert into cash_plan (id, filing_id, unit_code, month_on, amount, assets, known_from)
                select uuid(), f.filing, f.code, date '2026-11-01' + interval m.seq month, 60000000, 5000000, %s
                from bench_firm f join seq_0_to_23 m""".formatted(KNOWN));
    }
}
