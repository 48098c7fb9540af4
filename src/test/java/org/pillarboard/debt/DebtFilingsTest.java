package org.pillarboard.debt;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.pillarboard.debt.Debts.bullet;
import static org.pillarboard.debt.Debts.yi;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.pillarboard.MariaDb;
import org.pillarboard.identity.Role;
import org.pillarboard.observation.FigureFixtures;
import org.pillarboard.review.Decision;
import org.pillarboard.review.ReviewState;
import org.pillarboard.shared.AsOf;
import org.pillarboard.shared.NotFound;
import org.pillarboard.shared.RuleViolation;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;

/** The life of a sheet: kept, handed in, returned, put right, corrected. */
@SpringBootTest
@MariaDb
@Import({DebtOffice.class, org.pillarboard.Selects.class})
class DebtFilingsTest {

    private static final LocalDate DAY = LocalDate.of(2026, 10, 31);
    private static final AsOf LATER = new AsOf(LocalDate.of(2099, 12, 31));

    @Autowired
    private DebtFilings filings;
    @Autowired
    private DebtReviews reviews;
    @Autowired
    private DebtLedger ledger;
    @Autowired
    private Restrictions restrictions;
    @Autowired
    private InstrumentDossiers dossiers;
    @Autowired
    private FilingDossiers own;
    @Autowired
    private References references;
    @Autowired
    private org.pillarboard.Office office;
    @Autowired
    private FigureFixtures fixtures;
    @Autowired
    private DebtOffice debtors;
    @Autowired
    private org.pillarboard.identity.IdentityFixtures identity;
    @Autowired
    private org.pillarboard.identity.Units units;
    @Autowired
    private org.pillarboard.Selects selects;
    @Autowired
    private org.springframework.jdbc.core.JdbcTemplate jdbc;
    private DebtOffice.Desk desk;
    private int number;
    private String unit;
    private String code;

    @BeforeEach
    void openAnOffice() {
        desk = debtors.open("DF");
        number = desk.number();
        unit = desk.unit();
        code = "DF-" + number;
    }

    private SheetLine bond() {
        return SheetLine.of(LineKind.INSTRUMENT).with(LineField.CODE, code).with(LineField.NAME, "Bond").with(LineField.KIND, "MTN")
                .with(LineField.PRINCIPAL, "50000").with(LineField.VALUE_ON, "2024-12-10").with(LineField.MATURITY_ON, "2026-12-10")
                .with(LineField.RATE, "4");
    }

    private UUID typed(SheetLine... lines) {
        return mine(() -> {
            UUID id = filings.begin(unit);
            filings.keep(id, new FilingSheet("first", List.of(lines)), filings.sheet(id).version());
            return id;
        });
    }

    private UUID submitted(SheetLine... lines) {
        UUID id = typed(lines);
        submit(id);
        return id;
    }

    private void submit(UUID id) {
        mine(() -> {
            filings.submit(id);
            return id;
        });
    }

    private <T> T mine(java.util.function.Supplier<T> work) {
        return desk.asOwner(work);
    }

    private DebtBook book() {
        return mine(() -> ledger.book(unit, DAY, LATER));
    }

    private FilingRow row(UUID id) {
        return mine(filings::mine).stream().filter(one -> one.id().equals(id)).findFirst().orElseThrow();
    }

    @Test
    void showsADraftBehindManyThatAreDone() {
        UUID old = typed(bond().with(LineField.PRINCIPAL, "about five"));
        for (int given = 0; given < 50; given++) {
            UUID id = typed(bond());
            mine(() -> {
                filings.discard(id);
                return id;
            });
        }
        assertThat(row(old).review().state()).isEqualTo(ReviewState.DRAFT);
        assertThat(mine(filings::mine)).extracting(FilingRow::id).isSortedAccordingTo(java.util.Comparator.reverseOrder());
    }

    @Test
    void keepsWhatNobodyCanReadYet() {
        UUID id = typed(bond().with(LineField.PRINCIPAL, "about five"));

        assertThat(mine(() -> filings.sheet(id)).sheet().lines().getFirst().text(LineField.PRINCIPAL)).isEqualTo("about five");
        assertThatThrownBy(() -> submit(id)).isInstanceOf(RuleViolation.class).hasMessageContaining("debt.incomplete");
        assertThat(row(id).review().state()).isEqualTo(ReviewState.DRAFT);
        assertThat(desk.asReviewer(reviews::pending)).noneMatch(one -> one.row().id().equals(id));
    }

