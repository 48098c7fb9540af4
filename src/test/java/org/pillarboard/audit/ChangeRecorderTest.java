package org.pillarboard.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.pillarboard.MariaDb;
import org.pillarboard.identity.IdentityFixtures;
import org.pillarboard.identity.Units;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;

@SpringBootTest
@MariaDb
class ChangeRecorderTest {

    @Autowired
    private History history;
    @Autowired
    private Units units;
    @Autowired
    private IdentityFixtures identity;

    @Test
    void recordsEveryFieldThatChangedWithWhoDidIt() {
        identity.unit("REC-1", "CITY");
        identity.asAdmin(() -> {
            units.leaveScope("REC-1", LocalDate.of(2025, 7, 1), "handed over");
            return true;
        });

        List<Change> changes = identity.asAdmin(() -> history.of("unit", "REC-1"));
        assertThat(changes).filteredOn(change -> change.before() == null && change.field().equals("leftOn"))
            .extracting(Change::after, Change::actorName).containsExactly(tuple("2025-07-01", "Fixture Admin"));
        assertThat(changes).extracting(Change::field).contains("name", "parentCode", "leftReason").doesNotContain("version");
    }

    @Test
    void recordsNoPasswordHash() {
        var id = identity.person("recorded.person");
        List<Change> changes = identity.asAdmin(() -> history.of("person", id));
        assertThat(changes).extracting(Change::field).contains("login", "name").doesNotContain("passwordHash", "failedCount");
    }
}
