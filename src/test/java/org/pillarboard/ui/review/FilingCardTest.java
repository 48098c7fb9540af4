package org.pillarboard.ui.review;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.pillarboard.ViewTest;
import org.pillarboard.debt.CashPlanRow;
import org.pillarboard.debt.DebtFilings;
import org.pillarboard.debt.DebtOffice;
import org.pillarboard.debt.DebtReviews;
import org.pillarboard.debt.FilingDraft;
import org.pillarboard.debt.FilingDossiers;
import org.pillarboard.debt.FilingRow;
import org.pillarboard.debt.FilingSheet;
import org.pillarboard.debt.Coupon;
import org.pillarboard.debt.DayCountRule;
import org.pillarboard.debt.DayRoll;
import org.pillarboard.debt.DebtKind;
import org.pillarboard.debt.EntryDraft;
import org.pillarboard.debt.InstrumentDraft;
import org.pillarboard.debt.LineField;
import org.pillarboard.debt.LineKind;
import org.pillarboard.debt.Readiness;
import org.pillarboard.debt.SheetLine;
import org.pillarboard.debt.Repayment;
import org.pillarboard.debt.SourceKind;
import org.pillarboard.debt.SourceStatus;
import org.pillarboard.debt.Terms;
import org.pillarboard.debt.WaitingFiling;
import org.pillarboard.review.Decision;
import org.pillarboard.review.ReviewInbox;
import org.pillarboard.review.ReviewState;
import org.pillarboard.ui.shell.Links;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

/** Debt filings in the inbox: a line each, one of them open, and only what lies open decided. */
@Import(DebtOffice.class)
class FilingCardTest extends ViewTest {

    @Autowired
    private DebtOffice office;
    @Autowired
    private DebtFilings filings;
    @Autowired
    private FilingDossiers dossiers;
    @Autowired
    private DebtReviews reviews;
    @Autowired
    private ReviewInbox inbox;
    private DebtOffice.Desk desk;
    private String unit;

    @BeforeEach
    void openAnOffice() {
        desk = office.open("FC");
        unit = desk.unit();
        clear();
    }

    /** Nothing waits: what other tests filed is given back. */
    @AfterEach
    void clear() {
        desk.asReviewer(() -> {
            inbox.decide(reviews.pending().stream().map(WaitingFiling::ref).toList(), new Decision.Return("cleared", null));
            return unit;
        });
    }

    private UUID file(String note, int months) {
        return desk.file(new FilingDraft(unit, note, List.of(), List.of(),
                java.util.stream.IntStream.range(0, months).mapToObj(i -> new CashPlanRow(unit, YearMonth.of(2027, 1).plusMonths(i),
                        new BigDecimal("100000000.00"), BigDecimal.ZERO)).toList()));
    }

    private void look() {
        login(desk.reviewer(), "REVIEWER");
        Links.go("review");
    }

    private static NativeButton line(String note) {
        return _find(NativeButton.class, spec -> spec.withClasses("dl")).stream().filter(one -> seen(one).contains(note)).findFirst()
                .orElseThrow();
    }

    private static boolean isOpen(String note) {
        return line(note).getElement().getAttribute("aria-expanded").equals("true");
    }

    private static List<Button> approve() {
        return _find(Button.class, spec -> spec.withText("核定"));
    }

    private static TextField reason() {
        return _get(TextField.class, spec -> spec.withPlaceholder("退回原因"));
    }

    private static String text() {
        return seen((Component) _get(ReviewView.class));
    }

    private ReviewState state(UUID id) {
        return desk.asOwner(filings::mine).stream().filter(one -> one.id().equals(id)).map(FilingRow::review).findFirst()
                .orElseThrow().state();
    }

    @Test
    void opensOneAtATimeAndOnlyThatCanBeDecided() {
        var first = file("first sheet", 1);
        var second = file("second sheet", 3);
        look();
        assertThat(text()).contains("first sheet", "second sheet", "明细 1 条，无佐证", "明细 3 条，无佐证").doesNotContain("资金安排 2027-01");
        assertThat(approve()).isEmpty();

        _click(line("first sheet"));
        assertThat(text()).contains("资金安排 2027-01：自有资金 10,000 万元");
        _click(line("second sheet"));
        assertThat(isOpen("first sheet")).isFalse();
        assertThat(approve()).hasSize(1);
        _click(approve().getFirst());

        assertThat(state(second)).isEqualTo(ReviewState.APPROVED);
        assertThat(state(first)).isEqualTo(ReviewState.SUBMITTED);
        assertThat(isOpen("first sheet")).as("what waits alone stands open").isTrue();
        assertThat(text()).doesNotContain("second sheet", "该项已由他人处理");
    }

