package org.pillarboard;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.UUID;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** What a migration makes of rows an earlier version wrote. */
class UpgradeTest {

    private static final String MOVED = "2026-02-03 04:05:06.000000";

    private final TestSchema schema = TestSchema.shared().beside("upgrade");
    private final DriverManagerDataSource source = new DriverManagerDataSource(schema.url(), schema.user(), schema.password());
    private final JdbcClient jdbc = JdbcClient.create(source);

    private void migrate(String version) {
        Flyway.configure().dataSource(source).placeholders(Map.of("running_account", schema.user())).target(version).load().migrate();
    }

    /** V191, from the record of changes. */
    @Test
    void knowsWhereUnitsHungAndSinceWhenDeparturesAreKnown() {
        migrate("189");
        unit("UA", "CITY");
        unit("UB", "CITY");
        unit("U1", "UB");
        changed("unit", "U1", "parentCode", null, "UA", "2025-01-01 00:00:00");
        changed("unit", "U1", "parentCode", "UA", "UB", MOVED);
        jdbc.sql("update unit set left_on = '2026-01-01', left_reason = 'sold' where code = 'U1'").update();
        changed("unit", "U1", "leftOn", null, "2026-01-01", MOVED);
        UUID duty = UUID.randomUUID();
        jdbc.sql("insert into reporting_duty (id, indicator_code, unit_code, from_on, until_on, version)"
                + " values (?, 'PS01', 'U1', '2025-01-01', '2025-12-31', 1)").param(duty).update();
        changed("ReportingDuty", duty.toString(), "untilOn", null, "2025-12-31", MOVED);

        migrate("latest");

        assertThat(jdbc.sql("select concat(known_from, ' ', parent_code) from unit_parent where unit_code = 'U1' order by known_from")
                .query(String.class).list()).containsExactly("2023-01-01 00:00:00.000000 UA", MOVED + " UB");
        assertThat(jdbc.sql("select parent_code from unit_parent where unit_code = 'UA'").query(String.class).list()).containsExactly("CITY");
        assertThat(one("select cast(left_known as char) from unit where code = 'U1'")).isEqualTo(MOVED);
        assertThat(one("select cast(until_known as char) from reporting_duty where unit_code = 'U1'")).isEqualTo(MOVED);
    }

    /** V209: a catalogue's definition gets a version that says what is overdue in it, an office's own stays as it was written. */
    @Test
    void saysWhatIsOverdueInDefinitionsOfTheCatalogue() {
        migrate("206");
        jdbc.sql("insert into indicator_definition select uuid(), indicator_code, 2, 'own words', 'own words', figure_source, '2026-01-01',"
                + " '2026-01-01', 'somebody', 'r', 0 from indicator_definition where indicator_code = 'DR09'").update();

        migrate("latest");

        assertThat(jdbc.sql("select concat(indicator_code, ' ', version_no, ' ', effective_on, ' ', text like '%已逾期本金%') from indicator_definition"
                + " where indicator_code in ('DR09', 'DR20') order by indicator_code, version_no").query(String.class).list())
                .containsExactly("DR09 1 2023-01-01 0", "DR09 2 2026-01-01 0", "DR20 1 2023-01-01 0", "DR20 2 2026-11-30 1");
    }

    /** V214 and V215, from the record of changes: a leaving that was corrected, and the duties it had ended. */
    @Test
    void knowsWhatWasSaidOfLeavingsAndWhichDutiesTheyEnded() {
        migrate("206");
        unit("LA", "CITY");
        unit("LB", "LA");
        jdbc.sql("update unit set left_on = '2030-01-01', left_reason = 'later', left_known = '2026-03-03' where code = 'LA'").update();
        changed("unit", "LA", "leftOn", null, "2025-10-15", MOVED);
        changed("unit", "LA", "leftReason", null, "sold", MOVED);
        changed("unit", "LA", "leftOn", "2025-10-15", "2030-01-01", "2026-03-03");
        changed("unit", "LA", "leftReason", "sold", "later", "2026-03-03");
        jdbc.sql("insert into reporting_duty (id, indicator_code, unit_code, from_on, until_on, version)"
                + " values (uuid(), 'PS01', 'LB', '2025-01-01', '2025-10-14', 1), (uuid(), 'PS02', 'LB', '2025-01-01', '2025-12-31', 1)").update();

        migrate("latest");

        assertThat(jdbc.sql("select concat_ws(' ', unit_code, date(known_until), left_on, left_reason, left_known) from unit_left")
                .query(String.class).list()).containsExactly("LA 2026-03-03 2025-10-15 sold " + MOVED);
        assertThat(one("select cast(left_known as char) from unit where code = 'LA'")).isEqualTo(MOVED);
        assertThat(jdbc.sql("select concat(indicator_code, ' ', ifnull(own_until_on, '-')) from reporting_duty where unit_code = 'LB' order by 1")
                .query(String.class).list()).containsExactly("PS01 -", "PS02 2025-12-31");
    }

