package org.pillarboard.issuance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Supplier;
import java.util.stream.StreamSupport;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.pillarboard.MariaDb;
import org.pillarboard.OfficeDay;
import org.pillarboard.Selects;
import org.pillarboard.debt.Coupon;
import org.pillarboard.debt.DayCountRule;
import org.pillarboard.debt.DayRoll;
import org.pillarboard.debt.DebtBook;
import org.pillarboard.debt.DebtFilings;
import org.pillarboard.debt.DebtKind;
import org.pillarboard.debt.DebtLedger;
import org.pillarboard.debt.DebtReviews;
import org.pillarboard.debt.DueItem;
import org.pillarboard.debt.EntryDraft;
import org.pillarboard.debt.EntryKind;
import org.pillarboard.debt.FilingDraft;
import org.pillarboard.debt.InstrumentDossiers;
import org.pillarboard.debt.InstrumentDraft;
import org.pillarboard.debt.Position;
import org.pillarboard.debt.Readiness;
import org.pillarboard.debt.Repayment;
import org.pillarboard.debt.SourceKind;
import org.pillarboard.debt.SourceStatus;
import org.pillarboard.debt.Terms;
import org.pillarboard.debt.WallView;
import org.pillarboard.evidence.EvidenceRow;
import org.pillarboard.evidence.Evidences;
import org.pillarboard.exchange.IssueLists;
import org.pillarboard.exchange.KeyWords;
import org.pillarboard.identity.Role;
import org.pillarboard.observation.FigureFixtures;
import org.pillarboard.observation.Observations;
import org.pillarboard.observation.RegisterFeeds;
import org.pillarboard.review.Decision;
import org.pillarboard.review.ReviewInbox;
import org.pillarboard.review.ReviewRef;
import org.pillarboard.review.Round;
import org.pillarboard.shared.AsOf;
import org.pillarboard.shared.NotFound;
import org.pillarboard.shared.Period;
import org.pillarboard.shared.RuleViolation;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.JdbcTemplate;

/** A bond from its plan over every gate into the ledger, where it repays an older one. */
@SpringBootTest
@MariaDb
@Import({FigureFixtures.class, Selects.class})
class IssuesTest {

    private static final LocalDate TODAY = OfficeDay.TODAY;
    private static final LocalDate DUE = TODAY.plusDays(60);
    private static final AsOf LATER = new AsOf(LocalDate.of(2099, 12, 31));

    @Autowired
    private StageMoves moves;
    @Autowired
    private Issues issues;
    @Autowired
    private IssueReviews reviews;
    @Autowired
    private IssuePlans plans;
    @Autowired
    private ReviewInbox inbox;
    @Autowired
    private DebtFilings filings;
    @Autowired
    private DebtReviews debts;
    @Autowired
    private DebtLedger ledger;
    @Autowired
    private InstrumentDossiers dossiers;
    @Autowired
    private IssueLists lists;
    @Autowired
    private JdbcTemplate jdbc;
    @Autowired
    private Evidences evidences;
    @Autowired
    private RegisterFeeds feeds;
    @Autowired
    private Observations observations;
    @Autowired
    private FigureFixtures fixtures;
    @Autowired
    private org.pillarboard.Office office;
    @Autowired
    private Selects selects;
    private int number;
    private String unit;
    private String owner;
    private String reviewer;
    private String leader;
    private String old;

    @BeforeEach
    void openAnOffice() {
        number = FigureFixtures.number();
        unit = fixtures.group("BI" + number);
        owner = fixtures.owner("owner-bi" + number, unit);
        reviewer = fixtures.reviewer("reviewer-bi" + number);
        leader = fixtures.leader("leader-bi" + number);
        old = "OLD-" + number;
        var terms = new Terms(yi("5"), DUE.minusYears(3), DUE, Repayment.BULLET, 1, Coupon.fixed("4"), DayCountRule.ACT_ACT, DayRoll.NONE,
                List.of());
        var filing = mine(() -> filings.file(new FilingDraft(unit, "old", List.of(new InstrumentDraft(old, old, old, DebtKind.MTN, "", terms,
                null, "", true, false, false, "")), List.of(EntryDraft.source(old, DUE, yi("4"), SourceKind.NEW_ISSUE, SourceStatus.INTENDED,
                        null, "")), List.of())));
        decide(fixtures.as(reviewer, Role.REVIEWER, debts::pending).stream().filter(one -> one.row().id().equals(filing)).findFirst()
                .orElseThrow().ref());
    }

    private static BigDecimal yi(String amount) {
        return new BigDecimal(amount).movePointRight(8).setScale(2);
    }

    private <T> T mine(Supplier<T> work) {
        return fixtures.as(owner, Role.OWNER, work);
    }

    private void decide(ReviewRef ref) {
        fixtures.as(reviewer, Role.REVIEWER, () -> {
            inbox.decide(List.of(ref), new Decision.Approve());
            return ref;
        });
    }

    private MoveRow waiting(UUID bond) {
        return fixtures.as(reviewer, Role.REVIEWER, reviews::pending).stream().map(MoveReview::move).filter(move -> move.bondId().equals(bond))
                .findFirst().orElseThrow();
    }

    private MoveRow draft(UUID bond) {
        return mine(() -> issues.get(bond, LATER)).open();
    }

    private void handIn(MoveRow move, MoveSheet sheet) {
        mine(() -> {
            moves.keep(move.id(), sheet, move.version());
            moves.attach(move.id(), move.stage() + ".pdf", "%PDF-1.4 paper".getBytes(java.nio.charset.StandardCharsets.US_ASCII));
            moves.submit(move.id());
            return move;
        });
    }

