package org.pillarboard.ui.debt;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.combobox.ComboBoxBase;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.dom.DomEvent;
import com.vaadin.flow.internal.JacksonUtils;
import com.vaadin.flow.internal.nodefeature.ElementListenerMap;
import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.pillarboard.Office;
import org.pillarboard.OfficeDay;
import org.pillarboard.ViewTest;
import org.pillarboard.debt.Coupon;
import org.pillarboard.debt.DayCountRule;
import org.pillarboard.debt.DayRoll;
import org.pillarboard.debt.DebtFilings;
import org.pillarboard.debt.DebtKind;
import org.pillarboard.debt.DebtLedger;
import org.pillarboard.debt.EntryDraft;
import org.pillarboard.debt.EntryKind;
import org.pillarboard.debt.FilingDraft;
import org.pillarboard.debt.FilingRow;
import org.pillarboard.debt.FilingSheet;
import org.pillarboard.debt.InstrumentDraft;
import org.pillarboard.debt.LineField;
import org.pillarboard.debt.LineKind;
import org.pillarboard.debt.Repayment;
import org.pillarboard.debt.SheetLine;
import org.pillarboard.debt.Terms;
import org.pillarboard.identity.IdentityFixtures;
import org.pillarboard.identity.Role;
import org.pillarboard.identity.Units;
import org.pillarboard.observation.FigureFixtures;
import org.pillarboard.review.Decision;
import org.pillarboard.review.ReviewInbox;
import org.pillarboard.review.ReviewRef;
import org.pillarboard.review.ReviewState;
import org.pillarboard.ui.kit.DeedDialog;
import org.pillarboard.ui.kit.OfficeTimes;
import org.pillarboard.ui.kit.TypedField;
import org.pillarboard.ui.shell.Links;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

/** Where owners file for the ledger: what they type is kept, what is missing is named at its field. */
@Import(FigureFixtures.class)
class FilingViewTest extends ViewTest {

    @Autowired
    private FigureFixtures fixtures;
    @Autowired
    private DebtFilings filings;
    @Autowired
    private IdentityFixtures identity;
    @Autowired
    private Units units;
    @Autowired
    private Office office;
    @Autowired
    private ReviewInbox inbox;
    @Autowired
    private DebtLedger ledger;
    private String unit;
    private String owner;

    @BeforeEach
    void openAnOffice() {
        int number = FigureFixtures.number();
        unit = fixtures.group("FV" + number);
        owner = fixtures.owner("owner-fv" + number, unit);
        login(owner, "OWNER");
        Links.go(Links.DEBT_FILING);
        _click(_get(Button.class, spec -> spec.withText(text("debt.filing.new"))));
    }

    private static String text(String key, Object... args) {
        return new H1().getTranslation(key, args);
    }

    private static String page() {
        return seen(_get(Main.class));
    }

    private static void append(String kind) {
        _click(_get(Button.class, spec -> spec.withText(text("debt.line.add", text("debt.line." + kind)))));
    }

    private static TextField field(LineField field) {
        return _get(TextField.class, spec -> spec.withLabel(text("debt.field." + field) + (field.isRequired() ? " *" : "")));
    }

    @Test
    void keepsWhatIsTypedAndNamesWhatIsMissing() {
        append("INSTRUMENT");
        enter(field(LineField.NAME), "Half a bond");
        enter(field(LineField.PRINCIPAL), "about five");

        assertThat(field(LineField.PRINCIPAL).isInvalid()).isTrue();
        assertThat(field(LineField.CODE).isInvalid()).isFalse();
        assertThat(field(LineField.RATE).isInvalid()).isFalse();
        _click(_get(Button.class, spec -> spec.withText(text("debt.filing.submit"))));
        assertThat(field(LineField.CODE).getErrorMessage()).isEqualTo(text("debt.field.missing"));
        enter(note(), "a bond");
        assertThat(getsTheKeyboardOnSubmission(field(LineField.CODE))).as("the first field at fault").isTrue();
        var kept = fixtures.as(owner, Role.OWNER, () -> filings.sheet(filings.mine().getFirst().id()));
        assertThat(kept.sheet().lines().getFirst().text(LineField.NAME)).isEqualTo("Half a bond");
        assertThat(kept.sheet().lines().getFirst().text(LineField.PRINCIPAL)).isEqualTo("about five");
    }

