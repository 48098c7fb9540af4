package org.pillarboard.debt;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.pillarboard.debt.Debts.bullet;
import static org.pillarboard.debt.Debts.yi;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.pillarboard.MariaDb;
import org.pillarboard.Selects;
import org.pillarboard.identity.Role;
import org.pillarboard.observation.FigureFixtures;
import org.pillarboard.review.Decision;
import org.pillarboard.shared.AsOf;
import org.pillarboard.shared.NotFound;
import org.pillarboard.shared.RuleViolation;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.security.access.AccessDeniedException;

/** From an owner's filing over the section's decision to the ledger everybody sees. */
@SpringBootTest
@MariaDb
@Import({DebtOffice.class, Selects.class})
class DebtLedgerTest {

    private static final LocalDate DAY = LocalDate.of(2026, 10, 31);
    private static final AsOf LATER = new AsOf(LocalDate.of(2099, 12, 31));

    @Autowired
    private DebtLedger ledger;
    @Autowired
    private StressScenarios scenarios;
    @Autowired
    private InstrumentDossiers dossiers;
    @Autowired
    private DebtFilings filings;
    @Autowired
    private DebtReviews reviews;
    @Autowired
    private FigureFixtures fixtures;
    @Autowired
    private DebtOffice debtors;
    @Autowired
    private org.pillarboard.Office office;
    @Autowired
    private Selects selects;
    private DebtOffice.Desk desk;
    private String unit;
    private String stranger;
    private String owner;
    private String reviewer;
    private String leader;

    @BeforeEach
    void openAnOffice() {
        desk = debtors.open("DL");
        unit = desk.unit();
        stranger = fixtures.group("DS" + desk.number());
        owner = desk.owner();
        reviewer = desk.reviewer();
        leader = desk.leader();
    }

    private String code(String stem) {
        return stem + "-" + desk.number();
    }

    private InstrumentDraft bond(String stem, String yi, boolean confidential) {
        return new InstrumentDraft(code(stem), stem, stem, DebtKind.MTN, "bank", bullet(yi, "2024-12-10", "2026-12-10", "4"), null, "",
                true, false, confidential, "");
    }

    private FilingDraft filing(List<InstrumentDraft> instruments, EntryDraft... entries) {
        return new FilingDraft(unit, "first", instruments, List.of(entries),
                List.of(new CashPlanRow(unit, YearMonth.of(2026, 12), yi("1"), yi("0"))));
    }

    private DebtBook book(String who, Role role) {
        return as(who, role, () -> ledger.book(unit, DAY, LATER));
    }

    private <T> T as(String login, Role role, Supplier<T> work) {
        return fixtures.as(login, role, work);
    }

    @Test
    void showsWhatTheSectionApprovedAndNothingBefore() {
        var id = desk.file(filing(List.of(bond("A", "5", false))));

        assertThat(book(leader, Role.LEADER).positions()).isEmpty();
        assertThat(as(reviewer, Role.REVIEWER, reviews::pending)).filteredOn(one -> one.row().id().equals(id)).singleElement()
                .satisfies(one -> assertThat(one.lines()).as("a bond and a month of cash").isEqualTo(2));
        assertThat(as(reviewer, Role.REVIEWER, () -> reviews.get(id)).instruments()).extracting(InstrumentRow::code).containsExactly(code("A"));

        desk.approve(id);

        assertThat(book(leader, Role.LEADER).balance(WallView.USUAL)).isEqualByComparingTo(yi("5"));
        assertThat(book(leader, Role.LEADER).wall(WallView.USUAL).months().get(1).gap()).isEqualByComparingTo(yi("4"));
    }

    @Test
    void rollsAnOldOneOverIntoANewOne() {
        desk.approve(desk.file(filing(List.of(bond("OLD", "5", false)))));
        var fresh = new InstrumentDraft(code("NEW"), "NEW", "NEW", DebtKind.MTN, "", bullet("4", "2026-10-10", "2029-10-10", "3"),
                null, "", true, false, false, "");
        desk.approve(desk.file(filing(List.of(fresh), EntryDraft.source(code("OLD"), LocalDate.of(2026, 12, 10), yi("4"),
                SourceKind.NEW_ISSUE, SourceStatus.ARRIVED, code("NEW"), ""))));

        var chain = book(leader, Role.LEADER).chains();

        assertThat(chain).singleElement().satisfies(one -> {
            assertThat(one.last().instrument().code()).isEqualTo(code("NEW"));
            assertThat(one.paidDown()).isEqualByComparingTo(yi("1"));
        });
    }

    @Test
    void refusesSourcesOverWhatIsOwedAndCirclesAndTakenNumbers() {
        var sources = EntryDraft.source(code("A"), LocalDate.of(2026, 12, 10), yi("5.01"), SourceKind.BANK, SourceStatus.INTENDED,
                null, "");
        assertThatThrownBy(() -> desk.file(filing(List.of(bond("A", "5", false)), sources))).isInstanceOf(RuleViolation.class)
                .hasMessageContaining("debt.sourcesTooMuch");
        var day = LocalDate.of(2026, 12, 10);
        assertThatThrownBy(() -> desk.file(filing(List.of(bond("A", "5", false), bond("B", "5", false)),
                EntryDraft.source(code("A"), day, yi("1"), SourceKind.NEW_ISSUE, SourceStatus.INTENDED, code("B"), ""),
                EntryDraft.source(code("B"), day, yi("1"), SourceKind.NEW_ISSUE, SourceStatus.INTENDED, code("A"), ""))))
                .hasMessageContaining("debt.circle");
        desk.approve(desk.file(filing(List.of(bond("A", "5", false)))));
        assertThatThrownBy(() -> desk.file(filing(List.of(bond("A", "5", false))))).hasMessageContaining("debt.codeTaken");
    }

