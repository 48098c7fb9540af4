package org.pillarboard;

import static org.assertj.core.api.Assertions.assertThat;

import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/** The whole application stands up on an empty MariaDB. */
@SpringBootTest
@MariaDb
class ApplicationTest {

    @Autowired
    private Flyway flyway;

    @Test
    void appliesEveryMigrationOfTheTree() throws Exception {
        var files = new PathMatchingResourcePatternResolver().getResources("classpath*:db/migration/V*.sql");

        assertThat(flyway.info().applied()).hasSize(files.length);
        assertThat(flyway.info().pending()).isEmpty();
    }
}
