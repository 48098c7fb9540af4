package org.pillarboard.project;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.pillarboard.MariaDb;
import org.pillarboard.OfficeDay;
import org.pillarboard.audit.TrailBook;
import org.pillarboard.audit.TrailFilter;
import org.pillarboard.audit.TrailKind;
import org.pillarboard.audit.TrailRow;
import org.pillarboard.evidence.Evidences;
import org.pillarboard.identity.Role;
import org.pillarboard.indicator.Indicators;
import org.pillarboard.observation.Cell;
import org.pillarboard.observation.EnteredFigure;
import org.pillarboard.observation.ObservationBatches;
import org.pillarboard.observation.ObservationDraft;
import org.pillarboard.observation.ObservationUpdates;
import org.pillarboard.observation.Observations;
import org.pillarboard.observation.ObservationRow;
import org.pillarboard.observation.PeriodLocks;
import org.pillarboard.observation.Source;
import org.pillarboard.review.Decision;
import org.pillarboard.review.ReviewInbox;
import org.pillarboard.review.ReviewRef;
import org.pillarboard.review.ReviewState;
import org.pillarboard.shared.AsOf;
import org.pillarboard.shared.NotFound;
import org.pillarboard.shared.OfficeClock;
import org.pillarboard.shared.Period;
import org.pillarboard.shared.RuleViolation;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.JdbcTemplate;

@SpringBootTest
@MariaDb
@Import(ProjectFixtures.class)
class MilestoneUpdatesTest {

    private static final LocalDate DONE = LocalDate.of(2026, 10, 20);
    private static final Map<String, BigDecimal> SPACES = Map.of("spaces", new BigDecimal("180"));
    @Autowired
    private ProjectFixtures fixtures;
    @Autowired
    private Projects projects;
    @Autowired
    private ProjectTypes types;
    @Autowired
    private MilestoneUpdates updates;
    @Autowired
    private MilestoneReviews reviews;
    @Autowired
    private Evidences evidences;
    @Autowired
    private MilestoneShelves shelves;
    @Autowired
    private ReviewInbox inbox;
    @Autowired
    private Observations observations;
    @Autowired
    private ObservationUpdates typed;
    @Autowired
    private ObservationBatches batches;
    @Autowired
    private Indicators indicators;
    @Autowired
    private PeriodLocks locks;
    @Autowired
    private TrailBook trail;
    @Autowired
    private JdbcTemplate jdbc;
    private ProjectFixtures.Firm firm;
    private UUID project;
    private UUID opening;

    @BeforeEach
    void planAParkingLot() {
        firm = fixtures.firm("MS");
        project = fixtures.planned(firm, firm.unit() + "-P", "PT-PARK", LocalDate.of(2025, 9, 1));
        opening = fixtures.step(firm, project, 10);
        fixtures.as("setup", Role.ADMIN, () -> {
            indicators.assign("PS13", firm.unit(), LocalDate.of(2024, 1, 1));
            return firm;
        });
    }

    @AfterEach
    void closeTheFeeds() {
        List.of("IS11", "PS13", "PS14").forEach(fixtures::unfeed);
    }

    private ProjectDetail detail() {
        return fixtures.as(firm.owner(), Role.OWNER, () -> projects.get(project, OfficeDay.TODAY));
    }

    private String required(int seq) {
        return detail().milestones().get(seq - 1).required().getFirst();
    }

    @Test
    void takesNoInvestmentBelowZero() {
        UUID first = fixtures.step(firm, project, 1);
        assertThatThrownBy(() -> fixtures.submit(firm, first, new Report(DONE.plusDays(30), null, null, new BigDecimal("-1"), null, null), Map.of(), DONE))
                .hasMessageContaining("project.money");
        assertThatThrownBy(() -> fixtures.submit(firm, first, new Report(DONE.plusDays(30), null, null, new BigDecimal("1E20"), null, null), Map.of(), DONE))
                .isInstanceOf(RuleViolation.class).hasMessageContaining("error.tooLarge").hasMessageContaining("invested");
    }