    @Test
    void letsNobodyDecideOnTheirOwnOrForAnotherSection() {
        var id = desk.file(filing(List.of(bond("A", "5", false))));

        assertThatThrownBy(() -> desk.decide(owner, id, new Decision.Approve())).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> as(leader, Role.LEADER, reviews::pending)).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> as(leader, Role.LEADER, filings::mine)).isInstanceOf(AccessDeniedException.class);
        String otherSection = office.person("reviewer-sx" + desk.number(), Role.REVIEWER, null, "KJ");
        assertThat(as(otherSection, Role.REVIEWER, reviews::pending)).isEmpty();
        assertThatThrownBy(() -> as(otherSection, Role.REVIEWER, () -> reviews.get(id))).isInstanceOf(NotFound.class);
        desk.decide(id, new Decision.Return("not whole", null));
        assertThatThrownBy(() -> as(reviewer, Role.REVIEWER, () -> reviews.get(id))).as("it waits no longer").isInstanceOf(NotFound.class);
        assertThat(book(leader, Role.LEADER).positions()).isEmpty();
        assertThat(as(owner, Role.OWNER, filings::mine)).first()
                .satisfies(row -> assertThat(row.review().decisionReason()).isEqualTo("not whole"));
    }

    @Test
    void hidesOtherUnitsAndWhatIsConfidential() {
        desk.approve(desk.file(filing(List.of(bond("A", "5", false), bond("S", "3", true)))));
        String stroller = fixtures.owner("stroller" + desk.number(), stranger);

        assertThatThrownBy(() -> as(stroller, Role.OWNER, () -> ledger.book(unit, DAY, LATER))).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> as(stroller, Role.OWNER, () -> filings.file(filing(List.of(bond("X", "1", false))))))
                .isInstanceOf(NotFound.class);
        assertThat(book(owner, Role.OWNER).positions()).hasSize(2);
        assertThat(book(leader, Role.LEADER).positions()).hasSize(2);
        String otherSection = office.person("reviewer-ms", Role.REVIEWER, null, "MS");
        assertThat(book(otherSection, Role.REVIEWER).positions()).extracting(one -> one.instrument().code())
                .containsExactly(code("A"));
    }

    private InstrumentDossier dossier(String who, Role role, String stem) {
        return as(who, role, () -> dossiers.get(code(stem), DAY, LATER));
    }

    @Test
    void tellsOfAnInstrumentWhatItRepaidAndWhoSaysSo() {
        desk.approve(desk.file(filing(List.of(bond("OLD", "5", false), bond("NEW", "4", true)),
                EntryDraft.source(code("OLD"), LocalDate.of(2026, 12, 10), yi("4"), SourceKind.NEW_ISSUE, SourceStatus.ARRIVED,
                        code("NEW"), ""))));

        assertThat(dossier(leader, Role.LEADER, "OLD")).satisfies(one -> {
            assertThat(one.repaidBy()).singleElement().satisfies(link -> assertThat(link.other().orElseThrow().code())
                    .isEqualTo(code("NEW")));
            assertThat(one.schedule()).hasSize(2).last().satisfies(line -> assertThat(line.flow().principal())
                    .isEqualByComparingTo(yi("5")));
            assertThat(one.history()).hasSize(2).allSatisfy(line -> assertThat(line.filing().review().decidedBy()).isNotNull());
        });
        assertThat(dossier(leader, Role.LEADER, "NEW").repaid()).singleElement().satisfies(link ->
                assertThat(link.amount()).isEqualByComparingTo(yi("4")));
        String otherSection = office.person("reviewer-kj", Role.REVIEWER, null, "KJ");
        assertThat(dossier(otherSection, Role.REVIEWER, "OLD").repaidBy()).singleElement()
                .satisfies(link -> assertThat(link.other()).isEmpty());
        assertThatThrownBy(() -> dossier(otherSection, Role.REVIEWER, "NEW")).isInstanceOf(NotFound.class);
        String stroller = fixtures.owner("walker" + desk.number(), stranger);
        assertThatThrownBy(() -> dossier(stroller, Role.OWNER, "OLD")).isInstanceOf(NotFound.class);
        assertThat(selects.in(() -> dossier(leader, Role.LEADER, "OLD"))).isLessThanOrEqualTo(8);
    }

    /** What the ledger's page asks, wall, calendar and list alike. */
    private DebtBook page() {
        return as(leader, Role.LEADER, () -> {
            scenarios.list(unit);
            return ledger.book(unit, DAY, LATER);
        });
    }

    @Test
    void readsTheWallsPageInThreeSelectsHoweverMuchIsOwed() {
        desk.approve(desk.file(filing(List.of(bond("A", "5", false)))));
        page();
        long few = selects.in(this::page);
        desk.approve(desk.file(filing(IntStream.range(0, 40).mapToObj(i -> bond("M" + i, "3", false)).toList(),
                EntryDraft.source(code("A"), LocalDate.of(2026, 12, 10), yi("3"), SourceKind.NEW_ISSUE, SourceStatus.APPROVED, code("M1"), ""))));

        assertThat(page().positions()).hasSize(41);
        assertThat(selects.in(this::page)).isEqualTo(few).isLessThanOrEqualTo(3);
    }

    @Test
    void takesBackWhatNobodyDecided() {
        var id = desk.file(filing(List.of(bond("A", "5", false))));

        as(owner, Role.OWNER, () -> {
            filings.withdraw(id);
            return id;
        });

        assertThatThrownBy(() -> desk.approve(id)).isInstanceOf(RuleViolation.class);
    }
}
