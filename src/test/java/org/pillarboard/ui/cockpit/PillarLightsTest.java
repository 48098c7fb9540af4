package org.pillarboard.ui.cockpit;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.pillarboard.MariaDb;
import org.pillarboard.identity.Role;
import org.pillarboard.indicator.TargetDraft;
import org.pillarboard.indicator.Targets;
import org.pillarboard.observation.FigureFixtures;
import org.pillarboard.shared.Rag;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;

@SpringBootTest
@MariaDb
@Import(FigureFixtures.class)
class PillarLightsTest {

    @Autowired
    private FigureFixtures fixtures;
    @Autowired
    private Targets targets;
    @Autowired
    private PillarLights lights;

    @Test
    void turnWithANewTargetAndNotOnlyWithANewFigure() {
        int number = FigureFixtures.number();
        String firm = fixtures.firm("F" + number + "-PL", fixtures.group("G" + number + "-PL"));
        String reviewer = fixtures.reviewer("reviewer-pl" + number);
        String owner = fixtures.owner("owner-pl" + number, firm);
        fixtures.dutySince(LocalDate.of(2026, 10, 1), "PS01", firm);
        fixtures.target(reviewer, "PS01", firm, "1200");
        fixtures.official(reviewer, "PS01", firm, "2026-10", "300", LocalDate.of(2026, 11, 5));
        assertThat(fixtures.as(owner, Role.OWNER, lights::lights)).containsEntry("PS", Rag.RED);

        fixtures.as(reviewer, Role.REVIEWER, () -> {
            targets.set(TargetDraft.even("PS01", firm, 2026, new BigDecimal("240"), "no. 2", LocalDate.of(2026, 1, 1)));
            return firm;
        });
        assertThat(fixtures.as(owner, Role.OWNER, lights::lights)).containsEntry("PS", Rag.GREEN);
    }
}