    @Test
    void asksWhySumsFallAndCountsPassThePlan() {
        var draft = ProjectDraft.of(firm.unit() + "-S", "Spaces", "PT-PARK", firm.unit(), fixtures.idOf(firm.owner()),
                types.get("PT-PARK").plan(LocalDate.of(2025, 9, 1))).withQuantities(Map.of("spaces", "180"));
        UUID lot = fixtures.create(firm, draft);
        UUID first = fixtures.step(firm, lot, 1);
        fixtures.decide(firm.reviewer(), fixtures.submit(firm, first, spent("500", "40"), Map.of(), DONE), new Decision.Approve(), DONE);
        assertThat(asked(fixtures.submit(firm, first, spent("500", "40"), Map.of("spaces", new BigDecimal("180")), DONE))).isEmpty();
        fixtures.as(firm.owner(), Role.OWNER, () -> {
            updates.withdraw(updates.find(first).orElseThrow().id());
            return first;
        });
        assertThatThrownBy(() -> fixtures.submit(firm, first, spent("400", "35"), Map.of(), DONE)).hasMessageContaining("milestone.check.why");
        var again = fixtures.submit(firm, first, because("400", "35"), Map.of("spaces", new BigDecimal("181")), DONE);
        assertThat(asked(again)).containsExactly("milestone.check.investedFell", "milestone.check.progressFell", "milestone.check.overPlan");
        assertThat(fixtures.as(firm.reviewer(), Role.REVIEWER, reviews::pending)).filteredOn(line -> line.ref().id().equals(again.id()))
                .singleElement().satisfies(line -> {
                    assertThat(line.checks()).extracting(UpdateCheck::key).contains("milestone.check.investedFell");
                    assertThat(line.toCheck()).as("that it came late is looked at too").isEqualTo(line.checks().size() + 1);
                });
    }

    @Test
    void asksWhyMoreWasSpentThanTheWholeWasToCost() {
        var draft = ProjectDraft.of(firm.unit() + "-M", "Money", "PT-PARK", firm.unit(), fixtures.idOf(firm.owner()),
                types.get("PT-PARK").plan(LocalDate.of(2025, 9, 1))).withMoney(ProjectMoney.budget(new BigDecimal("86")));
        UUID first = fixtures.step(firm, fixtures.create(firm, draft), 1);
        assertThatThrownBy(() -> fixtures.submit(firm, first, spent("200", "40"), Map.of(), DONE)).hasMessageContaining("milestone.check.why");
        assertThat(asked(fixtures.submit(firm, first, because("200", "40"), Map.of(), DONE))).containsExactly("milestone.check.overEstimate");
    }

    private static Report because(String invested, String physical) {
        return new Report(DONE.plusDays(30), null, new BigDecimal(physical), new BigDecimal(invested), null, "because");
    }

    private static Report spent(String invested, String physical) {
        return new Report(DONE.plusDays(30), null, new BigDecimal(physical), new BigDecimal(invested), null, null);
    }

    /** What is asked of a report without being refused. */
    private List<String> asked(ReviewRef ref) {
        return fixtures.as(firm.owner(), Role.OWNER, () -> updates.checks(ref.id())).stream().filter(check -> !check.blocks())
                .map(UpdateCheck::key).filter(key -> !key.endsWith("winter")).toList();
    }

    @Test
    void freezesWhatWasApprovedAndCountsItOnce() {
        fixtures.done(firm, project, 10, DONE, SPACES);
        var row = detail().milestones().getLast();
        assertThat(row.mark().dates().completedOn()).isEqualTo(DONE);
        assertThat(row.contributions()).singleElement().satisfies(one -> {
            assertThat(one.indicatorCode()).isEqualTo("PS01");
            assertThat(one.stage()).isEqualTo(CountStage.OPENED);
            assertThat(one.verified()).isTrue();
        });
        assertThat(detail().row().progress()).isEqualByComparingTo("8");
        assertThat(detail().funnel().getFirst().counts().get(CountStage.OPENED)).isEqualByComparingTo("180");
        assertThatThrownBy(() -> fixtures.as(firm.owner(), Role.OWNER, () -> updates.save(
                MilestoneUpdateDraft.of(opening, Report.completed(DONE))))).hasMessageContaining("milestone.completed");
    }

    @Test
    void isKnownToTheAuditorByItsName() {
        fixtures.done(firm, project, 10, DONE, SPACES);
        var named = fixtures.as("setup", Role.AUDITOR, () -> trail.page(
                new TrailFilter(TrailKind.DECISION, "", firm.unit() + "-P", null, null), 0, 10));
        assertThat(named).singleElement().satisfies(row -> {
            assertThat(row.subjectId()).isEqualTo(opening.toString());
            assertThat(row.name()).startsWith(firm.unit() + "-P/").hasSizeGreaterThan(firm.unit().length() + 3);
        });
    }