    private static MoveSheet plan(String name, String yi, LinkLine... links) {
        return MoveSheet.empty().with(IssueField.ON, TODAY.toString()).with(IssueField.NUMBER, "no. 7").with(IssueField.NAME, name)
                .with(IssueField.PRODUCT, "MTN").with(IssueField.AMOUNT, yi).with(IssueField.TENOR, "36")
                .with(IssueField.PLANNED_ON, DUE.minusDays(20).toString()).withLinks(List.of(links));
    }

    private LinkLine link(String yi) {
        return new LinkLine(old, DUE.toString(), yi);
    }

    private UUID planned(String yi, LinkLine... links) {
        return planned("Bond " + number, yi, links);
    }

    private UUID planned(String name, String yi, LinkLine... links) {
        var bond = mine(() -> moves.plan(unit));
        handIn(draft(bond), plan(name, yi, links));
        decide(waiting(bond).ref());
        return bond;
    }

    private void go(UUID bond, IssueStage stage, java.util.function.UnaryOperator<MoveSheet> more) {
        var move = mine(() -> moves.begin(bond, stage));
        handIn(move, more.apply(move.sheet().with(IssueField.ON, TODAY.toString())));
        decide(waiting(bond).ref());
    }

    private void register(UUID bond, String quota) {
        go(bond, IssueStage.ADVISERS, sheet -> sheet.with(IssueField.UNDERWRITER, "Underwriter"));
        go(bond, IssueStage.RATED, sheet -> sheet.with(IssueField.AGENCY, "Agency").with(IssueField.GRADE, "AA"));
        go(bond, IssueStage.FILED, sheet -> sheet);
        go(bond, IssueStage.ACCEPTED, sheet -> sheet);
        go(bond, IssueStage.FEEDBACK, sheet -> sheet);
        go(bond, IssueStage.FEEDBACK, sheet -> sheet);
        go(bond, IssueStage.REGISTERED, sheet -> sheet.with(IssueField.NUMBER, "R-" + number).with(IssueField.QUOTA, quota));
    }

    private void settle(UUID bond, String yi) {
        go(bond, IssueStage.PRICED, sheet -> sheet.with(IssueField.CODE, "NEW-" + number).with(IssueField.SHORT_NAME, "Short-" + number)
                .with(IssueField.AMOUNT, yi)
                .with(IssueField.RATE, "3.2").with(IssueField.VENUE_CODES, "10268" + number + ".IB"));
        go(bond, IssueStage.SETTLED, sheet -> sheet);
    }

    private DebtBook book() {
        return fixtures.as(leader, Role.LEADER, () -> ledger.book(unit, TODAY, LATER));
    }

    private Position position(String code) {
        return book().positions().stream().filter(one -> one.instrument().code().equals(code)).findFirst().orElseThrow();
    }

    private DueItem due() {
        return position(old).dues(WallView.USUAL).getFirst();
    }

    private IssueBoard board(String who, Role role) {
        return fixtures.as(who, role, () -> issues.board(unit, LATER));
    }

    @Test
    void plansForNoYearThatCannotBe() {
        assertThatThrownBy(() -> new IssuePlanDraft(unit, 26, "no. 1", 1, yi("1"))).hasMessageContaining("issuance.plan.years");
        assertThatThrownBy(() -> new IssuePlanDraft(unit, 2026, "no. 1", 1, yi("10000.1"))).hasMessageContaining("issuance.plan.amount");
    }

    @Test
    void plansOnTheEmptySheetThatLiesThere() {
        var bond = mine(() -> moves.plan(unit));
        assertThat(mine(() -> moves.plan(unit))).isEqualTo(bond);
        var move = java.util.Objects.requireNonNull(mine(() -> issues.get(bond, LATER)).open());
        mine(() -> moves.keep(move.id(), move.sheet().with(IssueField.NAME, "Bond"), move.version()));

        assertThat(mine(() -> moves.plan(unit))).isNotEqualTo(bond);
    }

    /** What the ledger would refuse at the approval is refused when the step is handed in, the debt and both sums named. */
    @Test
    void refusesToPayMoreThanIsDueWhenItIsHandedIn() {
        var bank = mine(() -> filings.file(new FilingDraft(unit, "bank", List.of(), List.of(EntryDraft.source(old, DUE, yi("1"),
                SourceKind.BANK, SourceStatus.APPROVED, null, "")), List.of())));
        decide(fixtures.as(reviewer, Role.REVIEWER, debts::pending).stream().filter(one -> one.row().id().equals(bank)).findFirst()
                .orElseThrow().ref());
        var bond = mine(() -> moves.plan(unit));

        assertThatThrownBy(() -> handIn(draft(bond), plan("Bond", "6", link("4.1")))).isInstanceOfSatisfying(RuleViolation.class, refused -> {
            assertThat(refused.messageKey()).isEqualTo("issuance.links.due");
            assertThat(refused.args()[0]).isEqualTo(old);
            assertThat((BigDecimal) refused.args()[1]).isEqualByComparingTo("5.1");
            assertThat((BigDecimal) refused.args()[2]).isEqualByComparingTo("5");
            assertThat(IssueProblem.locate(refused)).get().satisfies(problem -> assertThat(problem.names(old)).isTrue());
        });
        handIn(draft(bond), plan("Bond", "6", link("4")));
        decide(waiting(bond).ref());
        assertThat(due().uncovered()).isZero();
    }