    @Test
    void readsEverythingThatWasAgreedOfANewDebt() {
        var terms = new Terms(new BigDecimal("100000000.00"), LocalDate.of(2026, 10, 15), LocalDate.of(2027, 9, 15), Repayment.BULLET, 4,
                Coupon.fixed("3.5"), DayCountRule.ACT_360, DayRoll.FOLLOWING, List.of());
        desk.file(new FilingDraft(unit, "new loan", List.of(new InstrumentDraft("FC-" + unit, "Loan", "The whole loan", DebtKind.LOAN,
                "The bank", terms, "A guarantor", "working capital", false, false, true, "")), List.of(), List.of()));
        look();
        assertThat(text()).contains("银行贷款", "债权人或主承销商 The bank", "3.50%", "起息日 2026-10-15", "担保人 A guarantor", "限定知悉范围",
                "募集资金用途 working capital");
    }

    private void plan(String note, String own, String assets) {
        desk.file(new FilingDraft(unit, note, List.of(), List.of(), List.of(new CashPlanRow(unit, YearMonth.of(2027, 1), new BigDecimal(own),
                new BigDecimal(assets)))));
    }

    /** What stays is quiet; a figure keeps its cents, since it is decided on. */
    @Test
    void saysWhatWasPlannedBefore() {
        desk.approve(file("first plan", 1));
        plan("second plan", "123456789.01", "0");
        look();
        assertThat(text()).contains("资金安排 2027-01：自有资金 10,000 万元 → 12,345.678901 万元").doesNotContain("资产处置");
        plan("third plan", "100000000.00", "5000000.00");
        eventually(() -> assertThat(text()).contains("third plan"));
        _click(line("third plan"));
        assertThat(text()).contains("资金安排 2027-01：自有资金 10,000 万元；资产处置 0 万元 → 500 万元");
        assertThat(quiet()).containsExactly("自有资金 10,000 万元");
    }

    private static List<String> quiet() {
        return _find(Span.class, spec -> spec.withClasses("cap")).stream().filter(span -> span.getParent().flatMap(Component::getParent)
                .filter(lines -> lines.hasClassName("fl")).isPresent()).map(part -> seen(part)).toList();
    }

    @Test
    void saysWhatWasAgreedBefore() {
        String code = "FA-" + unit;
        var terms = new Terms(new BigDecimal("100000000.00"), LocalDate.of(2026, 10, 15), LocalDate.of(2028, 10, 15), Repayment.BULLET, 4,
                Coupon.fixed("3.5"), DayCountRule.ACT_360, DayRoll.FOLLOWING, List.of());
        desk.approve(desk.file(new FilingDraft(unit, "loan", List.of(new InstrumentDraft(code, "Loan", "Loan", DebtKind.LOAN, "The bank", terms, null,
                "", false, false, false, "")), List.of(), List.of())));
        amend(code, "longer", LineField.MATURITY_ON, "2029-10-15", LineField.PRINCIPAL, "10000");
        look();
        assertThat(text()).contains("到期日 2028-10-15 → 2029-10-15").contains("longer");
        assertThat(quiet()).hasSize(1).allMatch(part -> part.contains("10,000 万元"));
        _click(approve().getFirst());
        amend(code, "cheaper", LineField.RATE, "3.25", LineField.MATURITY_ON, "2030-10-15");
        eventually(() -> assertThat(text()).contains("3.5% → 3.25%", "到期日 2029-10-15 → 2030-10-15"));
    }

    @Test
    void saysHowReadyADebtWasBefore() {
        String code = "FL-" + unit;
        var terms = new Terms(new BigDecimal("100000000.00"), LocalDate.of(2024, 10, 15), LocalDate.of(2099, 10, 15), Repayment.BULLET, 4,
                Coupon.fixed("3.5"), DayCountRule.ACT_360, DayRoll.FOLLOWING, List.of());
        desk.approve(desk.file(new FilingDraft(unit, "loan", List.of(new InstrumentDraft(code, "Loan", "Loan", DebtKind.LOAN, "The bank", terms, null,
                "", false, false, false, "")), List.of(EntryDraft.ready(code, LocalDate.of(2026, 9, 10), Readiness.L2)), List.of())));
        desk.file(new FilingDraft(unit, "registered", List.of(), List.of(EntryDraft.ready(code, LocalDate.of(2026, 11, 10), Readiness.L3)), List.of()));
        look();
        assertThat(text()).contains("L2 申报受理 → L3 注册或无异议函");
    }