    /** What is official of the project by it stands in its line, numbers and day alike. */
    @Test
    void tellsTheTrailWhatItSaysOfTheProject() {
        var report = new Report(DONE.plusDays(30), null, new BigDecimal("45.50"), new BigDecimal("120.2500"), null, "rain");
        fixtures.decide(firm.reviewer(), fixtures.submit(firm, opening, report, Map.of(), DONE), new Decision.Approve(), DONE);
        String said = "forecast " + DONE.plusDays(30) + "; physicalProgress 45.5%; invested 120.25; rain";
        assertThat(jdbc.queryForList("select after_text from trail where subject_id = ? order by seq", String.class, opening.toString()))
                .containsExactly(said, "approved " + said);
        assertThat(fixtures.as("setup", Role.AUDITOR, () -> trail.page(new TrailFilter(TrailKind.DECISION, "", opening.toString(), null, null), 0, 10)))
                .extracting(TrailRow::after).as("an auditor reads of what, and no figures of the business")
                .containsExactly("approved forecast " + DONE.plusDays(30) + "; physicalProgress •••%; invested •••; rain");
    }

    @Test
    void needsEvidenceAndADayThatHasCome() {
        assertThatThrownBy(() -> fixtures.submit(firm, opening, Report.completed(DONE), SPACES, DONE))
                .hasMessageContaining("noEvidence");
        fixtures.paper(firm, opening, required(10));
        assertThatThrownBy(() -> fixtures.submit(firm, opening, Report.completed(DONE.plusDays(1)), SPACES, DONE))
                .hasMessageContaining("check.future");
        assertThatThrownBy(() -> fixtures.submit(firm, opening, Report.forecast(DONE.minusDays(1), null), Map.of(), DONE))
                .hasMessageContaining("forecastPast");
        assertThatThrownBy(() -> fixtures.submit(firm, opening, Report.completed(DONE), Map.of("guns", BigDecimal.ONE), DONE))
                .hasMessageContaining("milestone.quantity");
    }

    /** Papers are content: the section may be shown them before anything else is to be said. */
    @Test
    void takesPapersAlone() {
        assertThatThrownBy(() -> fixtures.submit(firm, opening, Report.empty(), Map.of(), DONE)).hasMessageContaining("check.empty");
        fixtures.paper(firm, opening, required(10));
        fixtures.submit(firm, opening, Report.empty(), Map.of(), DONE);
        assertThat(fixtures.as(firm.owner(), Role.OWNER, () -> updates.find(opening)).orElseThrow().review().state()).isEqualTo(ReviewState.SUBMITTED);
    }

    @Test
    void goesBackWithAReasonAtAFieldAndComesAgain() {
        fixtures.paper(firm, opening, required(10));
        var ref = fixtures.submit(firm, opening, Report.completed(DONE), SPACES, DONE);
        assertThat(fixtures.as(firm.reviewer(), Role.REVIEWER, () -> inbox.pending())).anySatisfy(item -> {
            assertThat(item.ref()).isEqualTo(ref);
            assertThat(item.subjectCode()).isEqualTo(firm.unit() + "-P");
        });
        fixtures.decide(firm.reviewer(), ref, new Decision.Return("blurred photograph", "evidence"), DONE);
        var returned = fixtures.as(firm.owner(), Role.OWNER, () -> updates.find(opening)).orElseThrow();
        assertThat(returned.review().state()).isEqualTo(ReviewState.RETURNED);
        assertThat(returned.review().decisionField()).isEqualTo("evidence");
        assertThat(detail().milestones().getLast().mark().dates().completedOn()).isNull();
        var again = fixtures.submit(firm, opening, Report.completed(DONE), SPACES, DONE.plusDays(1));
        assertThat(detail().reports()).as("nothing is lost by handing it in again").hasSize(2).first().satisfies(back -> {
            assertThat(back.review().decisionReason()).isEqualTo("blurred photograph");
            assertThat(back.quantities().get("spaces")).isEqualByComparingTo("180");
        });
        fixtures.decide(firm.reviewer(), again, new Decision.Approve(), DONE.plusDays(1));
        assertThat(detail().milestones().getLast().mark().dates().completedOn()).isEqualTo(DONE);
    }