    @Test
    void changesTermsAndKeepsTheOldOnes() {
        desk.approve(submitted(bond()));
        var change = SheetLine.of(LineKind.AMENDMENT).with(LineField.INSTRUMENT, code).with(LineField.ON, "2025-06-01")
                .with(LineField.NOTE, "paper 7");
        assertThat(new FilingSheet("", List.of(change)).problems()).extracting(FieldProblem::key).containsExactly("debt.amendment.empty");

        desk.approve(submitted(change.with(LineField.MATURITY_ON, "2029-12-10").with(LineField.RATE, "3.2"),
                SheetLine.of(LineKind.USE).with(LineField.INSTRUMENT, code).with(LineField.ON, "2025-01-10").with(LineField.AMOUNT, "30000")
                        .with(LineField.PROJECT, "P-1")));

        var then = mine(() -> dossiers.get(code, LocalDate.of(2025, 5, 31), LATER));
        var now = mine(() -> dossiers.get(code, DAY, LATER));
        assertThat(then.position().instrument().terms().maturityOn()).isEqualTo("2026-12-10");
        assertThat(now.position().instrument().terms().maturityOn()).isEqualTo("2029-12-10");
        assertThat(now.agreed().terms().maturityOn()).isEqualTo("2026-12-10");
        assertThat(now.rates()).extracting(step -> step.from() + " " + step.rate().stripTrailingZeros())
                .containsExactly("2024-12-10 4", "2025-06-01 3.2");
        assertThat(now.entries(EntryKind.USE)).singleElement().satisfies(use -> assertThat(use.detail().label()).isEqualTo("P-1"));
        assertThatThrownBy(() -> submitted(SheetLine.of(LineKind.USE).with(LineField.INSTRUMENT, code).with(LineField.ON, "2025-02-10")
                .with(LineField.AMOUNT, "20001").with(LineField.PROJECT, "P-2"))).hasMessageContaining("debt.usedTooMuch");
    }

