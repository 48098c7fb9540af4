package org.pillarboard.observation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.persistence.EntityManagerFactory;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.hibernate.SessionFactory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.pillarboard.MariaDb;
import org.pillarboard.Office;
import org.pillarboard.identity.LeverageClass;
import org.pillarboard.identity.Role;
import org.pillarboard.indicator.Indicators;
import org.pillarboard.review.Decision;
import org.pillarboard.review.ReviewInbox;
import org.pillarboard.shared.NotFound;
import org.pillarboard.shared.Period;
import org.pillarboard.shared.RuleViolation;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;

@SpringBootTest
@MariaDb
@Import(Office.class)
class ObservationBatchesTest {

    private static int counter;
    @Autowired
    private Office office;
    @Autowired
    private Indicators indicators;
    @Autowired
    private ObservationBatches batches;
    @Autowired
    private ObservationReviews reviews;
    @Autowired
    private ReviewInbox inbox;
    @Autowired
    private EntityManagerFactory factory;
    private String firm;
    private String owner;
    private String reviewer;

    @BeforeEach
    void openTheOffice() {
        int number = ++counter;
        firm = office.unit("B" + number + "-BATCH", "CITY", LeverageClass.NON_INDUSTRIAL, true);
        owner = office.person("batch-owner" + number, Role.OWNER, firm, null);
        reviewer = office.person("batch-reviewer" + number, Role.REVIEWER, null, "KJ");
        as("setup", Role.ADMIN, () -> {
            indicators.assign("IS17", firm, LocalDate.of(2024, 1, 1));
            return null;
        });
    }

    @Test
    void handsManyFiguresInTogetherAndApprovesThem() {
        submit(draft(1, "10"), draft(2, "30"), draft(3, "30"));
        approveAll();
        var line = check(draft(4, "40")).getFirst();
        assertThat(line.checks()).isEmpty();
        assertThat(line.official()).isNull();
        assertThat(check(draft(3, "31")).getFirst().official().figure().value()).isEqualByComparingTo("30");
    }

    @Test
    void seesAFallWithinTheBatchAndAgainstWhatIsOfficial() {
        assertThat(check(draft(1, "10"), draft(2, "9"))).extracting(BatchLine::isBlocked).containsExactly(true, true);
        submit(draft(5, "50"));
        approveAll();
        assertThat(keys(check(draft(6, "49")))).containsExactly("check.cumulativeFell");
        assertThat(keys(check(draft(4, "51")))).containsExactly("check.cumulativeOverNext");
        assertThat(keys(check(draft(5, "51")))).containsExactly("check.correction");
        assertThat(check(draft(5, "51").because(null, "recounted")).getFirst().checks()).isEmpty();
    }

    @Test
    void keepsNothingWhenOneFigureIsBlocked() {
        assertThatThrownBy(() -> submit(draft(1, "10"), draft(2, "-1"))).isInstanceOf(RuleViolation.class)
                .hasMessageContaining("batch.blocked");
        assertThat(check(draft(1, "10")).getFirst().open()).isNull();
    }

    @Test
    void leavesAloneWhatWaitsForAReviewer() {
        submit(draft(1, "10"));
        assertThat(keys(check(draft(1, "11")))).containsExactly("update.waiting");
        assertThat(check(draft(1, "11")).getFirst().open().figure().value()).isEqualByComparingTo("10");
    }

    @Test
    void refusesUnitsOfOthersAndIndicatorsNobodyAskedFor() {
        var foreign = ObservationDraft.of(new Cell("IS17", "CITY", Period.month(2026, 1)), EnteredFigure.of(BigDecimal.ONE));
        assertThatThrownBy(() -> check(foreign)).isInstanceOf(NotFound.class);
        var unasked = ObservationDraft.of(new Cell("PS01", firm, Period.month(2026, 1)), EnteredFigure.of(BigDecimal.ONE));
        assertThat(keys(check(unasked))).containsExactly("update.noDuty");
        assertThat(keys(check(draft("2023-12", "1")))).containsExactly("update.noDuty");
    }

    @Test
    void readsAsOftenForOneAsForMany() {
        check(draft(1, "1"));
        assertThat(selects(() -> check(draft(1, "1")))).isEqualTo(selects(() -> {
            var many = new ArrayList<ObservationDraft>();
            for (int month = 1; month <= 12; month++) {
                many.add(draft(month, String.valueOf(month)));
            }
            return check(many.toArray(ObservationDraft[]::new));
        })).isEqualTo(3);
    }

    private long selects(Supplier<?> work) {
        var statistics = factory.unwrap(SessionFactory.class).getStatistics();
        statistics.setStatisticsEnabled(true);
        statistics.clear();
        work.get();
        return statistics.getPrepareStatementCount();
    }

    private static List<String> keys(List<BatchLine> lines) {
        return lines.stream().flatMap(line -> line.checks().stream()).map(CheckResult::key).toList();
    }

    private ObservationDraft draft(int month, String value) {
        return draft("2026-%02d".formatted(month), value);
    }

    private ObservationDraft draft(String period, String value) {
        return ObservationDraft.of(new Cell("IS17", firm, Period.parse(period)),
                EnteredFigure.of(new BigDecimal(value)).withSource("flash")).because("published so", null);
    }

    private List<BatchLine> check(ObservationDraft... drafts) {
        return as(owner, Role.OWNER, () -> batches.check(List.of(drafts)));
    }

    private void submit(ObservationDraft... drafts) {
        as(owner, Role.OWNER, () -> batches.submit(List.of(drafts)));
    }

    private void approveAll() {
        as(reviewer, Role.REVIEWER, () -> {
            var mine = reviews.pending().stream().filter(line -> line.row().cell().unitCode().equals(firm))
                    .map(ReviewLine::ref).toList();
            assertThat(mine).isNotEmpty();
            inbox.decide(mine, new Decision.Approve());
            return null;
        });
    }

    private <T> T as(String login, Role role, Supplier<T> work) {
        return office.act(login, List.of(role), work);
    }
}
