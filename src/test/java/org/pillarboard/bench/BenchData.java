package org.pillarboard.bench;

import java.util.List;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * Fills an empty, migrated database by plain SQL: the benchmark measures reading, so the rows are laid down as the product
 * would have written them, without asking it ten million times.
 */
final class BenchData {

    private static final List<String> TABLES = List.of("observation", "official_total");
    private final JdbcTemplate jdbc;
    private final BenchSize size;

    BenchData(JdbcTemplate jdbc, BenchSize size) {
        this.jdbc = jdbc;
        this.size = size;
    }

    void fill() {
        units();
        choose();
        TABLES.forEach(this::dropIndexes);
        jdbc.execute("alter table official_total drop primary key, add primary key (id)");
        for (int year = 2026; year >= 2026 - (size.months() - 10 + 11) / 12; year--) {
            figures(year);
        }
        indexes();
        TABLES.forEach(table -> jdbc.execute("analyze table " + table));
    }

    private void units() {
        jdbc.update("""
                insert into unit (code, name, name_en, short_name, short_name_en, parent_code, sector, leverage_class,
                level_one, demo, version)
                select concat('G', seq), concat('Group ', seq), concat('Group ', seq), concat('Group ', seq),
                concat('Group ', seq), 'CITY', '', 'NON_INDUSTRIAL', true, true, 0 from seq_1_to_%d""".formatted(size.groups()));
        jdbc.update("""
                insert into unit (code, name, name_en, short_name, short_name_en, parent_code, sector, leverage_class,
                level_one, demo, version)
                select concat(g.code, '-', seq), concat('Firm ', seq), concat('Firm ', seq), concat('Firm ', seq),
                concat('Firm ', seq), g.code, '', 'NON_INDUSTRIAL', false, true, 0
                from unit g join seq_1_to_%d where g.parent_code = 'CITY'""".formatted(size.firms()));
    }

    private void choose() {
        jdbc.execute("""
                create or replace table bench_indicator as select code from indicator
                where frequency = 'MONTH' and not jan_feb_combined order by sort_order limit %d""".formatted(BenchSize.INDICATORS));
        jdbc.execute("""
                create or replace table bench_period as
                select date_format(d, '%%Y-%%m') code, last_day(d) ends_on, year(d) y, last_day(d) + interval 9 day known
                from (select date '2026-10-01' - interval (seq - 1) month d from seq_1_to_%d) months""".formatted(size.months()));
        jdbc.update("""
                insert into reporting_duty (id, indicator_code, unit_code, from_on, version)
                select uuid(), i.code, u.code, '1990-01-01', 0 from bench_indicator i
                join unit u where u.parent_code <> 'CITY'""");
        jdbc.update("""
                insert into target (id, indicator_code, unit_code, target_year, value, baseline, plan_kind, paper_no,
                effective_on, known_from, author, reason, version)
                select uuid(), i.code, u.code, y.seq, 12000, 0, 'EVEN', 'bench', concat(y.seq, '-01-01'),
                concat(y.seq, '-01-01'), 'bench', 'bench', 0
                from bench_indicator i join unit u join seq_2025_to_2026 y""");
    }

    private void figures(int year) {
        jdbc.update("""
                insert into observation (id, indicator_code, unit_code, period_code, period_ends_on, value, qualifier,
                source, reported_by_name, reported_at, approved_by_name, approved_at, due_on, known_from)
                select uuid(), i.code, u.code, p.code, p.ends_on, 1000 * rand(42), 'EXACT', 'REPORT', 'owner', p.known,
                'reviewer', p.known, p.known, p.known
                from bench_period p join unit u join bench_indicator i
                where p.y = %d and u.parent_code <> 'CITY'""".formatted(year));
        jdbc.update("""
                insert into official_total (id, indicator_code, unit_code, period_code, period_ends_on, value, qualifier,
                reporting_units, expected_units, observation_id, known_from, known_until)
                select uuid(), indicator_code, unit_code, period_code, period_ends_on, value, 'EXACT', 1, 1, id, known_from,
                '9999-12-31' from observation where period_ends_on between '%d-01-01' and '%d-12-31'""".formatted(year, year));
        jdbc.update("""
                insert into official_total (id, indicator_code, unit_code, period_code, period_ends_on, value, qualifier,
                reporting_units, expected_units, known_from, known_until)
                select uuid(), i.code, u.code, p.code, p.ends_on, 950, 'EXACT', u.firms, u.firms, p.known, '9999-12-31'
                from bench_period p join bench_indicator i
                join (select code, if(parent_code is null, %d, %d) firms from unit
                where parent_code is null or parent_code = 'CITY') u where p.y = %d"""
                .formatted(size.groups() * size.firms(), size.firms(), year));
    }

    private void dropIndexes(String table) {
        jdbc.queryForList("""
                select distinct index_name from information_schema.statistics
                where table_schema = database() and table_name = ? and index_name <> 'PRIMARY'""", String.class, table)
                .forEach(index -> jdbc.execute("drop index " + index + " on " + table));
    }

    /** As in the migrations of the observations and of the totals side by side. */
    private void indexes() {
        jdbc.execute("""
                alter table observation
                add index ix_observation_cell (indicator_code, period_code, unit_code, known_from),
                add index ix_observation_known (known_from), add index ix_observation_unit (unit_code, known_from)""");
        jdbc.execute("""
                alter table official_total
                drop primary key, add primary key (unit_code, indicator_code, period_ends_on, id), add unique key uq_total_id (id),
                add index ix_total_page (unit_code, period_ends_on, known_until, known_from, indicator_code, period_code, value,
                numerator, denominator, qualifier, reporting_units, expected_units, observation_id),
                add index ix_total_cell (indicator_code, period_code, known_until)""");
    }
}