    @Test
    void reachesTheLedgerWithoutRetyping() {
        fixtures.duty("DR04", unit);
        fixtures.duty("DR05", unit);
        fixtures.duty("DR06", unit);
        fixtures.as(office.person("admin-bi", Role.ADMIN, null, null), Role.ADMIN, () -> {
            List.of("DR04", "DR05", "DR06").forEach(code -> feeds.open(code, TODAY.withDayOfMonth(1)));
            return unit;
        });
        var bond = planned("5", link("4.5"));
        assertThat(due().sources()).singleElement().satisfies(source -> {
            assertThat(source.amount()).isEqualByComparingTo(yi("4.5"));
            assertThat(source.status()).isEqualTo(SourceStatus.INTENDED);
        });
        register(bond, "8");
        assertThat(position(old).readiness()).isEqualTo(Readiness.L3);
        settle(bond, "4.6");

        var fresh = position("NEW-" + number);
        assertThat(fresh.balance()).isEqualByComparingTo(yi("4.6"));
        assertThat(fresh.rate()).isEqualByComparingTo("3.2");
        assertThat(fresh.instrument().terms().maturityOn()).isEqualTo(TODAY.plusMonths(36));
        assertThat(fresh.instrument().creditor()).isEqualTo("Underwriter");
        assertThat(position(old).readiness()).isEqualTo(Readiness.L5);
        assertThat(due().sources()).singleElement().satisfies(source -> {
            assertThat(source.status()).isEqualTo(SourceStatus.ARRIVED);
            assertThat(source.otherId()).isEqualTo(fresh.instrument().id());
        });
        assertThat(book().chains()).singleElement().satisfies(chain -> assertThat(chain.rolled()).isEqualByComparingTo(yi("4.5")));
        assertThat(official("DR04")).isEqualByComparingTo("4.5");
        assertThat(official("DR05")).isEqualByComparingTo("1");
        assertThat(official("DR06")).isEqualByComparingTo("60");
        var registration = board(leader, Role.LEADER).registrations().getFirst();
        assertThat(registration.left()).isEqualByComparingTo(yi("3.4"));
        assertThat(registration.expiresOn()).isEqualTo(TODAY.plusYears(2));
        assertThat(fixtures.as(leader, Role.LEADER, () -> issues.get(bond, LATER)).issue().rounds()).isEqualTo(2);
    }

    private BigDecimal official(String code) {
        var month = Period.month(TODAY);
        return fixtures.as(reviewer, Role.REVIEWER, () -> observations.versions(code, List.of(unit), month, month, LATER)).getFirst()
                .figure().value();
    }

    @Test
    void showsNobodyWhatTheSectionHasNotApproved() {
        var bond = mine(() -> moves.plan(unit));
        handIn(draft(bond), plan("Hidden", "5"));

        assertThat(board(leader, Role.LEADER).pipeline().issues()).isEmpty();
        assertThat(board(leader, Role.LEADER).open()).isEmpty();
        assertThatThrownBy(() -> fixtures.as(leader, Role.LEADER, () -> issues.get(bond, LATER))).isInstanceOf(NotFound.class);
        assertThat(board(owner, Role.OWNER).begun()).hasSize(1);
        var move = waiting(bond);
        fixtures.as(reviewer, Role.REVIEWER, () -> {
            inbox.decide(List.of(move.ref()), new Decision.Return("resolution?", null));
            return move;
        });
        assertThat(draft(bond).review().decisionReason()).isEqualTo("resolution?");
        assertThat(decisions(move.id())).containsExactly("returned resolution?");
        var again = bond(bond);
        var both = office.person("both-bi", Role.OWNER, unit, null);
        office.grant(both, Role.REVIEWER, null, "CW");
        fixtures.as(both, Role.OWNER, () -> {
            moves.submit(again);
            return again;
        });
        var ref = waiting(bond).ref();
        assertThatThrownBy(() -> fixtures.as(both, Role.REVIEWER, () -> {
            inbox.decide(List.of(ref), new Decision.Approve());
            return ref;
        })).isInstanceOf(RuleViolation.class).hasMessageContaining("review.fourEyes");
        decide(ref);

        assertThat(board(leader, Role.LEADER).pipeline().issues()).extracting(BondIssue::name).containsExactly("Hidden");
        assertThat(fixtures.as(leader, Role.LEADER, () -> issues.board(unit, new AsOf(TODAY.minusDays(1)))).pipeline().issues()).isEmpty();
    }

    private UUID bond(UUID bond) {
        return draft(bond).id();
    }

    /** Two bonds may stand at one stage. */
    @Test
    void namesTheBondOfAStepThatCameBack() {
        var bond = planned("5");
        handIn(mine(() -> moves.begin(bond, IssueStage.ADVISERS)), MoveSheet.empty().with(IssueField.ON, TODAY.toString())
                .with(IssueField.UNDERWRITER, "Underwriter"));
        var planned = mine(() -> moves.plan(unit));
        handIn(draft(planned), plan("Not yet planned", "5"));
        List.of(bond, planned).forEach(one -> fixtures.as(reviewer, Role.REVIEWER, () -> {
            inbox.decide(List.of(waiting(one).ref()), new Decision.Return("resolution?", null));
            return one;
        }));
        assertThat(mine(moves::returned)).extracting(ReturnedMove::bond).containsExactlyInAnyOrder("Bond " + number, "Not yet planned");
    }

