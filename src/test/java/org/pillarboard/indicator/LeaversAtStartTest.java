package org.pillarboard.indicator;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.pillarboard.MariaDb;
import org.pillarboard.identity.IdentityFixtures;
import org.pillarboard.identity.Units;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What a unit that left still owes when the product starts is ended then, once, and the trail tells it. */
@SpringBootTest
@MariaDb
class LeaversAtStartTest {

    private static final LocalDate LEFT = LocalDate.of(2026, 10, 1);

    @Autowired
    private DutiesOfLeavers leavers;
    @Autowired
    private Indicators indicators;
    @Autowired
    private Catalogues catalogues;
    @Autowired
    private Units units;
    @Autowired
    private IdentityFixtures identity;
    @Autowired
    private JdbcClient jdbc;

    @Test
    void endsWhatWasLeftOpen() {
        identity.unit("LAS-1", "CITY");
        identity.unit("LAS-2", "LAS-1");
        identity.asAdmin(() -> {
            units.leaveScope("LAS-1", LEFT, "handed over");
            indicators.assign("PS01", "LAS-2", LocalDate.of(2024, 1, 1));
            return indicators.assign("PS03", "LAS-2", LEFT);
        });
        assertThat(duties()).extracting(DutyRow::untilOn).containsOnlyNulls();
        leavers.followThoseBefore();
        assertThat(duties()).extracting(DutyRow::untilOn).as("of later periods it was asked on purpose")
                .containsExactlyInAnyOrder(LEFT.minusDays(1), null);
        assertThat(told()).containsExactly("PS01/LAS-2");
        leavers.followThoseBefore();
        assertThat(told()).hasSize(1);
    }

    private List<DutyRow> duties() {
        return catalogues.current().duties().ofUnit("LAS-2");
    }

    private List<String> told() {
        return jdbc.sql("select subject_id from trail where subject = 'duty' and subject_id like '%LAS-2' and after_text like 'until%'")
                .query(String.class).list();
    }
}