    /** Who approves a repayment, and who files it, reads what it leaves and what of the sources goes beyond it. */
    @Test
    void saysWhatARepaymentLeaves() {
        String code = "FR-" + unit;
        var until = LocalDate.of(2099, 10, 15);
        var terms = new Terms(new BigDecimal("160000000.00"), LocalDate.of(2024, 10, 15), until, Repayment.BULLET, 4, Coupon.fixed("3.5"),
                DayCountRule.ACT_360, DayRoll.FOLLOWING, List.of());
        desk.approve(desk.file(new FilingDraft(unit, "loan", List.of(new InstrumentDraft(code, "Loan", "Loan", DebtKind.LOAN, "The bank", terms, null,
                "", false, false, false, "")), List.of(EntryDraft.source(code, until, new BigDecimal("149997500.00"), SourceKind.BANK,
                SourceStatus.APPROVED, null, "")), List.of())));
        var line = SheetLine.of(LineKind.REPAYMENT).with(LineField.INSTRUMENT, code).with(LineField.ON, "2026-11-10");
        var typed = desk.asOwner(() -> {
            var id = filings.begin(unit);
            assertThat(dossiers.repaying(id, List.of(line.with(LineField.AMOUNT, "6000,25"))).left()).as("nobody can read it yet").isEmpty();
            assertThat(dossiers.repaying(id, List.of(line.with(LineField.AMOUNT, "500"))).left().values()).singleElement()
                    .satisfies(left -> assertThat(left.spare()).isZero());
            filings.keep(id, new FilingSheet("part", List.of(line.with(LineField.AMOUNT, "6000.25"))), filings.sheet(id).version());
            filings.submit(id);
            return id;
        });
        look();
        assertThat(text()).contains("还后尚欠 9,999.75 万元，所列来源多出 5,000 万元");
        Links.go(Links.PASSWORD);
        desk.approve(typed);
        login(desk.leader(), "LEADER");
        Links.go("debt/instrument?code=" + code);
        assertThat(seen(_get(com.vaadin.flow.component.html.Main.class))).contains("来源比应付多 5,000 万元", "仍需", "14,999.75", "9,999.75 / 9,999.75");
    }

    private void amend(String code, String note, Object... named) {
        desk.asOwner(() -> {
            var id = filings.begin(unit);
            var line = SheetLine.of(LineKind.AMENDMENT).with(LineField.INSTRUMENT, code).with(LineField.ON, "2026-11-10").with(LineField.NOTE, note);
            for (int i = 0; i < named.length; i += 2) {
                line = line.with((LineField) named[i], named[i + 1].toString());
            }
            filings.keep(id, new FilingSheet(note, List.of(line)), filings.sheet(id).version());
            filings.submit(id);
            return id;
        });
    }

    @Test
    void keepsAnOpinionBegunWhileOthersCome() {
        var first = file("first sheet", 1);
        look();
        assertThat(isOpen("first sheet")).isTrue();
        _click(_get(reason().getParent().orElseThrow(), Button.class, spec -> spec.withText("退回")));
        assertThat(reason().getErrorMessage()).as("at the field").isEqualTo("退回须写明原因");
        enter(reason(), "paper missing");
        file("second sheet", 2);

        eventually(() -> assertThat(text()).contains("second sheet"));
        assertThat(isOpen("first sheet")).isTrue();
        assertThat(isOpen("second sheet")).isFalse();
        assertThat(reason().getValue()).isEqualTo("paper missing");
        _click(_get(reason().getParent().orElseThrow(), Button.class, spec -> spec.withText("退回")));
        assertThat(state(first)).isEqualTo(ReviewState.RETURNED);
    }

    @Test
    void tellsWhenWhatLiesOpenIsNoLongerWhatItWas() {
        var first = file("first sheet", 1);
        file("second sheet", 2);
        look();
        _click(line("first sheet"));
        desk.asOwner(() -> {
            filings.withdraw(first);
            filings.submit(first);
            return first;
        });
        eventually(() -> assertThat(text()).contains("该项在您打开后已有变动"));
        assertThat(isOpen("first sheet")).isTrue();
        assertThat(approve()).hasSize(1);
        desk.asOwner(() -> {
            filings.withdraw(first);
            return first;
        });
        eventually(() -> assertThat(text()).contains("该项已由他人处理，或已被撤回").doesNotContain("first sheet"));
        assertThat(isOpen("second sheet")).isTrue();
    }
}
