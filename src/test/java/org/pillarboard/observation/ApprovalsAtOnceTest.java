package org.pillarboard.observation;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.pillarboard.MariaDb;
import org.pillarboard.Office;
import org.pillarboard.identity.LeverageClass;
import org.pillarboard.identity.Role;
import org.pillarboard.indicator.Indicators;
import org.pillarboard.review.Decision;
import org.pillarboard.review.ReviewInbox;
import org.pillarboard.review.ReviewRef;
import org.pillarboard.shared.Period;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;

/** Many sections approve in the same instant what adds up to one total: no figure may fall out of it. */
@SpringBootTest
@MariaDb
@Import(Office.class)
class ApprovalsAtOnceTest {

    private static final Period SEPTEMBER = Period.parse("2026-09");
    private static final int HANDS = 6;
    @Autowired
    private Office office;
    @Autowired
    private Indicators indicators;
    @Autowired
    private ObservationUpdates updates;
    @Autowired
    private ReviewInbox inbox;
    @Autowired
    private TotalsRecount recount;
    @Autowired
    private TotalRepository totals;

    @Test
    void losesNoFigureApprovedInTheSameInstant() throws Exception {
        office.unit("AO", "CITY", LeverageClass.NONE, true);
        var barrier = new CyclicBarrier(HANDS);
        var approvals = new ArrayList<Future<?>>();
        try (var threads = Executors.newFixedThreadPool(HANDS)) {
            for (int hand = 1; hand <= HANDS; hand++) {
                var ref = submitted("AO-" + hand);
                String reviewer = office.person("at.once", Role.REVIEWER, null, "MS");
                approvals.add(threads.submit(() -> {
                    barrier.await();
                    return act(reviewer, Role.REVIEWER, () -> {
                        inbox.decide(List.of(ref), new Decision.Approve());
                        return ref;
                    });
                }));
            }
            for (var approval : approvals) {
                approval.get();
            }
        }
        var kept = ofTheGroup();
        assertThat(kept).hasSize(HANDS);
        assertThat(kept.getLast()).as("all of them").startsWith(new BigDecimal(10 * HANDS).setScale(EnteredFigure.SCALE).toPlainString());
        recount.everything();
        assertThat(ofTheGroup()).as("the totals are what the observations add up to").isEqualTo(kept);
    }

    private ReviewRef submitted(String firm) {
        office.unit(firm, "AO", LeverageClass.NONE, false);
        String owner = office.person("at.once", Role.OWNER, firm, null);
        act("setup", Role.ADMIN, () -> {
            indicators.assign("PS01", firm, LocalDate.of(2026, 1, 1));
            return null;
        });
        return act(owner, Role.OWNER, () -> {
            var cell = new Cell("PS01", firm, SEPTEMBER);
            var saved = updates.save(ObservationDraft.of(cell, EnteredFigure.of(BigDecimal.TEN).withSource("flash")));
            updates.submit(List.of(saved.update().id()));
            return new ReviewRef(ObservationQueue.KIND, saved.update().id(), updates.row(cell).update().version());
        });
    }

    /** Value and first moment of every total the group has had, in the order of knowing. */
    private List<String> ofTheGroup() {
        return totals.everything().stream().filter(row -> row.unitCode().equals("AO"))
                .map(row -> row.value().toPlainString() + " " + row.knownFrom()).toList();
    }

    private <T> T act(String login, Role role, Supplier<T> work) {
        return office.act(login, List.of(role), work);
    }
}