    /** A debt may be named as people call it: the box holds its number. */
    @Test
    void takesADebtByItsName() {
        append("INSTRUMENT");
        enter(field(LineField.CODE), "FV-9");
        enter(field(LineField.NAME), "Bond nine");
        append("REPAYMENT");
        @SuppressWarnings("unchecked")
        ComboBox<String> debt = _get(ComboBox.class, spec -> spec.withLabel(text("debt.field.INSTRUMENT") + " *"));
        ComponentUtil.fireEvent(debt, new ComboBoxBase.CustomValueSetEvent<>(debt, true, " Bond nine "));
        var kept = fixtures.as(owner, Role.OWNER, () -> filings.sheet(filings.mine().getFirst().id()));
        assertThat(kept.sheet().lines().getLast().text(LineField.INSTRUMENT)).isEqualTo("FV-9");
    }

    /** A unit that left adds nothing new; the page says why, and what may still be filed. */
    @Test
    void saysWhatAUnitThatLeftMayFile() {
        identity.asAdmin(() -> {
            units.leaveScope(unit, OfficeDay.TODAY, "handed over");
            return unit;
        });
        login(owner, "OWNER");
        Links.go(Links.DEBT_FILING);
        assertThat(page()).contains(text("debt.filing.left.of", unit, OfficeDay.TODAY.toString()));
        _click(_get(Button.class, spec -> spec.withText(text("debt.filing.new"))));
        assertThat(page()).contains(text("debt.filing.left", OfficeDay.TODAY.toString()));
        assertThat(_get(Button.class, spec -> spec.withText(text("debt.line.add", text("debt.line.INSTRUMENT")))).isEnabled()).isFalse();
        assertThat(_get(Button.class, spec -> spec.withText(text("debt.line.add", text("debt.line.REPAYMENT")))).isEnabled()).isTrue();
    }

    /** What it is about counts among what is missing, has its star, and is where the keyboard stands in a sheet just begun. */
    @Test
    void countsWhatIsMissingOnce() {
        assertThat(note().isRequiredIndicatorVisible()).isTrue();
        append("CASH_PLAN");
        _click(_get(Button.class, spec -> spec.withText(text("debt.filing.submit"))));
        var told = Pattern.compile("还有 (\\d+) 处").matcher(page()).results().map(one -> one.group(1)).toList();
        assertThat(told).hasSize(2).doesNotContain("1");
        assertThat(told.getFirst()).isEqualTo(told.getLast());
    }

    /** What cannot be read is not taken for nothing. */
    @Test
    void namesADayThatIsNone() {
        append("INSTRUMENT");
        _click(_get(Button.class, spec -> spec.withText(text("debt.filing.submit"))));
        var due = day();
        due.getElement().setProperty("_inputElementValue", "2026-13-45");
        due.getElement().getNode().getFeature(ElementListenerMap.class)
                .fireEvent(new DomEvent(due.getElement(), "unparsable-change", JacksonUtils.createObjectNode()));
        assertThat(due.getErrorMessage()).isEqualTo(text("debt.field.unreadable.DAY", "2026-13-45"));
        var kept = fixtures.as(owner, Role.OWNER, () -> filings.sheet(filings.mine().getFirst().id())).sheet().lines().getFirst();
        assertThat(kept.kind().fields()).extracting(kept::text).contains("2026-13-45");
        var again = TypedField.day("", "2026-13-45");
        assertThat(again.typed()).as("it is there again to be mended").isEqualTo("2026-13-45");
        UI.getCurrent().add(again);
        UI.getCurrent().getInternals().getStateTree().runExecutionsBeforeClientResponse();
        assertThat(UI.getCurrent().getInternals().dumpPendingJavaScriptInvocations()).as("to be seen, once the field has made itself empty")
                .anySatisfy(one -> assertThat(one.getInvocation().getParameters()).contains("2026-13-45"));
    }

    /** Looking anything up would send what waits to the browser: the field is found before. */
    private static boolean getsTheKeyboardOnSubmission(Component field) {
        _click(_get(Button.class, spec -> spec.withText(text("debt.filing.submit"))));
        UI.getCurrent().getInternals().getStateTree().runExecutionsBeforeClientResponse();
        return UI.getCurrent().getInternals().dumpPendingJavaScriptInvocations().stream().filter(one -> one.getOwner().equals(field.getElement().getNode()))
                .anyMatch(one -> one.getInvocation().getExpression().contains("focus"));
    }