    @Test
    void movesAForecastAndCountsHowOften() {
        for (int i = 1; i <= 3; i++) {
            var ref = fixtures.submit(firm, opening, Report.forecast(DONE.plusDays(30L * i), "rain"), Map.of(), DONE);
            fixtures.decide(firm.reviewer(), ref, new Decision.Approve(), DONE);
        }
        var row = detail().milestones().getLast();
        assertThat(row.mark().dates().forecastOn()).isEqualTo(DONE.plusDays(90));
        assertThat(row.signals()).contains(QualitySignal.DATES_MOVED, QualitySignal.PROMISE_BROKEN);
        assertThat(detail().row().slipDays()).isPositive();
    }

    @Test
    void tellsACompletionThatCameAfterItsMonthWasLocked() {
        var closed = LocalDate.of(2024, 3, 20);
        fixtures.as(firm.reviewer(), Role.REVIEWER, () -> {
            locks.lock("MS", Period.month(closed));
            return closed;
        });
        UUID late = fixtures.planned(firm, firm.unit() + "-L", "PT-PARK", LocalDate.of(2023, 9, 1));
        fixtures.done(firm, late, 1, closed, Map.of());
        fixtures.done(firm, late, 2, closed.plusMonths(1), Map.of());
        var shown = fixtures.as(firm.owner(), Role.OWNER, () -> projects.get(late)).milestones();
        assertThat(shown.get(0).signals()).contains(QualitySignal.ENTERED_AFTER_LOCK);
        assertThat(shown.get(1).signals()).doesNotContain(QualitySignal.ENTERED_AFTER_LOCK);
    }

    @Test
    void takesAnUndecidedReportBackAndRefusesTheSubmittersOwnHand() {
        fixtures.paper(firm, opening, required(10));
        var ref = fixtures.submit(firm, opening, Report.completed(DONE), SPACES, DONE);
        String both = firm.owner();
        jdbc.update("""
                insert into person_grant (id, person_id, role, section_code, from_on, granted_at, version)
                select uuid(), id, 'REVIEWER', 'MS', '2020-01-01', now(), 0 from person where login = ?""", both);
        assertThatThrownBy(() -> fixtures.decide(both, ref, new Decision.Approve(), DONE))
                .satisfiesAnyOf(e -> assertThat(e).hasMessageContaining("fourEyes"), e -> assertThat(e).isInstanceOf(NotFound.class));
        fixtures.as(firm.owner(), Role.OWNER, () -> {
            updates.withdraw(ref.id());
            return ref;
        });
        assertThatThrownBy(() -> fixtures.decide(firm.reviewer(), ref, new Decision.Approve(), DONE))
                .hasMessageContaining("review.");
        var stranger = fixtures.firm("GG");
        assertThatThrownBy(() -> fixtures.decide(stranger.reviewer(), ref, new Decision.Approve(), DONE))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> fixtures.as(stranger.owner(), Role.OWNER, () -> updates.find(opening)))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void feedsTheIndicatorInTheSameTransaction() {
        fixtures.feed("IS11", LocalDate.of(2026, 1, 1));
        firm = fixtures.firm("KJ");
        UUID fair = fixtures.planned(firm, firm.unit() + "-B", "PT-EXPO", LocalDate.of(2026, 1, 10));
        fixtures.done(firm, fair, 4, DONE, Map.of("events", BigDecimal.ONE));
        UUID second = fixtures.planned(firm, firm.unit() + "-B2", "PT-EXPO", LocalDate.of(2026, 1, 10));
        fixtures.done(firm, second, 4, DONE.plusDays(2), Map.of("events", BigDecimal.TWO));
        var figures = versions("IS11");
        assertThat(figures).extracting(row -> row.figure().value().intValue()).containsExactly(3, 1);
        assertThat(figures.getFirst().source()).isEqualTo(Source.REGISTER);
        assertThat(figures.getFirst().reportedByName()).isEqualTo(firm.owner());
        assertThat(figures.getFirst().approvedByName()).isEqualTo(firm.reviewer());
        assertThat(figures.getFirst().reason()).contains(firm.unit() + "-B2");
    }

    private List<ObservationRow> versions(String indicator) {
        return fixtures.as(firm.owner(), Role.OWNER, () -> observations.versions(indicator, List.of(firm.unit()),
                Period.parse("2026-10"), Period.parse("2026-10"), new AsOf(LocalDate.of(2026, 12, 31))));
    }