    @Test
    void holdsToPrincipalOnlyFromADayOn() {
        desk.approve(submitted(bond()));
        var instrument = mine(() -> dossiers.get(code, DAY, LATER)).agreed();
        var other = office.person("reviewer-none" + number, Role.REVIEWER, null, null);

        desk.asReviewer(() -> {
            restrictions.set(unit, code, DAY, true, "list 3");
            return unit;
        });

        assertThat(mine(() -> dossiers.get(code, DAY.minusDays(1), LATER)).principalOnly()).isFalse();
        assertThat(mine(() -> dossiers.get(code, DAY, LATER)).principalOnly()).isTrue();
        assertThat(mine(() -> ledger.book(unit, DAY, LATER)).restrictions().principalOnly(instrument, DAY)).isTrue();
        assertThatThrownBy(() -> fixtures.as(other, Role.REVIEWER, () -> {
            restrictions.set(unit, "", DAY, true, "list 3");
            return unit;
        })).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> desk.asReviewer(() -> {
            restrictions.set(unit, "NOT-" + code, DAY, true, "list 3");
            return unit;
        })).hasMessageContaining("debt.unknown");
    }

    /** A debt is meant by its number, by its name where one alone is called so, or by both; of several their numbers are told. */
    @Test
    void findsADebtByWhatItIsCalled() {
        desk.approve(submitted(bond()));
        var repaid = SheetLine.of(LineKind.REPAYMENT).with(LineField.ON, "2025-06-01").with(LineField.AMOUNT, "100");
        desk.approve(submitted(repaid.with(LineField.INSTRUMENT, "Bond"), repaid.with(LineField.ON, "2025-06-02").with(LineField.INSTRUMENT, code + " Bond")));
        assertThat(mine(() -> ledger.history(code))).extracting(entry -> entry.on().toString()).containsExactly("2025-06-01", "2025-06-02");
        desk.approve(submitted(bond().with(LineField.CODE, code + "-2")));
        UUID unclear = typed(repaid.with(LineField.ON, "2025-06-03").with(LineField.INSTRUMENT, "Bond"));
        assertThatThrownBy(() -> submit(unclear)).isInstanceOfSatisfying(RuleViolation.class, refused -> {
            assertThat(refused.messageKey()).isEqualTo("debt.several");
            assertThat(refused.args()).containsExactly("Bond", 2, code + " / " + code + "-2");
            assertThat(FieldProblem.locate(mine(() -> filings.sheet(unclear)).sheet(), refused)).get().extracting(FieldProblem::field)
                    .isEqualTo(LineField.INSTRUMENT);
        });
        String stranger = debtors.open("DFX").unit();
        assertThatThrownBy(() -> submitted(repaid.with(LineField.INSTRUMENT, "Bond of " + stranger))).hasMessageContaining("debt.unknown");
    }

    /** A unit that left takes on nothing new in the ledger; what it owes stays there, and its repayments count. */
    @Test
    void keepsTheLedgerOfAUnitThatLeft() {
        desk.approve(submitted(bond()));
        LocalDate left = LocalDate.of(2025, 6, 1);
        identity.asAdmin(() -> {
            units.leaveScope(unit, left, "handed over");
            return unit;
        });
        var late = bond().with(LineField.CODE, code + "-L").with(LineField.VALUE_ON, "2025-06-01");
        assertThatThrownBy(() -> submitted(late)).isInstanceOfSatisfying(RuleViolation.class, refused -> {
            assertThat(refused.messageKey()).isEqualTo("debt.left");
            assertThat(FieldProblem.locate(new FilingSheet("", List.of(late)), refused)).get().extracting(FieldProblem::field).isEqualTo(LineField.CODE);
        });
        desk.approve(submitted(bond().with(LineField.CODE, code + "-E").with(LineField.VALUE_ON, "2025-05-31")));
        desk.approve(submitted(SheetLine.of(LineKind.REPAYMENT).with(LineField.INSTRUMENT, code).with(LineField.ON, "2025-06-02")
                .with(LineField.AMOUNT, "100")));
        assertThat(mine(() -> ledger.history(code))).hasSize(1);
    }

    private List<String> decisions(UUID id) {
        return jdbc.queryForList("select after_text from trail where kind = 'DECISION' and subject_id = ? order by seq", String.class, id.toString());
    }

    @Test
    void losesNothingWhenItComesBack() {
        UUID id = submitted(bond());
        desk.decide(id, new Decision.Return("rate?", null));

        assertThat(row(id).review().decisionReason()).isEqualTo("rate?");
        assertThat(decisions(id)).as("kept when it is handed in again").containsExactly("returned rate?");
        var kept = mine(() -> filings.sheet(id));
        mine(() -> filings.keep(id, new FilingSheet("again", List.of(kept.sheet().lines().getFirst().with(LineField.RATE, "3.5"))),
                kept.version()));
        submit(id);
        desk.approve(id);

        assertThat(decisions(id)).containsExactly("returned rate?", "approved");
        assertThat(book().positions()).singleElement().satisfies(one -> assertThat(one.rate()).isEqualByComparingTo("3.5"));
        assertThatThrownBy(() -> mine(() -> filings.keep(id, FilingSheet.empty(), 99))).hasMessageContaining("review.notEditable");
    }

    @Test
    void takesBackAndHandsInAgain() {
        UUID id = submitted(bond());
        mine(() -> {
            filings.withdraw(id);
            return id;
        });
        assertThat(row(id).review().state()).isEqualTo(ReviewState.DRAFT);

        submit(id);
        desk.approve(id);

        assertThat(book().balance(WallView.USUAL)).isEqualByComparingTo(yi("5"));
    }

    @Test
    void tellsWhoHasTypedMeanwhile() {
        UUID id = typed(bond());

        assertThatThrownBy(() -> mine(() -> filings.keep(id, FilingSheet.empty(), 0))).hasMessageContaining("debt.sheetChanged");
    }

    @Test
    void replacesAnEntryThatWasWrong() {
        desk.approve(submitted(bond(), SheetLine.of(LineKind.SOURCE).with(LineField.INSTRUMENT, code).with(LineField.ON, "2026-12-10")
                .with(LineField.SOURCE, "BANK").with(LineField.AMOUNT, "50000").with(LineField.STATUS, "INTENDED")));
        var old = mine(() -> ledger.history(code)).getFirst();

        desk.approve(submitted(SheetLine.of(LineKind.SOURCE).with(LineField.INSTRUMENT, code).with(LineField.ON, "2026-12-10")
                .with(LineField.SOURCE, "BANK").with(LineField.AMOUNT, "40000").with(LineField.STATUS, "ARRIVED")
                .with(LineField.REPLACES, old.id().toString())));

        assertThat(mine(() -> ledger.history(code))).singleElement()
                .satisfies(entry -> assertThat(entry.status()).isEqualTo(SourceStatus.ARRIVED));
        assertThat(book().dues(WallView.USUAL).getFirst().secured()).isEqualByComparingTo(yi("4"));
        assertThat(mine(() -> own.corrected(filings.mine().getFirst().id()))).as("what it corrected, though it stands no more").containsExactly(old);
    }

    private SheetLine repaid(String on, String wan) {
        return SheetLine.of(LineKind.REPAYMENT).with(LineField.INSTRUMENT, code).with(LineField.ON, on).with(LineField.AMOUNT, wan);
    }

    private void refusedTwice(String key, SheetLine... lines) {
        UUID id = typed(lines);
        assertThatThrownBy(() -> submit(id)).isInstanceOfSatisfying(RuleViolation.class, refused -> {
            assertThat(refused.messageKey()).isEqualTo(key);
            assertThat(FieldProblem.locate(mine(() -> filings.sheet(id)).sheet(), refused)).get().satisfies(problem -> {
                assertThat(problem.line()).isEqualTo(lines[lines.length - 1].id());
                assertThat(problem.field()).isEqualTo(LineField.ANOTHER);
            });
        });
        assertThat(mine(() -> own.repaying(id, List.of(lines))).refused()).extracting(problem -> problem.line() + problem.key())
                .as("told while it is typed").containsExactly(lines[lines.length - 1].id() + key);
    }

    /** Same debt, same day, same amount: it counts once, unless its owner says why it is another one. */
    @Test
    void refusesARepaymentThatIsFiledAlready() {
        desk.approve(submitted(bond()));
        var payment = repaid("2025-12-10", "10000");
        UUID first = submitted(payment);
        refusedTwice("debt.repaidTwice.waiting", repaid("2025-12-10", "10000.00"));
        refusedTwice("debt.repaidTwice.here", repaid("2025-12-11", "10000"), repaid("2025-12-11", "10000"));
        desk.approve(first);
        refusedTwice("debt.repaidTwice", repaid("2025-12-10", "10000"));
        refusedTwice("debt.repaidTwice", SheetLine.of(LineKind.PUT).with(LineField.INSTRUMENT, code).with(LineField.ON, "2025-12-10")
                .with(LineField.AMOUNT, "10000"));

        UUID other = submitted(repaid("2025-12-10", "10000").with(LineField.ANOTHER, "to the second lender"));
        assertThat(desk.asReviewer(() -> reviews.get(other)).entries()).singleElement()
                .satisfies(entry -> assertThat(entry.detail().another()).isEqualTo("to the second lender"));
        desk.approve(other);
        assertThat(book().balance(WallView.USUAL)).isEqualByComparingTo(yi("3"));
        var stands = mine(() -> ledger.history(code)).stream().filter(entry -> entry.detail().another().isEmpty()).findFirst().orElseThrow();
        desk.approve(submitted(repaid("2025-12-10", "10000").with(LineField.NOTE, "paper 8").with(LineField.REPLACES, stands.id().toString())));
        assertThat(book().balance(WallView.USUAL)).as("put right, not paid again").isEqualByComparingTo(yi("3"));
    }

    /** Two owners hand the same repayment in at the same time: the second is stopped when it is decided. */
    @Test
    void letsNoSecondOneCountThatSlippedThrough() {
        desk.approve(submitted(bond()));
        UUID first = submitted(repaid("2025-12-10", "10000"));
        UUID second = submitted(repaid("2025-12-11", "10000"));
        jdbc.update("update ledger_entry set on_day = '2025-12-10' where filing_id = ?", second.toString());
        desk.approve(first);
        assertThatThrownBy(() -> desk.approve(second)).hasMessageContaining("debt.repaidTwice");
        desk.decide(second, new Decision.Return("twice", null));
        assertThat(book().balance(WallView.USUAL)).isEqualByComparingTo(yi("4"));
    }

    /** What a repayment leaves counts all of its sheet, and nothing of a day that cannot be. */
    @Test
    void countsTheWholeSheetForWhatARepaymentLeaves() {
        desk.approve(submitted(bond()));
        var one = repaid("2025-12-10", "10000");
        var two = repaid("2025-12-11", "15000");
        var early = repaid("2024-12-09", "5000");
        var ahead = repaid("2099-12-31", "5000");
        var unread = repaid("2025-12-12", "about five");
        UUID id = typed(one, two, early, ahead, unread);

        var told = mine(() -> own.repaying(id, List.of(one, two, early, ahead, unread)));
        assertThat(told.left()).containsOnlyKeys(one.id(), two.id());
        assertThat(told.left().get(one.id()).owed()).isEqualByComparingTo(yi("2.5"));
        assertThat(told.left().get(two.id()).owed()).isEqualByComparingTo(yi("2.5"));
        assertThat(told.refused()).extracting(FieldProblem::line, FieldProblem::field, FieldProblem::key).containsExactlyInAnyOrder(
                org.assertj.core.groups.Tuple.tuple(early.id(), LineField.ON, "debt.repaidBefore"),
                org.assertj.core.groups.Tuple.tuple(ahead.id(), LineField.ON, "debt.repaidAhead"));
        assertThat(mine(() -> selects.in(() -> own.repaying(id, List.of(one, two, early))))).isLessThanOrEqualTo(4);
    }

    private SheetLine bank(String on, String wan) {
        return SheetLine.of(LineKind.SOURCE).with(LineField.INSTRUMENT, code).with(LineField.ON, on).with(LineField.SOURCE, "BANK")
                .with(LineField.AMOUNT, wan).with(LineField.STATUS, "APPROVED");
    }

    /** What falls due that day is the limit, not what the whole debt was; both sums stand beside the field, before anybody decides. */
    @Test
    void refusesMoreThanIsDueWhenItIsHandedIn() {
        var loan = bond().with(LineField.KIND, "LOAN").with(LineField.REPAYMENT, "EQUAL_PRINCIPAL").with(LineField.PAYMENTS, "1");
        desk.approve(submitted(loan, bank("2025-12-10", "10000")));
        var more = typed(bank("2025-12-15", "15000.01"));

        assertThatThrownBy(() -> submit(more)).isInstanceOfSatisfying(RuleViolation.class, refused -> {
            assertThat(refused.messageKey()).isEqualTo("debt.sourcesTooMuch");
            assertThat(refused.args()).extracting(String::valueOf).containsExactly(code, "25000.010000", "25000.000000", "2025-12-10");
            assertThat(FieldProblem.locate(mine(() -> filings.sheet(more)).sheet(), refused)).get()
                    .satisfies(problem -> assertThat(problem.field()).isEqualTo(LineField.AMOUNT));
        });
        assertThat(row(more).review().state()).isEqualTo(ReviewState.DRAFT);
        submitted(bank("2025-12-15", "15000"), bank("2026-12-10", "25000"));
    }

    @Test
    void refusesLinksAboveWhatEitherSideIsWhenTheyAreHandedIn() {
        String old = code;
        desk.approve(submitted(bond()));
        code = "DN-" + number;
        var fresh = bond().with(LineField.PRINCIPAL, "30000").with(LineField.VALUE_ON, "2026-06-10").with(LineField.MATURITY_ON, "2029-06-10");
        var link = SheetLine.of(LineKind.SOURCE).with(LineField.INSTRUMENT, old).with(LineField.ON, "2026-12-10").with(LineField.OTHER, code)
                .with(LineField.SOURCE, "NEW_ISSUE").with(LineField.STATUS, "ARRIVED");

        assertThatThrownBy(() -> submitted(fresh, link.with(LineField.AMOUNT, "30000.01"))).isInstanceOfSatisfying(RuleViolation.class,
                refused -> {
                    assertThat(refused.messageKey()).isEqualTo("debt.proceeds");
                    assertThat(refused.args()).extracting(String::valueOf).containsExactly(code, "30000.010000", "30000.000000");
                });
        assertThatThrownBy(() -> submitted(fresh.with(LineField.PRINCIPAL, "60000"), link.with(LineField.AMOUNT, "50000.01")))
                .hasMessageMatching(".*debt.(sourcesTooMuch|rolledTooMuch).*");
    }

    @Test
    void followsAnyRateTheAdministratorEntered() {
        String admin = office.person("admin-df" + number, Role.ADMIN, null, null);
        String rate = "SHIBOR 3M " + number;
        var floating = bond().with(LineField.RATE, "").with(LineField.BASE_RATE, rate).with(LineField.MARGIN, "0.5").with(LineField.RESET, "NEW_YEAR");
        assertThatThrownBy(() -> submitted(floating)).hasMessageContaining("debt.rateUnknown");
        fixtures.as(admin, Role.ADMIN, () -> {
            references.open(rate, LocalDate.of(2024, 12, 1), new java.math.BigDecimal("1.60"));
            references.set(rate, LocalDate.of(2025, 12, 20), new java.math.BigDecimal("1.75"));
            return rate;
        });
        assertThatThrownBy(() -> fixtures.as(admin, Role.ADMIN, () -> {
            references.open(rate.toLowerCase(java.util.Locale.ROOT), DAY, java.math.BigDecimal.ONE);
            return rate;
        })).hasMessageContaining("debt.rate.taken");

        desk.approve(submitted(floating));

        assertThat(mine(ledger::baseRates)).contains("LPR1Y", "LPR5Y", rate);
        assertThat(mine(() -> dossiers.get(code, DAY, LATER)).position().rate()).isEqualByComparingTo("2.25");
    }

    @Test
    void replacesNoEntryOfAnother() {
        desk.approve(submitted(bond(), SheetLine.of(LineKind.PUT_DATE).with(LineField.INSTRUMENT, code).with(LineField.ON, "2025-12-10")));
        var foreign = mine(() -> ledger.history(code)).getFirst();
        String first = code;
        code = "DG-" + number;
        UUID id = typed(bond(), SheetLine.of(LineKind.PUT_DATE).with(LineField.INSTRUMENT, code).with(LineField.ON, "2025-12-10")
                .with(LineField.REPLACES, foreign.id().toString()));

        assertThatThrownBy(() -> submit(id)).hasMessageContaining("debt.entry");
        assertThat(mine(() -> ledger.history(first))).hasSize(1);
    }

    @Test
    void countsACodeOfAVenueOnce() {
        String venue = "18802" + number + ".IB";
        desk.approve(submitted(bond().with(LineField.VENUE_CODES, venue + " 1277" + number + ".SH")));
        code = "DH-" + number;

        UUID again = typed(bond().with(LineField.VENUE_CODES, venue));

        assertThatThrownBy(() -> submit(again)).hasMessageContaining("debt.codeTaken").hasMessageContaining(venue);
        assertThat(book().positions().getFirst().instrument().venueCodes()).hasSize(2);
    }

    @Test
    void keepsTheRegistersWhole() {
        var asset = SheetLine.of(LineKind.ASSET).with(LineField.CODE, "A" + number).with(LineField.NAME, "Hall")
                .with(LineField.ASSET_KIND, "PLANT").with(LineField.BOOK_VALUE, "100").with(LineField.SINCE, "2020-01-01");
        var sold = SheetLine.of(LineKind.ASSET_STEP).with(LineField.CODE, "A" + number).with(LineField.STAGE, "SOLD")
                .with(LineField.ON, "2026-03-01").with(LineField.VALUE, "80").with(LineField.ROUTE, "EXCHANGE");
        var cash = sold.with(LineField.STAGE, "CASH").with(LineField.ROUTE, "").with(LineField.VALUE, "80.000001");

        assertThatThrownBy(() -> submitted(sold)).hasMessageContaining("debt.unknown");
        assertThatThrownBy(() -> submitted(asset, sold, cash)).hasMessageContaining("debt.asset.cash");
        desk.approve(submitted(asset, sold, cash.with(LineField.VALUE, "24")));
        assertThatThrownBy(() -> submitted(asset)).hasMessageContaining("debt.codeTaken");

        var stands = mine(() -> ledger.registers(unit, DAY, LATER)).assets().assets();
        assertThat(stands).singleElement().satisfies(one -> {
            assertThat(one.stage()).isEqualTo(AssetStage.SOLD);
            assertThat(one.received()).isEqualByComparingTo("240000");
        });
    }

    @Test
    void keepsPapersBehindWhatCanStillBeChanged() {
        UUID id = typed(bond());
        byte[] paper = "%PDF-1.4 paper".getBytes(java.nio.charset.StandardCharsets.US_ASCII);
        mine(() -> {
            filings.attach(id, "contract.pdf", paper);
            filings.submit(id);
            return id;
        });

        assertThat(desk.asReviewer(reviews::pending)).filteredOn(one -> one.row().id().equals(id)).singleElement()
                .satisfies(one -> assertThat(one.papers()).isEqualTo(1));
        assertThat(desk.asReviewer(() -> reviews.get(id)).files()).hasSize(1);
        assertThatThrownBy(() -> mine(() -> {
            filings.attach(id, "late.pdf", paper);
            return id;
        })).hasMessageContaining("review.notEditable");
    }

    /** Whoever presses "new" and goes away leaves nothing behind. */
    @Test
    void opensTheEmptySheetThatLiesThereInsteadOfAnother() {
        UUID blank = mine(() -> filings.begin(unit));
        assertThat(mine(() -> filings.begin(unit))).isEqualTo(blank);
        assertThat(mine(filings::mine)).isEmpty();
        assertThat(mine(() -> filings.get(blank)).review().state()).isEqualTo(ReviewState.DRAFT);

        mine(() -> {
            filings.attach(blank, "contract.pdf", "%PDF-1.4 paper".getBytes(java.nio.charset.StandardCharsets.US_ASCII));
            return blank;
        });
        UUID other = mine(() -> filings.begin(unit));
        mine(() -> filings.keep(other, new FilingSheet("second", List.of(bond())), filings.sheet(other).version()));

        assertThat(mine(filings::mine)).extracting(FilingRow::id).containsExactlyInAnyOrder(blank, other);
        assertThat(mine(() -> filings.begin(unit))).isNotIn(blank, other);
        submit(other);
        mine(() -> {
            filings.withdraw(other);
            return other;
        });
        assertThat(mine(filings::mine)).hasSize(2);
    }

    @Test
    void listsWhatWaitsInTwoSelectsAndOpensOneInSixHoweverMuchItIs() {
        UUID first = submitted(bond());
        desk.asReviewer(() -> reviews.get(first));
        long open = desk.asReviewer(() -> selects.in(() -> reviews.get(first)));
        for (int i = 0; i < 4; i++) {
            code = "DJ" + i + "-" + number;
            submitted(bond(), SheetLine.of(LineKind.PUT_DATE).with(LineField.INSTRUMENT, code).with(LineField.ON, "2025-12-10"),
                    SheetLine.of(LineKind.CASH_PLAN).with(LineField.MONTH, "2027-01").with(LineField.AMOUNT, "1200"));
        }

        assertThat(desk.asReviewer(() -> selects.in(reviews::pending))).isLessThanOrEqualTo(2);
        var mine = desk.asReviewer(reviews::pending).stream().filter(one -> one.row().unitCode().equals(unit)).toList();
        assertThat(mine).extracting(WaitingFiling::lines).containsExactly(1L, 3L, 3L, 3L, 3L);
        UUID last = mine.getLast().row().id();
        assertThat(desk.asReviewer(() -> selects.in(() -> reviews.get(last)))).isEqualTo(open).isLessThanOrEqualTo(6);
        assertThat(desk.asReviewer(() -> reviews.get(last))).satisfies(one -> {
            assertThat(one.instruments()).hasSize(1);
            assertThat(one.names()).containsOnlyKeys(one.instruments().getFirst().id());
            assertThat(one.cashPlan()).hasSize(1);
        });
    }

    @Test
    void opensNobodyElsesSheet() {
        UUID id = typed(bond());
        String stranger = fixtures.owner("stranger-df" + number, fixtures.group("DX" + number));

        assertThatThrownBy(() -> fixtures.as(stranger, Role.OWNER, () -> filings.sheet(id))).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> fixtures.as(stranger, Role.OWNER, () -> filings.keep(id, FilingSheet.empty(), 1)))
                .isInstanceOf(NotFound.class);
        assertThat(fixtures.as(stranger, Role.OWNER, () -> ledger.history(code))).isEmpty();
    }

    @Test
    void stillFilesWhatWasPutTogetherElsewhere() {
        UUID id = mine(() -> filings.file(new FilingDraft(unit, "at once", List.of(new InstrumentDraft(code, "B", "B", DebtKind.LOAN, "",
                bullet("1", "2025-01-01", "2027-01-01", "3"), null, "", false, false, false, "")), List.of(), List.of())));
        desk.decide(id, new Decision.Return("put right", null));

        assertThat(mine(() -> filings.sheet(id)).sheet().lines()).singleElement()
                .satisfies(line -> assertThat(line.text(LineField.PRINCIPAL)).isEqualTo("10000"));
    }
}
