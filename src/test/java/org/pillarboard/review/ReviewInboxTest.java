package org.pillarboard.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.pillarboard.MariaDb;
import org.pillarboard.Selects;
import org.pillarboard.identity.Role;
import org.pillarboard.observation.Cell;
import org.pillarboard.observation.EnteredFigure;
import org.pillarboard.observation.FigureFixtures;
import org.pillarboard.observation.ObservationDraft;
import org.pillarboard.observation.ObservationUpdates;
import org.pillarboard.shared.Period;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;

@SpringBootTest
@MariaDb
@Import({FigureFixtures.class, Selects.class})
class ReviewInboxTest {

    @Autowired
    private ReviewInbox inbox;
    @Autowired
    private ObservationUpdates updates;
    @Autowired
    private FigureFixtures fixtures;
    @Autowired
    private Selects selects;

    @Test
    void countsAgainOnlyWhenSomethingHasMoved() {
        int number = FigureFixtures.number();
        String firm = fixtures.firm("F" + number + "-RI", fixtures.group("G" + number + "-RI"));
        String owner = fixtures.owner("owner-ri" + number, firm);
        String reviewer = fixtures.reviewer("reviewer-ri" + number);
        fixtures.duty("PS01", firm);
        int before = waiting(reviewer);
        var ref = fixtures.as(owner, Role.OWNER, () -> {
            var cell = new Cell("PS01", firm, Period.parse("2026-09"));
            var id = updates.save(ObservationDraft.of(cell, EnteredFigure.of(BigDecimal.TEN).withSource("flash"))).update().id();
            updates.submit(List.of(id));
            return new ReviewRef("observation", id, updates.row(cell).update().version());
        });
        assertThat(waiting(reviewer)).as("handed in").isEqualTo(before + 1);
        assertThat(selectsOf(reviewer)).as("nothing moved").isZero();
        fixtures.as(reviewer, Role.REVIEWER, () -> {
            inbox.decide(List.of(ref), new Decision.Approve());
            return ref;
        });
        assertThat(selectsOf(reviewer)).as("counted anew").isPositive();
        assertThat(waiting(reviewer)).as("decided").isEqualTo(before);
    }

    private int waiting(String reviewer) {
        return fixtures.as(reviewer, Role.REVIEWER, inbox::count);
    }

    private long selectsOf(String reviewer) {
        return fixtures.as(reviewer, Role.REVIEWER, () -> selects.in(inbox::count));
    }
}