    private static DatePicker day() {
        return _find(DatePicker.class).getFirst();
    }

    @Test
    void countsTheSheetInHandThoughItIsEmpty() {
        assertThat(seen(_get(H1.class))).contains(text("debt.filing.finding", 1, "0"));
    }

    @Test
    void handsInAndTakesBack() {
        append("CASH_PLAN");
        enter(field(LineField.MONTH), "2027-01");
        enter(field(LineField.AMOUNT), "1200");
        _click(_get(Button.class, spec -> spec.withText(text("debt.filing.submit"))));
        assertThat(note().isInvalid()).as("nobody knows what it is about").isTrue();
        assertThat(getsTheKeyboardOnSubmission(note())).isTrue();
        assertThat(page()).as("what it is about is missing too").contains(text("debt.filing.open", 1));
        assertThat(page()).contains(text("debt.noteMissing"));
        assertThat(listed()).contains(text("debt.filing.unnamed"));
        enter(note(), "cash of January");
        assertThat(listed()).as("named in the list as it is written").contains("cash of January").doesNotContain(text("debt.filing.unnamed"));
        _click(_get(Button.class, spec -> spec.withText(text("debt.filing.submit"))));

        assertThat(page()).contains(text("debt.filing.state.SUBMITTED"));
        _assertNone(Button.class, spec -> spec.withText(text("debt.filing.submit")));
        _click(_get(Button.class, spec -> spec.withText(text("debt.filing.withdraw"))));

        assertThat(_find(Button.class, spec -> spec.withText(text("debt.filing.submit")))).hasSize(1);
        assertThat(fixtures.as(owner, Role.OWNER, filings::mine).getFirst().review().state()).isEqualTo(ReviewState.DRAFT);
    }

    @Test
    void asksBeforeAFilingIsGivenUp() {
        append("CASH_PLAN");
        _click(_get(Button.class, spec -> spec.withText(text("debt.filing.discard"))));
        assertThat(fixtures.as(owner, Role.OWNER, filings::mine).getFirst().review().state()).isEqualTo(ReviewState.DRAFT);
        var dialog = _get(DeedDialog.class);
        assertThat(seen(dialog)).contains(text("debt.filing.discard.means", 1));
        _click(_get(dialog, Button.class, spec -> spec.withText(text("project.deed.do"))));
        assertThat(fixtures.as(owner, Role.OWNER, filings::mine)).extracting(row -> row.review().state()).doesNotContain(ReviewState.DRAFT);
    }

    @Test
    void numbersTheLinesThatAreLeft() {
        append("INSTRUMENT");
        append("CASH_PLAN");
        _click(_get(NativeButton.class, spec -> spec.withAttribute("aria-label", text("debt.line.remove", title(1, "INSTRUMENT")))));
        assertThat(seen(_get(H3.class, spec -> spec.withText(title(1, "CASH_PLAN"))))).isNotEmpty();
    }

    private static String title(int place, String kind) {
        return text("debt.line.title", String.valueOf(place), text("debt.line." + kind));
    }

    /** Whatever came first, the line or the number of the debt it is about. */
    @Test
    @SuppressWarnings("unchecked")
    void offersADebtOfTheSheetToTheLinesThatWereThereBefore() {
        append("PUT_DATE");
        append("INSTRUMENT");
        enter(field(LineField.CODE), "FV-NEW");
        ComboBox<String> code = _find(ComboBox.class).getFirst();
        assertThat(code.getListDataView().getItems()).contains("FV-NEW");
    }

    private static String listed() {
        return _find(Div.class, spec -> spec.withClasses("fmine")).stream().map(ViewTest::seen).collect(Collectors.joining());
    }

    private static TextField note() {
        return _get(TextField.class, spec -> spec.withLabel(text("debt.filing.note")));
    }

    /** Nobody looks at a page that lies open and still says it waits. */
    @Test
    void movesWhenWhatLiesOpenIsDecided() {
        append("CASH_PLAN");
        enter(field(LineField.MONTH), "2027-02");
        enter(field(LineField.AMOUNT), "1300");
        enter(note(), "cash of February");
        _click(_get(Button.class, spec -> spec.withText(text("debt.filing.submit"))));
        var row = fixtures.as(owner, Role.OWNER, filings::mine).getFirst();
        decide(row, new Decision.Return("why so much", null));
        eventually(() -> assertThat(page()).contains("why so much"));

        Links.go("workbench");
        assertThat(page()).contains(text("workbench.returned")).contains("cash of February").contains("why so much");
    }