    /** What is said to count is what an open feed counts. */
    private Counting counting(UUID project) {
        return fixtures.as(firm.reviewer(), Role.REVIEWER, () -> {
            var line = reviews.pending().stream().filter(one -> one.update().projectId().equals(project)).findFirst().orElseThrow();
            return reviews.counting(line, Objects.requireNonNull(projects.get(project).milestone(line.mark().id())));
        });
    }

    @Test
    void promisesNoFigureWhereNothingIsCounted() {
        UUID station = fixtures.planned(firm, firm.unit() + "-N", "PT-CHRG", LocalDate.of(2026, 1, 10));
        UUID service = fixtures.step(firm, station, 8);
        fixtures.submit(firm, service, Report.forecast(DONE.plusDays(90), "later"), Map.of(), DONE);
        assertThat(counting(station)).as("a day").isEqualTo(Counting.NOTHING);
    }

    @Test
    void countsNothingUntilThePaperIsThere() {
        fixtures.feed("PS14", LocalDate.of(2026, 1, 1));
        UUID station = fixtures.planned(firm, firm.unit() + "-C", "PT-CHRG", LocalDate.of(2026, 1, 10));
        UUID service = fixtures.step(firm, station, 8);
        fixtures.paper(firm, service, "handover note");
        var bare = fixtures.submit(firm, service, Report.completed(DONE), Map.of("stations", BigDecimal.ONE), DONE);
        assertThat(counting(station)).isEqualTo(Counting.UNVERIFIED);
        fixtures.decide(firm.reviewer(), bare, new Decision.Approve(), DONE);
        assertThat(versions("PS14")).isEmpty();
        var shown = fixtures.as(firm.owner(), Role.OWNER, () -> projects.get(station));
        assertThat(shown.signals()).contains(QualitySignal.UNVERIFIED, QualitySignal.ORDER_VIOLATED);
        assertThatThrownBy(() -> verify(service)).hasMessageContaining("papersMissing");
        fixtures.paper(firm, service, shown.milestones().getLast().required().getFirst());
        var late = fixtures.handIn(firm, service);
        assertThatThrownBy(() -> verify(service)).as("nobody has decided on the paper").hasMessageContaining("papersMissing");
        assertThat(lacks(station, firm.owner(), Role.OWNER)).isTrue();
        assertThat(fixtures.as(firm.reviewer(), Role.REVIEWER, reviews::pending)).filteredOn(line -> line.ref().id().equals(late.id()))
                .singleElement().satisfies(line -> assertThat(line.checks()).isEmpty());
        assertThat(counting(station)).isEqualTo(Counting.NOW);
        fixtures.decide(firm.reviewer(), late, new Decision.Approve(), DONE.plusDays(5));
        assertThat(lacks(station, firm.owner(), Role.OWNER)).isFalse();
        assertThat(versions("PS14")).extracting(row -> row.figure().value().intValue()).containsExactly(1);
        assertThatThrownBy(() -> fixtures.paper(firm, service, "one more")).hasMessageContaining("milestone.completed");
    }

    @Test
    void changesOfACompletedMilestoneWhatCameLateAlone() {
        UUID station = fixtures.planned(firm, firm.unit() + "-D", "PT-CHRG", LocalDate.of(2026, 1, 10));
        UUID service = fixtures.step(firm, station, 8);
        fixtures.paper(firm, service, "handover note");
        fixtures.decide(firm.reviewer(), fixtures.submit(firm, service, Report.completed(now()), Map.of(), now()), new Decision.Approve(), now().plusDays(1));
        UUID first = fixtures.as(firm.owner(), Role.OWNER, () -> updates.files(service)).getFirst().id();
        OfficeClock.at(now().plusDays(2).atStartOfDay().toInstant(java.time.ZoneOffset.UTC), () -> fixtures.paper(firm, service, "wrong"));
        UUID wrong = fixtures.as(firm.owner(), Role.OWNER, () -> updates.files(service)).getLast().id();
        assertThatThrownBy(() -> detach(service, first)).hasMessageContaining("milestone.completed");
        detach(service, wrong);
        UUID report = fixtures.as(firm.owner(), Role.OWNER, () -> updates.find(service)).orElseThrow().id();
        assertThatThrownBy(() -> fixtures.as(firm.owner(), Role.OWNER, () -> {
            updates.submit(report);
            return report;
        })).as("nothing was brought").hasMessageContaining("milestone.check.noEvidence");
    }

    private static LocalDate now() {
        return OfficeDay.TODAY;
    }

