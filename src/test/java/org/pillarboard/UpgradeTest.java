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