    @Test
    void saysWhoApprovedItAndWhen() {
        append("CASH_PLAN");
        enter(field(LineField.MONTH), "2027-04");
        enter(field(LineField.AMOUNT), "1400");
        enter(note(), "cash of April");
        _click(_get(Button.class, spec -> spec.withText(text("debt.filing.submit"))));
        decide(fixtures.as(owner, Role.OWNER, filings::mine).getFirst(), new Decision.Approve());
        var review = fixtures.as(owner, Role.OWNER, filings::mine).getFirst().review();
        eventually(() -> assertThat(page()).contains(review.submittedBy().name() + " " + OfficeTimes.full(review.submittedAt()) + " 提交，"
                + review.decidedBy().name() + " " + OfficeTimes.full(review.decidedAt()) + " 核定"));
    }

    /** The owner sees beneath the field what is changed in it. */
    @Test
    void saysWhatWasPlannedForAMonth() {
        append("CASH_PLAN");
        enter(field(LineField.MONTH), "2027-03");
        enter(field(LineField.AMOUNT), "1300.5");
        assertThat(field(LineField.AMOUNT).getHelperText()).isNullOrEmpty();
        enter(note(), "cash of March");
        _click(_get(Button.class, spec -> spec.withText(text("debt.filing.submit"))));
        decide(fixtures.as(owner, Role.OWNER, filings::mine).getFirst(), new Decision.Approve());
        eventually(() -> assertThat(page()).contains(text("debt.filing.state.APPROVED")));
        assertThat(field(LineField.AMOUNT).getHelperText()).as("it has changed it already").isNullOrEmpty();


        _click(_get(Button.class, spec -> spec.withText(text("debt.filing.new"))));
        append("CASH_PLAN");
        enter(field(LineField.MONTH), "2027-03");
        assertThat(field(LineField.AMOUNT).getHelperText()).isEqualTo(text("debt.filing.now", "1,300.5\u00a0万元"));
        enter(field(LineField.MONTH), "2027-04");
        assertThat(field(LineField.AMOUNT).getHelperText()).isNullOrEmpty();
    }

    /** One that was approved says what stood before it, and by what rounds it came there. */
    @Test
    void keepsWhatStoodBeforeAndTheRounds() {
        append("CASH_PLAN");
        enter(field(LineField.MONTH), "2027-05");
        enter(field(LineField.AMOUNT), "1300.5");
        enter(note(), "cash of May");
        _click(_get(Button.class, spec -> spec.withText(text("debt.filing.submit"))));
        decide(fixtures.as(owner, Role.OWNER, filings::mine).getFirst(), new Decision.Approve());
        eventually(() -> assertThat(page()).contains(text("debt.filing.state.APPROVED")));

        _click(_get(Button.class, spec -> spec.withText(text("debt.filing.new"))));
        append("CASH_PLAN");
        enter(field(LineField.MONTH), "2027-05");
        enter(field(LineField.AMOUNT), "1400");
        enter(note(), "more cash of May");
        _click(_get(Button.class, spec -> spec.withText(text("debt.filing.submit"))));
        decide(fixtures.as(owner, Role.OWNER, filings::mine).getFirst(), new Decision.Return("why so much", null));
        eventually(() -> assertThat(page()).contains("why so much"));
        _click(_get(Button.class, spec -> spec.withText(text("debt.filing.submit"))));
        decide(fixtures.as(owner, Role.OWNER, filings::mine).getFirst(), new Decision.Approve());

        eventually(() -> assertThat(page()).contains("1,300.5 万元 → 1,400 万元"));
        assertThat(_find(com.vaadin.flow.component.html.ListItem.class, spec -> spec.withPredicate(item -> item.getParent().filter(list ->
                list.hasClassName("rounds")).isPresent())).stream().map(item -> seen(item)).toList()).hasSize(4)
                .anyMatch(line -> line.endsWith("退回：why so much")).last().asString().endsWith("核定");
    }