    private void detach(UUID milestone, UUID paper) {
        fixtures.as(firm.owner(), Role.OWNER, () -> {
            updates.detach(milestone, paper);
            return paper;
        });
    }

    private boolean lacks(UUID station, String who, Role role) {
        return !fixtures.as(who, role, () -> projects.get(station)).milestones().getLast().missing().isEmpty();
    }

    /** What is drafted, handed in or returned is for those who report and decide. */
    @Test
    void showsALeaderWhatIsApprovedAlone() {
        fixtures.paper(firm, opening, "draft");
        var leader = fixtures.leader();
        UUID paper = fixtures.as(firm.owner(), Role.OWNER, () -> updates.files(opening)).getFirst().id();
        assertSeen(leader, Role.LEADER, paper, 0, 0);
        assertSeen(firm.owner(), Role.OWNER, paper, 1, 0);
        var today = now();
        var ref = fixtures.submit(firm, opening, Report.forecast(today.plusDays(200), "not yet"), Map.of(), today);
        assertSeen(leader, Role.LEADER, paper, 0, 0);
        assertSeen(firm.reviewer(), Role.REVIEWER, paper, 1, 1);
        fixtures.decide(firm.reviewer(), ref, new Decision.Return("why", "note"), today);
        assertSeen(leader, Role.LEADER, paper, 0, 0);
        assertSeen(firm.reviewer(), Role.REVIEWER, paper, 1, 1);
        ref = fixtures.submit(firm, opening, Report.forecast(today.plusDays(200), "because"), Map.of(), today);
        fixtures.decide(firm.reviewer(), ref, new Decision.Approve(), today.plusDays(1));
        assertSeen(leader, Role.LEADER, paper, 1, 1);

        OfficeClock.at(today.plusDays(2).atStartOfDay().toInstant(java.time.ZoneOffset.UTC), () -> fixtures.paper(firm, opening, "next draft"));
        assertSeen(leader, Role.LEADER, paper, 1, 1);
        assertThat(fixtures.as(firm.owner(), Role.OWNER, () -> updates.files(opening))).hasSize(2);
        fixtures.as(firm.owner(), Role.OWNER, () -> {
            shelves.share(fixtures.step(firm, project, 9), "", paper);
            return paper;
        });
        assertSeen(leader, Role.LEADER, paper, 1, 1);
    }

    /** What is kept already waits for a decision where it is put anew, as what is new does. */
    @Test
    void keepsAPaperOfAnotherMilestoneFromALeaderUntilItIsApprovedHere() {
        var leader = fixtures.leader();
        var today = now();
        UUID other = fixtures.step(firm, project, 9);
        fixtures.paper(firm, other, "kept");
        UUID paper = fixtures.as(firm.owner(), Role.OWNER, () -> updates.files(other)).getFirst().id();
        fixtures.decide(firm.reviewer(), fixtures.submit(firm, opening, Report.forecast(today.plusDays(200), "because"), Map.of(), today),
                new Decision.Approve(), today.plusDays(1));
        OfficeClock.at(today.plusDays(2).atStartOfDay().toInstant(java.time.ZoneOffset.UTC), () -> fixtures.as(firm.owner(), Role.OWNER, () -> {
            shelves.share(opening, "", paper);
            return paper;
        }));
        assertSeen(leader, Role.LEADER, paper, 0, 1);
        assertSeen(firm.owner(), Role.OWNER, paper, 1, 1);
        var ref = fixtures.submit(firm, opening, Report.forecast(today.plusDays(210), "because"), Map.of(), today.plusDays(2));
        fixtures.decide(firm.reviewer(), ref, new Decision.Approve(), today.plusDays(3));
        assertSeen(leader, Role.LEADER, paper, 1, 2);
    }

    private void assertSeen(String who, Role role, UUID paper, int papers, int reports) {
        var seen = fixtures.as(who, role, () -> projects.get(project));
        assertThat(seen.papers(opening)).as(who).hasSize(papers);
        assertThat(fixtures.as(who, role, () -> evidences.behind(MilestoneUpdates.SUBJECT, List.of(opening))).getOrDefault(opening, List.of()))
                .as("behind a figure it was counted into too").hasSize(papers);
        assertThat(seen.reports().stream().filter(one -> one.review().submittedAt() != null)).as(who).hasSize(reports);
        if (papers == 0) {
            assertThat(seen.milestones().getLast().open()).isNull();
            assertThatThrownBy(() -> fixtures.as(who, role, () -> evidences.content(paper))).isInstanceOf(NotFound.class);
        } else {
            assertThat(fixtures.as(who, role, () -> evidences.content(paper)).bytes()).isNotEmpty();
        }
    }