    @Test
    void asksForPapersAndForOneStepAtATime() {
        var bond = planned("5");
        var move = mine(() -> moves.begin(bond, IssueStage.ADVISERS));

        assertThatThrownBy(() -> mine(() -> moves.begin(bond, IssueStage.TERMINATED))).hasMessageContaining("issuance.open");
        assertThatThrownBy(() -> submit(move)).hasMessageContaining("issuance.incomplete");
        var kept = mine(() -> moves.keep(move.id(), move.sheet().with(IssueField.ON, TODAY.toString()).with(IssueField.UNDERWRITER, "U"),
                move.version()));
        assertThatThrownBy(() -> submit(move)).hasMessageContaining("issuance.evidence");
        assertThatThrownBy(() -> mine(() -> moves.keep(move.id(), kept.sheet(), move.version()))).hasMessageContaining("issuance.changed");
        mine(() -> {
            moves.discard(move.id());
            return move;
        });
        assertThatThrownBy(() -> mine(() -> moves.begin(bond, IssueStage.PRICED))).isInstanceOf(RuleViolation.class)
                .hasMessageContaining("issuance.order");
        var stranger = fixtures.owner("stranger-bi" + number, fixtures.group("BS" + number));
        assertThatThrownBy(() -> fixtures.as(stranger, Role.OWNER, () -> moves.begin(bond, IssueStage.ADVISERS))).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> fixtures.as(stranger, Role.OWNER, () -> issues.get(bond, LATER))).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> board(stranger, Role.OWNER)).isInstanceOf(NotFound.class);
    }

    @Test
    void leavesThePapersOfADraftThatIsGivenUpWhereElseTheyStand() {
        var given = mine(() -> moves.begin(planned("5"), IssueStage.ADVISERS));
        var kept = mine(() -> moves.begin(planned("6"), IssueStage.ADVISERS));
        attach(given, "both");
        var only = attach(given, "only");
        var both = attach(kept, "both");

        mine(() -> {
            moves.discard(given.id());
            return given;
        });

        assertThat(mine(() -> evidences.content(both)).bytes()).isEqualTo(paper("both"));
        assertThat(filesOf(kept)).extracting(EvidenceRow::id).containsExactly(both);
        assertThatThrownBy(() -> fixtures.as(reviewer, Role.REVIEWER, () -> evidences.content(only))).isInstanceOf(NotFound.class);
    }

    private UUID attach(MoveRow move, String text) {
        mine(() -> {
            moves.attach(move.id(), text + ".pdf", paper(text));
            return move;
        });
        return filesOf(move).stream().filter(file -> file.fileName().startsWith(text)).findFirst().orElseThrow().id();
    }

    private List<EvidenceRow> filesOf(MoveRow move) {
        return mine(() -> issues.get(move.bondId(), LATER)).files().getOrDefault(move.id(), List.of());
    }

    private static byte[] paper(String text) {
        return ("%PDF-1.4 " + text).getBytes(java.nio.charset.StandardCharsets.US_ASCII);
    }

    private void submit(MoveRow move) {
        mine(() -> {
            moves.submit(move.id());
            return move;
        });
    }

    /** What the ledger still owes is not repaid in the pipeline: neither handed in, nor approved when the ledger has changed since. */
    @Test
    void repaysNothingTheLedgerStillOwes() {
        var bond = planned("5");
        register(bond, "8");
        settle(bond, "4.6");
        go(bond, IssueStage.LISTED, sheet -> sheet);
        go(bond, IssueStage.OUTSTANDING, sheet -> sheet);

        assertThatThrownBy(() -> go(bond, IssueStage.REPAID, sheet -> sheet)).isInstanceOfSatisfying(RuleViolation.class, refused -> {
            assertThat(refused.messageKey()).isEqualTo("issuance.owed");
            assertThat(refused.args()[0]).isEqualTo("NEW-" + number);
            assertThat((BigDecimal) refused.args()[1]).isEqualByComparingTo("4.6");
            assertThat(refused.args()[2]).isEqualTo(TODAY);
            assertThat(IssueProblem.locate(refused).orElseThrow().field()).isEqualTo(IssueField.ON);
        });
        repay("4.5");
        assertThatThrownBy(() -> submit(draft(bond))).hasMessageContaining("issuance.owed").hasMessageContaining("0.1");
        repay("0.1");
        submit(draft(bond));
        var ref = waiting(bond).ref();
        jdbc.update("update ledger_entry set amount = 9000000 where kind = 'REPAYMENT' and amount = 10000000 and instrument_id = ?",
                position("NEW-" + number).instrument().id().toString());
        assertThatThrownBy(() -> decide(ref)).isInstanceOf(RuleViolation.class).hasMessageContaining("issuance.owed");
        repay("0.01");
        decide(ref);

        assertThat(position("NEW-" + number).isOpen()).isFalse();
        assertThat(board(leader, Role.LEADER).pipeline().in(IssueLane.ENDED)).hasSize(1);
    }

    /** Both registers are told where they differ: the repayment was lowered after the bond stood as repaid. */
    @Test
    void tellsWhatTheLedgerOwesOfARepaidBond() {
        var bond = planned("5");
        register(bond, "8");
        settle(bond, "4.6");
        go(bond, IssueStage.LISTED, sheet -> sheet);
        go(bond, IssueStage.OUTSTANDING, sheet -> sheet);
        repay("4.6");
        go(bond, IssueStage.REPAID, sheet -> sheet);
        var repaid = board(leader, Role.LEADER);
        assertThat(repaid.owed()).isEmpty();
        assertThat(mine(() -> issues.get(bond, LATER)).owed()).isNull();

        jdbc.update("update ledger_entry set amount = 400000000 where kind = 'REPAYMENT' and instrument_id = ?",
                position("NEW-" + number).instrument().id().toString());

        var board = board(leader, Role.LEADER);
        assertThat(board.owedOf(board.pipeline().in(IssueLane.ENDED).getFirst())).hasValueSatisfying(owed -> assertThat(owed)
                .isEqualByComparingTo(yi("0.6")));
        assertThat(mine(() -> issues.get(bond, LATER)).owed()).isEqualByComparingTo(yi("0.6"));
        assertThat(selects.in(() -> board(leader, Role.LEADER))).isLessThanOrEqualTo(4);
    }

    /** A day before anything was kept says so; one of units without bonds at any time does not. */
    @Test
    void tellsADayBeforeThePipelineWasKept() {
        var before = new AsOf(LocalDate.of(2020, 1, 1));
        assertThat(fixtures.as(leader, Role.LEADER, () -> issues.board(unit, before)).unkept()).isFalse();
        planned("5");

        assertThat(fixtures.as(leader, Role.LEADER, () -> issues.board(unit, before)).unkept()).isTrue();
        assertThat(board(leader, Role.LEADER).unkept()).isFalse();
    }

    private void repay(String yi) {
        var filing = mine(() -> filings.file(new FilingDraft(unit, "repaid", List.of(), List.of(EntryDraft.of("NEW-" + number,
                EntryKind.REPAYMENT, TODAY, yi(yi), "")), List.of())));
        decide(fixtures.as(reviewer, Role.REVIEWER, debts::pending).stream().filter(one -> one.row().id().equals(filing)).findFirst()
                .orElseThrow().ref());
    }

    /** Plans without a name that give way are no more than is due together with the bond that takes their place. */
    @Test
    void takesThePlaceOfSeveralPlansAtOnce() {
        var filing = mine(() -> filings.file(new FilingDraft(unit, "more", List.of(), List.of(EntryDraft.source(old, DUE, yi("1"),
                SourceKind.NEW_ISSUE, SourceStatus.INTENDED, null, "")), List.of())));
        decide(fixtures.as(reviewer, Role.REVIEWER, debts::pending).stream().filter(one -> one.row().id().equals(filing)).findFirst()
                .orElseThrow().ref());

        planned("5", link("5"));

        assertThat(due().sources()).singleElement().satisfies(source -> assertThat(source.amount()).isEqualByComparingTo(yi("5")));
    }

    @Test
    void opensTheGapAgainWhenABondIsGivenUp() {
        var bond = planned("5", link("3"));
        assertThat(due().covered()).isEqualByComparingTo(yi("4")); // 3 named, 1 of the former plan
        go(bond, IssueStage.TERMINATED, sheet -> sheet.with(IssueField.REASON, "market"));

        assertThat(due().covered()).isEqualByComparingTo(yi("1"));
        assertThat(position(old).readiness()).isEqualTo(Readiness.L0);
        assertThat(board(leader, Role.LEADER).pipeline().in(IssueLane.ENDED)).hasSize(1);
    }

    @Test
    void keepsAConfidentialBondWithItsPapersAndRegistrationFromOthers() {
        var bond = mine(() -> moves.plan(unit));
        handIn(draft(bond), plan("Hush " + number, "5", link("4.5")).with(IssueField.CONFIDENTIAL, "true"));
        decide(waiting(bond).ref());
        register(bond, "8");
        settle(bond, "4.6");
        var paper = fixtures.as(leader, Role.LEADER, () -> issues.get(bond, LATER)).files().values().iterator().next().getFirst().id();
        var other = office.person("other-bi" + number, Role.REVIEWER, null, "KJ");

        assertThat(board(other, Role.REVIEWER).toString()).doesNotContain("Hush", "R-" + number);
        assertThatThrownBy(() -> fixtures.as(other, Role.REVIEWER, () -> issues.get(bond, LATER))).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> fixtures.as(other, Role.REVIEWER, () -> evidences.content(paper))).isInstanceOf(NotFound.class);
        assertThat(fixtures.as(other, Role.REVIEWER, () -> dossiers.get(old, TODAY, LATER)).toString())
                .doesNotContain("Hush", "NEW-" + number);
        assertThat(board(leader, Role.LEADER).registrations()).hasSize(1);
        assertThat(fixtures.as(leader, Role.LEADER, () -> evidences.content(paper)).fileName()).endsWith(".pdf");
        assertThat(mine(() -> evidences.content(paper)).fileName()).endsWith(".pdf");
    }

    /** Each of four bonds has room when it is asked, but only one of them has room after another. */
    @Test
    void overdrawsNoQuotaInTheSameInstant() throws InterruptedException {
        var bonds = java.util.stream.IntStream.range(0, 4).mapToObj(i -> planned("At once " + i, "2")).toList();
        register(bonds.getFirst(), "8");
        bonds.stream().skip(1).forEach(bond -> {
            go(bond, IssueStage.ADVISERS, sheet -> sheet.with(IssueField.UNDERWRITER, "U"));
            go(bond, IssueStage.REGISTERED, sheet -> sheet.with(IssueField.NUMBER, "R-" + number));
        });
        bonds.forEach(bond -> {
            var move = mine(() -> moves.begin(bond, IssueStage.PRICED));
            handIn(move, move.sheet().with(IssueField.ON, TODAY.toString()).with(IssueField.CODE, "AT-" + number + "-" + bonds.indexOf(bond))
                    .with(IssueField.SHORT_NAME, "AT").with(IssueField.AMOUNT, "5").with(IssueField.RATE, "3"));
        });
        var barrier = new CyclicBarrier(bonds.size());
        var approvals = new ArrayList<Future<?>>();
        try (var threads = Executors.newFixedThreadPool(bonds.size())) {
            bonds.forEach(bond -> {
                var ref = waiting(bond).ref();
                approvals.add(threads.submit(() -> {
                    barrier.await();
                    decide(ref);
                    return ref;
                }));
            });
        }
        var refusals = approvals.stream().filter(one -> one.state() == Future.State.FAILED).map(Future::exceptionNow).toList();
        assertThat(refusals).hasSize(3).allSatisfy(refused -> assertThat(refused).hasMessageContaining("issuance.overQuota"));
        assertThat(board(leader, Role.LEADER).registrations()).singleElement().satisfies(one -> {
            assertThat(one.used()).isEqualByComparingTo(yi("5"));
            assertThat(one.left()).isEqualByComparingTo(yi("3"));
        });
    }

    /** The auditor reads which bond a step is of and which debts a filing, and finds both by name; what is confidential keeps its number. */
    @Test
    void tellsTheTrailWhichBondAndWhichDebt() {
        var open = mine(() -> moves.plan(unit));
        handIn(draft(open), plan("City bond " + number, "5"));
        var step = waiting(open).id();
        decide(waiting(open).ref());
        var hush = mine(() -> moves.plan(unit));
        handIn(draft(hush), plan("Hush " + number, "5").with(IssueField.CONFIDENTIAL, "true"));
        var hidden = waiting(hush).id();

        assertThat(trailed("stageMove", step)).containsOnly(unit + "/City bond " + number);
        assertThat(trailed("stageMove", hidden)).containsOnly(unit + "/" + hidden);
        assertThat(named("city bond " + number)).containsExactly(step.toString());
        assertThat(named("hush " + number)).isEmpty();
        register(open, "8");
        settle(open, "5");
        assertThat(named("new-" + number)).as("by its number in the ledger").contains(step.toString());
        assertThat(named("short-" + number)).as("by its short name").contains(step.toString());
        var filing = jdbc.queryForObject("select filing_id from instrument where code = ?", UUID.class, old);
        assertThat(trailed("debtFiling", filing)).containsOnly(unit + "/" + old);
        assertThat(named(old.toLowerCase(java.util.Locale.ROOT))).contains(filing.toString(), old);
    }

    private List<String> decisions(UUID id) {
        return jdbc.queryForList("select after_text from trail where kind = 'DECISION' and subject_id = ? order by seq", String.class, id.toString());
    }

    private List<String> trailed(String subject, UUID id) {
        return jdbc.queryForList("select name from trail_line where subject = ? and subject_id = ?", String.class, subject, id.toString());
    }

    private List<String> named(String part) {
        return jdbc.queryForList("select distinct subject_id from trail_named where words like ?", String.class, "%" + part + "%");
    }

    @Test
    void handsTheBoardOutToThoseWhoSeeIt() throws java.io.IOException {
        planned("=5", "5", link("4.5"));
        register(planned("Registered", "5"), "8");
        var hush = mine(() -> moves.plan(unit));
        handIn(draft(hush), plan("Hush " + number, "5").with(IssueField.CONFIDENTIAL, "true"));
        decide(waiting(hush).ref());
        var other = office.person("other-bi" + number, Role.REVIEWER, null, "KJ");
        var stranger = fixtures.owner("stranger-bi" + number, fixtures.group("BX" + number));

        assertThat(cells(leader, Role.LEADER)).contains("=5", "Registered", "Hush " + number, "R-" + number, "list.fact.planYear",
                String.valueOf(TODAY.getYear()), old + " " + DUE + " 4.5");
        assertThat(cells(other, Role.REVIEWER)).contains("=5", "R-" + number).doesNotContain("Hush " + number);
        assertThatThrownBy(() -> cells(stranger, Role.OWNER)).isInstanceOf(NotFound.class);
        assertThat(jdbc.queryForObject("""
                select after_text from trail where kind = 'EXPORT' and subject = 'issuance' and subject_id = ? order by seq desc limit 1""",
                String.class, "Asked[form=xlsx, unit=" + unit + ", planYear=" + TODAY.getYear() + ", asOf=" + LATER.day() + "]")).isEqualTo("2 lines");
    }

    private List<String> cells(String who, Role role) throws java.io.IOException {
        var written = fixtures.as(who, role, () -> lists.board(unit, TODAY.getYear(), LATER, new KeyWords()));
        try (var book = new XSSFWorkbook(new ByteArrayInputStream(written.content()))) {
            assertThat(book.getNumberOfSheets()).isEqualTo(3);
            return StreamSupport.stream(book.spliterator(), false).flatMap(sheet -> StreamSupport.stream(sheet.spliterator(), false))
                    .flatMap(row -> StreamSupport.stream(row.spliterator(), false)).filter(cell -> cell.getCellType() != CellType.FORMULA)
                    .map(Object::toString).toList();
        }
    }

    @Test
    void leavesOutTheNumberOfAnOlderDebtThatIsConfidential() {
        var terms = new Terms(yi("2"), DUE.minusYears(1), DUE, Repayment.BULLET, 1, Coupon.fixed("4"), DayCountRule.ACT_ACT, DayRoll.NONE,
                List.of());
        var filing = mine(() -> filings.file(new FilingDraft(unit, "hush", List.of(new InstrumentDraft("HUSH-" + number, "hush", "hush",
                DebtKind.MTN, "", terms, null, "", true, false, true, "")), List.of(), List.of())));
        decide(fixtures.as(reviewer, Role.REVIEWER, debts::pending).stream().filter(one -> one.row().id().equals(filing)).findFirst()
                .orElseThrow().ref());
        var bond = planned("5", new LinkLine("HUSH-" + number, DUE.toString(), "2"));
        var other = office.person("other-bi" + number, Role.REVIEWER, null, "KJ");

        assertThat(board(other, Role.REVIEWER).toString()).doesNotContain("HUSH-" + number);
        var seen = fixtures.as(other, Role.REVIEWER, () -> issues.get(bond, LATER)).issue();
        assertThat(seen.toString()).doesNotContain("HUSH-" + number);
        assertThat(seen.links()).singleElement().satisfies(link -> assertThat(link.isNamed()).isFalse());
        assertThat(fixtures.as(leader, Role.LEADER, () -> issues.get(bond, LATER)).issue().links().getFirst().oldCode()).isEqualTo("HUSH-" + number);
    }

    private ReviewRef waitingPlan() {
        return fixtures.as(reviewer, Role.REVIEWER, reviews::plans).stream().filter(one -> one.plan().unitCode().equals(unit)).findFirst()
                .orElseThrow().ref();
    }

    /** A step says what it changes, and by what rounds it came there; of the rounds a leader hears nothing. */
    @Test
    void keepsWhatStoodBeforeAndTheRounds() {
        var bond = mine(() -> moves.plan(unit));
        handIn(draft(bond), plan("Bond " + number, "5"));
        var ref = waiting(bond).ref();
        fixtures.as(reviewer, Role.REVIEWER, () -> {
            inbox.decide(List.of(ref), new Decision.Return("stamp?", null));
            return ref;
        });
        mine(() -> {
            moves.submit(ref.id());
            return ref;
        });
        decide(waiting(bond).ref());
        register(bond, "8");
        settle(bond, "4.5");

        var detail = mine(() -> issues.get(bond, LATER));
        var plan = detail.issue().moves().getFirst();
        assertThat(detail.roundsOf(plan)).extracting(round -> round.passage() + " " + round.reason()).containsExactly("HANDED_IN ", "RETURNED stamp?",
                "HANDED_IN ", "APPROVED ");
        assertThat(detail.issue().former(plan)).isEmpty();
        var priced = detail.issue().moves().stream().filter(move -> move.stage() == IssueStage.PRICED).findFirst().orElseThrow();
        assertThat(detail.issue().former(priced)).containsOnly(java.util.Map.entry(IssueField.AMOUNT, "5"));
        assertThat(fixtures.as(leader, Role.LEADER, () -> issues.get(bond, LATER)).rounds()).isEmpty();
    }

    @Test
    void keepsInTheTrailWhyAPlanWentBack() {
        mine(() -> plans.submit(new IssuePlanDraft(unit, TODAY.getYear(), "no. 1", 3, yi("12"))));
        var ref = waitingPlan();
        fixtures.as(reviewer, Role.REVIEWER, () -> {
            inbox.decide(List.of(ref), new Decision.Return("stamp?", null));
            return ref;
        });
        assertThat(decisions(ref.id())).containsExactly("returned stamp?");
    }

    /** Its line says whose plan of which year it is, what stood before and what would stand; so do the inbox and the workbook. */
    @Test
    void saysWhatAPlanTakesThePlaceOf() throws java.io.IOException {
        int year = TODAY.getYear();
        mine(() -> plans.submit(new IssuePlanDraft(unit, year, "no. 1", 3, yi("12"))));
        assertThat(waitingReview().former()).as("the first of the year").isNull();
        decide(waitingPlan());
        mine(() -> plans.submit(new IssuePlanDraft(unit, year, "no. 2", 4, yi("15.5"))));

        var waiting = waitingReview();
        assertThat(waiting.former().paperNumber()).isEqualTo("no. 1");
        assertThat(waiting.former().amount()).isEqualByComparingTo(yi("12"));
        assertThat(told(waiting.plan().id())).containsExactly(
                "IssuePlan[paper=no. 1, planCount=3, planAmount=12] > IssuePlan[paper=no. 2, planCount=4, planAmount=15.5]");
        assertThat(trailed("issuePlan", waiting.plan().id())).containsOnly(unit + "/" + year + "/no. 2");
        assertThat(named(unit.toLowerCase(java.util.Locale.ROOT))).contains(waiting.plan().id().toString());
        assertThat(cells(leader, Role.LEADER)).as("nothing unapproved").contains("no. 1").doesNotContain("no. 2");
        decide(waiting.ref());
        assertThat(cells(leader, Role.LEADER)).contains("no. 1", "no. 2", "12.0", "15.5");
    }

    private List<String> told(UUID id) {
        return jdbc.queryForList("select concat_ws(' > ', before_text, after_text) from trail where kind = 'SUBMISSION' and subject_id = ? order by seq",
                String.class, id.toString());
    }

    private PlanReview waitingReview() {
        return fixtures.as(reviewer, Role.REVIEWER, reviews::plans).stream().filter(one -> one.plan().unitCode().equals(unit)).findFirst()
                .orElseThrow();
    }

    @Test
    void takesAPlanBackAndGivesItUp() {
        UUID id = mine(() -> plans.submit(new IssuePlanDraft(unit, TODAY.getYear(), "no. 1", 3, yi("12"))));
        String stranger = fixtures.owner("stranger-bp" + number, fixtures.group("BP" + number));
        assertThatThrownBy(() -> fixtures.as(stranger, Role.OWNER, () -> withdrawn(id))).isInstanceOf(NotFound.class);
        mine(() -> withdrawn(id));
        assertThat(fixtures.as(reviewer, Role.REVIEWER, reviews::plans)).noneMatch(one -> one.plan().unitCode().equals(unit));
        assertThat(mine(() -> plans.submit(new IssuePlanDraft(unit, TODAY.getYear(), "no. 2", 3, yi("12"))))).as("the same, put right").isEqualTo(id);
        var ref = waitingPlan();
        fixtures.as(reviewer, Role.REVIEWER, () -> {
            inbox.decide(List.of(ref), new Decision.Return("stamp?", null));
            return ref;
        });
        assertThat(mine(plans::returned)).singleElement().satisfies(plan -> assertThat(plan.paperNumber()).isEqualTo("no. 2"));
        mine(() -> {
            plans.discard(id);
            return id;
        });
        assertThat(mine(plans::returned)).isEmpty();
        assertThat(board(owner, Role.OWNER).openPlans()).isEmpty();
        assertThat(mine(() -> plans.submit(new IssuePlanDraft(unit, TODAY.getYear(), "no. 3", 3, yi("12"))))).isNotEqualTo(id);
    }

    /** Given back and handed in again: whoever decides reads the own reason and what has changed. */
    @Test
    void tellsWhatHasChangedSinceItWasGivenBack() {
        int year = TODAY.getYear();
        mine(() -> plans.submit(new IssuePlanDraft(unit, year, "no. 1", 3, yi("12"))));
        assertThat(waitingReview().returned()).isEmpty();
        giveBack(waitingPlan());
        mine(() -> plans.submit(new IssuePlanDraft(unit, year, "no. 1", 3, yi("14.5"))));
        assertThat(waitingReview().rounds()).extracting(Round::reason).contains("stamp?");
        assertThat(waitingReview().returned().orElseThrow().amount()).isEqualByComparingTo(yi("12"));
        giveBack(waitingPlan());
        mine(() -> plans.submit(new IssuePlanDraft(unit, year, "no. 1", 3, yi("14.5"))));
        assertThat(waitingReview().returned()).as("nothing has changed").isEmpty();

        var bond = mine(() -> moves.plan(unit));
        handIn(draft(bond), plan("Bond", "5"));
        assertThat(waiting(bond).returned()).isNull();
        giveBack(waiting(bond).ref());
        handIn(draft(bond), plan("Bond", "6", link("3")));
        var again = fixtures.as(reviewer, Role.REVIEWER, reviews::pending).stream().filter(one -> one.move().bondId().equals(bond)).findFirst().orElseThrow();
        assertThat(again.rounds()).extracting(Round::reason).contains("stamp?");
        assertThat(again.move().corrected()).containsExactly(java.util.Map.entry(IssueField.AMOUNT, "5"));
        assertThat(again.move().hasOtherLinks()).isTrue();
    }

    private void giveBack(ReviewRef ref) {
        fixtures.as(reviewer, Role.REVIEWER, () -> {
            inbox.decide(List.of(ref), new Decision.Return("stamp?", null));
            return ref;
        });
    }

    private UUID withdrawn(UUID id) {
        plans.withdraw(id);
        return id;
    }

    @Test
    void setsWhatIsIssuedBesideThePlanOfTheYear() {
        mine(() -> plans.submit(new IssuePlanDraft(unit, TODAY.getYear(), "no. 1", 3, yi("12"))));
        assertThatThrownBy(() -> mine(() -> plans.submit(new IssuePlanDraft(unit, TODAY.getYear(), "no. 2", 3, yi("12")))))
                .hasMessageContaining("issuance.plan.waiting");
        assertThat(board(leader, Role.LEADER).progress(TODAY.getYear())).isEmpty();
        decide(waitingPlan());
        var bond = planned("5");
        register(bond, "5");
        settle(bond, "3");

        assertThat(board(leader, Role.LEADER).progress(TODAY.getYear())).singleElement().satisfies(one -> {
            assertThat(one.plan().count()).isEqualTo(3);
            assertThat(one.issued()).hasSize(1);
            assertThat(one.share()).isEqualByComparingTo("0.25");
            assertThat(one.former()).isNull();
        });
        mine(() -> plans.submit(new IssuePlanDraft(unit, TODAY.getYear(), "no. 2", 4, yi("15"))));
        decide(waitingPlan());
        assertThat(board(leader, Role.LEADER).progress(TODAY.getYear())).singleElement().satisfies(one -> {
            assertThat(one.plan().paperNumber()).isEqualTo("no. 2");
            assertThat(one.former().paperNumber()).as("the one it took the place of").isEqualTo("no. 1");
        });
        assertThatThrownBy(() -> mine(() -> plans.submit(new IssuePlanDraft(unit, TODAY.getYear(), "no. 3", 1, yi("2")))))
                .isInstanceOfSatisfying(RuleViolation.class, refused -> assertThat(refused.args()).as("planned, issued, in force")
                        .usingElementComparator(java.util.Comparator.comparing(BigDecimal.class::cast))
                        .containsExactly(BigDecimal.TWO, new BigDecimal(3), new BigDecimal(15)));
        assertThat(selects.in(() -> board(leader, Role.LEADER))).isLessThanOrEqualTo(4);
        assertThat(selects.in(() -> board(owner, Role.OWNER))).isLessThanOrEqualTo(4);
        assertThat(selects.in(() -> board(reviewer, Role.REVIEWER))).isLessThanOrEqualTo(4);
    }
}
