package org.pillarboard.bench;

import java.util.List;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * Twenty thousand projects of ten milestones each, laid down by plain SQL as the product would have written them: two thirds
 * of the milestones done, one project in six late, a tag on one in four.
 */
final class PortfolioData {

    static final int PROJECTS = 20_000;
    /** States known of each project and milestone. */
    private static final int KNOWN = 6;
    private final JdbcTemplate jdbc;

    PortfolioData(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    void fill() {
        projects();
        milestones();
        courses();
        known();
        jdbc.update("insert into project_tag (project_id, tag) select id, concat('tag', right(code, 1)) from project"
                + " where cast(right(code, 5) as unsigned) % 4 = 0");
        List.of("project", "milestone", "project_tag", "known_project", "known_milestone").forEach(table -> jdbc.execute("analyze table " + table));
    }

    private void projects() {
        jdbc.execute("create or replace table bench_firm as select code, row_number() over (order by code) - 1 n from unit where parent_code <> 'CITY'");
        jdbc.execute("create or replace table bench_kind as select code, pillar_code, section_code, sort_order - 1 n from project_type");
        jdbc.update("""
                insert into project (id, code, name, type_code, pillar_code, section_code, unit_code, owner_id, district, longitude,
                latitude, budget, estimate, invested, physical_progress, standing, standing_on, demo, created_by, created_at,
                starts_on, slip_days, planned, progress, major_issues, version)
                select uuid(), concat('B-', lpad(s.seq, 5, '0')), concat('Project ', s.seq), k.code, k.pillar_code, k.section_code, f.code,
                p.id, 'District', 106 + s.seq %% 100 / 100, 38 + s.seq %% 97 / 100, 1000, 1000, 500, 50, 'ACTIVE', '2024-01-01', true, p.id,
                now(6), date '2024-06-01' + interval (s.seq * 7 %% 900) day, 0, true, 0, 0, 0
                from seq_1_to_%d s join (select id from person where login = 'bench') p
                join bench_kind k on k.n = s.seq %% (select count(*) from bench_kind)
                join bench_firm f on f.n = s.seq %% (select count(*) from bench_firm)""".formatted(PROJECTS));
    }

    private void milestones() {
        jdbc.update("""
                insert into milestone (id, project_id, seq, name, name_en, weight, weather_bound, evidence, predecessors, first_planned,
                planned_on, completed_on, not_started, date_moves, promise_broken, late_entry, version)
                select uuid(), m.id, m.seq, concat('Step ', m.seq), '', 10, false, '', if(m.seq = 1, '', m.seq - 1), m.planned, m.planned,
                if(m.planned < '2026-11-01' - interval if(m.late, 90, 0) day, m.planned + interval (m.seq * 3) day, null), false, 0, false,
                false, 0
                from (select p.id, s.seq, p.starts_on + interval (s.seq * 40) day planned, cast(right(p.code, 5) as unsigned) % 6 = 0 late
                from project p join seq_1_to_10 s) m""");
    }

    /** As the product keeps it beside the project. */
    private void courses() {
        jdbc.update("""
                update project p join (select project_id, sum(completed_on is not null) * 10 progress, max(planned_on) finish,
                min(if(completed_on is null, planned_on, null)) due, min(if(completed_on is null, seq, null)) next
                from milestone group by project_id) m on m.project_id = p.id
                set p.progress = m.progress, p.baseline_finish = m.finish, p.forecast_finish = m.finish, p.earliest_due = m.due,
                p.next_milestone = concat('Step ', m.next)""");
    }

    /** As the product keeps it with every change: a state of each project and milestone for every half-year, six in all. */
    private void known() {
        for (int version = 0; version < KNOWN; version++) {
            jdbc.update("""
                    insert into known_project (project_id, version_no, known_from, owner_id, budget, estimate, invested, physical_progress, standing,
                    standing_on, starts_on, earliest_due, baseline_finish, forecast_finish, slip_days, planned, progress, next_milestone, major_issues,
                    quantities)
                    select id, %1$d, '2024-01-01' + interval %1$d * 180 day, owner_id, budget, estimate, invested, physical_progress, standing, standing_on,
                    starts_on, earliest_due, baseline_finish, forecast_finish, slip_days, planned, progress, next_milestone, major_issues, ''
                    from project""".formatted(version));
            jdbc.update("""
                    insert into known_milestone (milestone_id, version_no, known_from, first_planned, planned_on, completed_on, not_started, date_moves,
                    promise_broken, late_entry)
                    select id, %1$d, '2024-01-01' + interval %1$d * 180 day, first_planned, planned_on, if(%1$d = 0, null, completed_on), not_started,
                    date_moves, promise_broken, late_entry from milestone""".formatted(version));
        }
    }
}