    private void verify(UUID milestone) {
        OfficeClock.at(java.time.Instant.parse("2026-10-25T04:00:00Z"), () -> fixtures.as(firm.reviewer(), Role.REVIEWER, () -> {
            reviews.verify(milestone);
            return milestone;
        }));
    }

    @Test
    void waitsOnceWhateverItCountsAndFollows() {
        UUID station = fixtures.planned(firm, firm.unit() + "-W", "PT-CHRG", LocalDate.of(2026, 1, 10));
        UUID service = fixtures.step(firm, station, 8);
        fixtures.paper(firm, service, "handover note");
        fixtures.submit(firm, service, Report.completed(DONE), Map.of("stations", BigDecimal.ONE, "guns", BigDecimal.TEN), DONE);
        assertThat(fixtures.as(firm.owner(), Role.OWNER, () -> updates.due(30))).filteredOn(one -> one.mark().id().equals(service))
                .singleElement().satisfies(one -> assertThat(one.open().quantities()).containsOnlyKeys("stations", "guns"));
        var all = fixtures.as(firm.owner(), Role.OWNER, () -> projects.get(station)).milestones();
        var before = all.stream().map(MilestoneRow::mark).filter(mark -> all.get(7).mark().after().contains(mark.seq())).toList();
        assertThat(fixtures.as(firm.reviewer(), Role.REVIEWER, reviews::pending)).filteredOn(line -> line.update().projectId().equals(station))
                .singleElement().satisfies(line -> {
                    assertThat(line.update().quantities()).containsOnlyKeys("stations", "guns");
                    assertThat(line.files()).hasSize(1);
                    assertThat(line.missing()).isNotEmpty();
                    assertThat(line.checks()).filteredOn(check -> check.key().equals("milestone.check.order"))
                            .extracting(check -> check.args().getFirst())
                            .containsExactlyElementsOf(before.stream().map(MilestoneMark::name).toList()).isNotEmpty();
                });
    }

    @Test
    void letsNobodyTypeWhatARegisterFeeds() {
        var cell = new Cell("PS13", firm.unit(), Period.parse("2026-10"));
        var before = new Cell("PS13", firm.unit(), Period.parse("2026-06"));
        UUID waiting = fixtures.as(firm.owner(), Role.OWNER, () -> typed.save(ObservationDraft.of(cell, figure())).update().id());
        fixtures.as(firm.owner(), Role.OWNER, () -> typed.submit(List.of(waiting)));
        UUID begun = fixtures.as(firm.owner(), Role.OWNER, () -> typed.save(ObservationDraft.of(
                new Cell("PS13", firm.unit(), Period.parse("2026-09")), figure())).update().id());
        var ref = fixtures.as(firm.reviewer(), Role.REVIEWER, () -> inbox.pending()).stream()
                .filter(item -> item.ref().id().equals(waiting)).findFirst().orElseThrow().ref();
        fixtures.feed("PS13", LocalDate.of(2026, 7, 1));
        fixtures.as(firm.owner(), Role.OWNER, () -> {
            assertThatThrownBy(() -> typed.save(ObservationDraft.of(cell, figure()))).hasMessageContaining("registerFed");
            assertThatThrownBy(() -> typed.saveNoChange(cell, null, "same")).isInstanceOf(RuleViolation.class);
            assertThatThrownBy(() -> typed.submit(List.of(begun))).hasMessageContaining("registerFed");
            assertThatThrownBy(() -> batches.submit(List.of(ObservationDraft.of(cell, figure())))).hasMessageContaining("batch.blocked");
            assertThat(typed.sheet(firm.unit(), cell.period()).rows()).noneMatch(row -> row.cell().equals(cell));
            assertThat(typed.save(ObservationDraft.of(before, figure())).cell()).isEqualTo(before);
            return cell;
        });
        assertThatThrownBy(() -> fixtures.decide(firm.reviewer(), ref, new Decision.Approve(), DONE))
                .hasMessageContaining("registerFed");
    }

    private static EnteredFigure figure() {
        return EnteredFigure.of(BigDecimal.TEN).withSource("counted");
    }
}
