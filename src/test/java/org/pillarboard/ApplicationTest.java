package org.pillarboard;

import static org.assertj.core.api.Assertions.assertThat;

import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.jdbc.core.JdbcTemplate;

/** The whole application stands up on an empty MariaDB. */
@SpringBootTest
@MariaDb
class ApplicationTest {

    @Autowired
    private Flyway flyway;

    @Autowired
    private JdbcTemplate sql;

    @Test
    void appliesEveryMigrationOfTheTree() throws Exception {
        var files = new PathMatchingResourcePatternResolver().getResources("classpath*:db/migration/V*.sql");

        assertThat(flyway.info().applied()).hasSize(files.length);
        assertThat(flyway.info().pending()).isEmpty();
    }

    /** Two collations in one comparison are an error at run time, and only there. */
    @Test
    void comparesAllTextsInOneWay() {
        var collations = sql.queryForList(
                "select distinct collation_name from information_schema.columns"
                        + " where table_schema = database() and collation_name is not null"
                        + " and table_name <> 'flyway_schema_history'",
                String.class);

        assertThat(collations).containsExactly("utf8mb4_uca1400_ai_ci");
    }
}