    /** V195, from the record of changes: each moment at which a project, a milestone or a task changed has its state. */
    @Test
    void knowsWhatWasKnownOfProjectsAndTasks() {
        migrate("192");
        UUID project = UUID.randomUUID();
        UUID first = UUID.randomUUID();
        UUID second = UUID.randomUUID();
        UUID task = UUID.randomUUID();
        jdbc.sql("insert into project (id, code, name, type_code, pillar_code, section_code, unit_code, owner_id, district, budget, estimate, standing,"
                + " standing_on, demo, created_by, created_at, slip_days, planned, progress, major_issues, version) values (:id, 'P', 'P', 'PT-TOUR', 'IS',"
                + " 'KJ', 'U', :id, '', 100, 120, 'PAUSED', '2026-05-01', false, :id, '2026-01-10', 0, true, 40, 0, 7)").param("id", project).update();
        step(project, first, 1, 40, "2026-03-01", "2026-03-02");
        step(project, second, 2, 60, "2026-12-31", null);
        jdbc.sql("insert into task (id, code, type_code, name, pillar_code, section_code, unit_code, owner_id, year, starts_on, due_on, first_due_on,"
                + " done_on, closing_open, step, tag, source, document, outcome, demo, created_by, created_at, version) values (:id, 'T', 'TT-REFORM', 'T',"
                + " 'SR', 'GG', 'U', :id, 2026, '2026-01-01', '2026-06-30', '2026-06-30', '2026-03-02', false, '', '', '', '', '', false, :id,"
                + " '2026-01-10', 2)").param("id", task).update();
        changed("project", project.toString(), "money", null, "ProjectMoney[budget=100, estimate=null, invested=null, physicalProgress=null]", "2026-01-10");
        changed("project", project.toString(), "money", null, "ProjectMoney[budget=100, estimate=120, invested=null, physicalProgress=null]", "2026-04-01");
        changed("project", project.toString(), "standing", null, "ACTIVE", "2026-01-10");
        changed("project", project.toString(), "standing", "ACTIVE", "PAUSED", "2026-05-01");
        changed("Milestone", first.toString(), "plannedOn", null, "2026-03-01", "2026-01-10");
        changed("Milestone", first.toString(), "completedOn", null, "2026-03-02", "2026-03-05");
        changed("Milestone", second.toString(), "plannedOn", null, "2026-06-30", "2026-01-10");
        changed("Milestone", second.toString(), "plannedOn", "2026-06-30", "2026-12-31", "2026-04-10");
        changed("Task", task.toString(), "step", null, "begun", "2026-01-10");
        changed("Task", task.toString(), "doneOn", null, "2026-03-02", "2026-03-09");

        migrate("latest");

        assertThat(jdbc.sql("select concat_ws(' ', date(known_from), standing, round(progress), earliest_due, baseline_finish, ifnull(round(estimate), '-'),"
                + " next_milestone) from known_project order by version_no").query(String.class).list()).containsExactly(
                "2026-01-10 ACTIVE 0 2026-03-01 2026-06-30 - Step 1", "2026-03-05 ACTIVE 40 2026-06-30 2026-06-30 - Step 2",
                "2026-04-01 ACTIVE 40 2026-06-30 2026-06-30 120 Step 2", "2026-04-10 ACTIVE 40 2026-12-31 2026-12-31 120 Step 2",
                "2026-05-01 PAUSED 40 120");
        assertThat(one("select group_concat(version_no order by version_no) from known_project")).isEqualTo("3,4,5,6,7");
        assertThat(jdbc.sql("select concat_ws(' ', date(known_from), k.planned_on, k.completed_on) from known_milestone k join milestone m"
                + " on m.id = k.milestone_id order by m.seq, version_no").query(String.class).list()).containsExactly(
                "2026-01-10 2026-03-01", "2026-03-05 2026-03-01 2026-03-02", "2026-01-10 2026-06-30", "2026-04-10 2026-12-31");
        assertThat(jdbc.sql("select concat_ws(' ', date(known_from), done_on, step) from known_task order by version_no").query(String.class).list())
                .containsExactly("2026-01-10 begun", "2026-03-09 2026-03-02 ");
    }