    /** The form asks why the same repayment is filed again; once a correction counts it still says what it corrected. */
    @Test
    @SuppressWarnings("unchecked")
    void asksWhyItIsAnotherAndSaysWhatWasCorrected() {
        var day = java.time.LocalDate.of(2026, 3, 2);
        String code = "FV-" + unit;
        var terms = new Terms(new BigDecimal("500000000.00"), day.minusYears(1), day.plusYears(9), Repayment.BULLET, 1, Coupon.fixed("3"),
                DayCountRule.ACT_ACT, DayRoll.NONE, List.of());
        fixtures.as(owner, Role.OWNER, () -> filings.file(new FilingDraft(unit, "loan", List.of(new InstrumentDraft(code, code, code, DebtKind.LOAN, "",
                terms, null, "", false, false, false, "")), List.of(EntryDraft.of(code, EntryKind.REPAYMENT, day, new BigDecimal("100000000.00"), "")),
                List.of())));
        decide(fixtures.as(owner, Role.OWNER, filings::mine).getFirst(), new Decision.Approve());
        var again = SheetLine.of(LineKind.REPAYMENT).with(LineField.INSTRUMENT, code).with(LineField.ON, day.toString()).with(LineField.AMOUNT, "10000");
        UUID second = kept(again);
        Links.go(Links.debtFiling(second));

        assertThat(field(LineField.ANOTHER).getHelperText()).isEqualTo(text("debt.repaidTwice", code, day, "10,000"));
        assertThat(page()).as("the reason is still to be told").contains(text("debt.filing.open", 1));
        enter(field(LineField.ANOTHER), "second lender");
        assertThat(page()).doesNotContain(text("debt.filing.open", 1));
        enter(field(LineField.AMOUNT), "41000");
        assertThat(field(LineField.AMOUNT).getHelperText()).isEqualTo(text("debt.left.over", "1,000\u00a0万元"));
        enter(field(LineField.AMOUNT), "9000");
        assertThat(field(LineField.AMOUNT).getHelperText()).isEqualTo(text("debt.left.owed", "31,000\u00a0万元"));
        _click(_get(Button.class, spec -> spec.withText(text("debt.filing.submit"))));
        decide(fixtures.as(owner, Role.OWNER, () -> filings.get(second)), new Decision.Approve());
        eventually(() -> assertThat(page()).contains(text("debt.field.ANOTHER") + " second lender"));

        var old = fixtures.as(owner, Role.OWNER, () -> ledger.history(code)).stream().filter(entry -> entry.detail().another().isEmpty()).findFirst()
                .orElseThrow();
        UUID correction = kept(again.with(LineField.AMOUNT, "8000").with(LineField.REPLACES, old.id().toString()));
        Links.go(Links.debtFiling(correction));
        _click(_get(Button.class, spec -> spec.withText(text("debt.filing.submit"))));
        decide(fixtures.as(owner, Role.OWNER, () -> filings.get(correction)), new Decision.Approve());
        eventually(() -> assertThat(page()).contains(text("debt.filing.state.APPROVED")));
        Select<String> corrected = _get(Select.class, spec -> spec.withLabel(text("debt.field.REPLACES")));
        assertThat(corrected.getListDataView().getItems()).contains(corrected.getValue());
        assertThat(corrected.getItemLabelGenerator().apply(corrected.getValue())).isEqualTo(day + "  10,000 万元");
    }

    private UUID kept(SheetLine line) {
        return fixtures.as(owner, Role.OWNER, () -> {
            UUID id = filings.begin(unit);
            filings.keep(id, new FilingSheet("again", List.of(line)), filings.sheet(id).version());
            return id;
        });
    }

    private void decide(FilingRow row, Decision decision) {
        var reviewer = office.person("filing.reviewer", Role.REVIEWER, null, DebtLedger.SECTION);
        office.act(reviewer, List.of(Role.REVIEWER), () -> {
            inbox.decide(List.of(new ReviewRef(DebtFilings.SUBJECT, row.id(), row.version())), decision);
            return row;
        });
    }

    @Test
    void marksTheInstrumentTheLedgerDoesNotHold() {
        enter(note(), "a put");
        append("PUT_DATE");
        @SuppressWarnings("unchecked")
        ComboBox<String> code = _get(ComboBox.class);
        enter(code, "NOT-THERE");
        enter(_get(com.vaadin.flow.component.datepicker.DatePicker.class), java.time.LocalDate.of(2027, 1, 1));
        _click(_get(Button.class, spec -> spec.withText(text("debt.filing.submit"))));

        assertThat(page()).contains("NOT-THERE");
        assertThat(_get(ComboBox.class).isInvalid()).isTrue();
    }
}