    /** V202: why a task was terminated stood in the place of its result, which is again what had been approved before. */
    @Test
    void tellsWhyATaskWasTerminatedApartFromItsResult() {
        migrate("197");
        UUID ended = task("E", "not needed", "2026-03-02");
        UUID atOnce = task("N", "a mistake", "2026-03-02");
        UUID open = task("O", "so far so good", null);
        known(ended, 0, "two rules", null);
        known(ended, 1, "three rules", null);
        known(ended, 2, "not needed", "2026-03-02");
        known(atOnce, 0, "a mistake", "2026-03-02");
        known(open, 0, "so far so good", null);

        migrate("latest");

        assertThat(jdbc.sql("select concat_ws('|', code, outcome, termination_reason) from task order by code").query(String.class).list())
                .containsExactly("E|three rules|not needed", "N||a mistake", "O|so far so good|");
        assertThat(jdbc.sql("select k.outcome from known_task k join task t on t.id = k.task_id order by t.code, version_no").query(String.class).list())
                .containsExactly("two rules", "three rules", "three rules", "", "so far so good");
    }

    /** V203: what stands now is what the newest state promises; what was planned to be invested is in the trail. */
    @Test
    void knowsWhatProjectsPromisedAndMeantToInvest() {
        migrate("202");
        UUID project = UUID.randomUUID();
        jdbc.sql("insert into project (id, code, name, type_code, pillar_code, section_code, unit_code, owner_id, district, standing, standing_on, demo,"
                + " created_by, created_at, slip_days, planned, progress, major_issues, version) values (:id, 'Q', 'Q', 'PT-TOUR', 'IS', 'KJ', 'U', :id, '',"
                + " 'ACTIVE', '2026-05-01', false, :id, '2026-01-10', 0, true, 40, 0, 1)").param("id", project).update();
        for (int version = 0; version < 2; version++) {
            jdbc.sql("insert into known_project (project_id, version_no, known_from, owner_id, standing, standing_on, slip_days, planned, progress,"
                    + " major_issues) values (:id, :version, '2026-01-10', :id, 'ACTIVE', '2026-01-10', 0, true, 0, 0)")
                    .param("id", project).param("version", version).update();
        }
        jdbc.sql("insert into project_quantity (project_id, field, planned) values (:id, 'spaces', '180'), (:id, 'guns', '4')").param("id", project).update();
        jdbc.sql("insert into trail (seq, at, kind, actor_name, address, subject, subject_id, after_text, previous_hash, hash)"
                + " values (99, ?, 'PROJECT', '-', '', 'yearPlan', 'Q', '2026 1200.5', '', '')").param(MOVED).update();

        migrate("latest");

        assertThat(jdbc.sql("select ifnull(quantities, '-') from known_project order by version_no").query(String.class).list())
                .containsExactly("-", "guns=4\nspaces=180");
        assertThat(one("select concat_ws(' ', at, subject_id, field, after_text) from change_record where subject = 'project_year_plan'"))
                .isEqualTo(MOVED + " " + project + "/2026 planned 1200.5");
    }

    private UUID task(String code, String outcome, String terminatedOn) {
        UUID id = UUID.randomUUID();
        jdbc.sql("insert into task (id, code, type_code, name, pillar_code, section_code, unit_code, owner_id, year, starts_on, due_on, first_due_on,"
                + " terminated_on, closing_open, step, tag, source, document, outcome, demo, created_by, created_at, version) values (?, ?, 'TT-REFORM', 'T',"
                + " 'SR', 'GG', 'U', ?, 2026, '2026-01-01', '2026-06-30', '2026-06-30', ?, false, '', '', '', '', ?, false, ?, '2026-01-10', 2)")
                .params(id, code, id, terminatedOn, outcome, id).update();
        return id;
    }

    private void known(UUID task, int version, String outcome, String terminatedOn) {
        jdbc.sql("insert into known_task (task_id, version_no, known_from, terminated_on, closing_open, step, outcome)"
                + " values (?, ?, '2026-01-10', ?, false, '', ?)")
                .params(task, version, terminatedOn, outcome).update();
    }

    private void step(UUID project, UUID id, int seq, int weight, String planned, String completed) {
        jdbc.sql("insert into milestone (id, project_id, seq, name, name_en, weight, weather_bound, evidence, predecessors, first_planned, planned_on,"
                + " completed_on, not_started, date_moves, promise_broken, late_entry, version) values (?, ?, ?, ?, '', ?, false, '', '', ?, ?, ?, false, 0,"
                + " false, false, 1)").params(id, project, seq, "Step " + seq, weight, planned, planned, completed).update();
    }

    private String one(String select) {
        return jdbc.sql(select).query(String.class).single();
    }

    private void unit(String code, String parent) {
        jdbc.sql("insert into unit (code, name, name_en, short_name, short_name_en, parent_code, sector, leverage_class, level_one, demo, version)"
                + " values (:code, :code, :code, :code, :code, :parent, '', 'NONE', false, false, 0)").param("code", code).param("parent", parent).update();
    }

    private void changed(String subject, String id, String field, String before, String after, String at) {
        jdbc.sql("insert into change_record (id, at, actor_name, subject, subject_id, field, before_text, after_text) values (?, ?, '-', ?, ?, ?, ?, ?)")
                .params(UUID.randomUUID(), at, subject, id, field, before, after).update();
    }
}
