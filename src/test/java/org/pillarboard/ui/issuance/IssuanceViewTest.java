package org.pillarboard.ui.issuance;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.BigDecimalField;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.pillarboard.OfficeDay;
import org.pillarboard.ViewTest;
import org.pillarboard.debt.Coupon;
import org.pillarboard.debt.DayCountRule;
import org.pillarboard.debt.DayRoll;
import org.pillarboard.debt.DebtKind;
import org.pillarboard.debt.DebtOffice;
import org.pillarboard.debt.FilingDraft;
import org.pillarboard.debt.InstrumentDraft;
import org.pillarboard.debt.Repayment;
import org.pillarboard.debt.Terms;
import org.pillarboard.identity.IdentityFixtures;
import org.pillarboard.identity.Role;
import org.pillarboard.identity.Units;
import org.pillarboard.issuance.IssueField;
import org.pillarboard.issuance.IssuePlanDraft;
import org.pillarboard.issuance.IssuePlans;
import org.pillarboard.issuance.IssueReviews;
import org.pillarboard.issuance.IssueStage;
import org.pillarboard.issuance.Issues;
import org.pillarboard.issuance.LinkLine;
import org.pillarboard.issuance.MoveRow;
import org.pillarboard.issuance.MoveSheet;
import org.pillarboard.issuance.StageMoves;
import org.pillarboard.observation.FigureFixtures;
import org.pillarboard.review.Decision;
import org.pillarboard.review.ReviewInbox;
import org.pillarboard.shared.AsOf;
import org.pillarboard.ui.kit.NavAnchor;
import org.pillarboard.ui.shell.Links;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The pipeline's screens: planned by an owner, approved in the inbox, then on everybody's board. */
@Import(DebtOffice.class)
class IssuanceViewTest extends ViewTest {

    private static final LocalDate TODAY = OfficeDay.TODAY;
    private static final AsOf LATER = new AsOf(LocalDate.of(2099, 12, 31));
    @Autowired
    private FigureFixtures fixtures;
    @Autowired
    private DebtOffice debtors;
    @Autowired
    private IdentityFixtures identity;
    @Autowired
    private Units units;
    @Autowired
    private StageMoves moves;
    @Autowired
    private Issues issues;
    @Autowired
    private IssuePlans plans;
    @Autowired
    private IssueReviews reviews;
    @Autowired
    private ReviewInbox inbox;
    private String unit;
    private String name;
    private String owner;
    private String reviewer;
    private String leader;
    @Autowired
    private JdbcClient database;

    @BeforeEach
    void openAnOffice() {
        int number = FigureFixtures.number();
        unit = fixtures.group("IV" + number);
        name = "Bond of the view test " + number;
        owner = fixtures.owner("owner-iv" + number, unit);
        reviewer = fixtures.reviewer("reviewer-iv" + number);
        leader = fixtures.leader("leader-iv" + number);
    }

    private static String text(String key, Object... args) {
        return new H1().getTranslation(key, args);
    }

    private static String page() {
        return seen(_get(Main.class));
    }

    private static String label(IssueField field) {
        return text("issuance.field." + field) + (IssueStage.PLAN.requires(field) ? " *" : "");
    }

    private static void press(String key, Object... args) {
        _click(_get(Button.class, spec -> spec.withText(text(key, args))));
    }

    private static TextField line(IssueField field) {
        return _get(TextField.class, spec -> spec.withLabel(label(field)));
    }

    @SuppressWarnings("unchecked")
    private UUID typePlan() {
        login(owner, "OWNER");
        Links.go("debt/issuance?unit=" + unit);
        press("issuance.new");
        enter(_get(DatePicker.class, spec -> spec.withLabel(label(IssueField.ON))), TODAY);
        enter(_get(DatePicker.class, spec -> spec.withLabel(label(IssueField.PLANNED_ON))), TODAY.plusDays(90));
        enter(line(IssueField.NUMBER), "no. 1");
        enter(line(IssueField.NAME), name);
        enter((Select<String>) _get(Select.class, spec -> spec.withLabel(label(IssueField.PRODUCT))), "MTN");
        enter(line(IssueField.TENOR), "36");
        String path = UI.getCurrent().getInternals().getActiveViewLocation().getPath();
        return UUID.fromString(path.substring(path.lastIndexOf('/') + 1));
    }

    private void approveAll() {
        login(reviewer, "REVIEWER");
        Links.go("review");
        for (int waiting = approvals().size(); waiting > 0; waiting = approvals().size()) {
            _click(approvals().getFirst());
            assertThat(approvals()).as("was not refused").hasSizeLessThan(waiting);
        }
        Links.go(Links.PASSWORD);
    }

    private static List<Button> approvals() {
        return _find(Button.class, spec -> spec.withText(text("debt.filing.approve")));
    }

    private MoveRow draft(UUID bond) {
        return fixtures.as(owner, Role.OWNER, () -> issues.get(bond, LATER)).open();
    }

    private void attach(UUID bond) {
        fixtures.as(owner, Role.OWNER, () -> {
            moves.attach(draft(bond).id(), "paper.pdf", "%PDF-1.4 paper".getBytes(StandardCharsets.US_ASCII));
            return bond;
        });
        login(owner, "OWNER");
    }

    @Test
    void planReachesTheBoardOnceApproved() {
        var bond = typePlan();
        press("issuance.move.submit");
        assertThat(line(IssueField.AMOUNT).getErrorMessage()).isEqualTo(text("issuance.field.missing"));
        assertThat(page()).contains(text("issuance.incomplete", "1"));
        enter(line(IssueField.AMOUNT), "5");
        press("issuance.move.submit");
        assertThat(page()).contains(text("issuance.evidence"));
        assertThat(reached()).as("what was refused is brought into sight").isEqualTo(text("issuance.evidence"));
        attach(bond);
        press("issuance.move.submit");
        assertThat(page()).contains(text("issuance.move.submitted"));
        assertThat(line(IssueField.AMOUNT).isReadOnly()).isTrue();

        login(leader, "LEADER");
        Links.go("debt/issuance?unit=" + unit);
        assertThat(page()).contains(text("issuance.board.none")).doesNotContain(name);

        login(reviewer, "REVIEWER");
        Links.go("review");
        assertThat(page()).contains(text("issuance.review.move", name, text("issuance.stage.PLAN"))).contains("paper.pdf");
        approveAll();
        login(leader, "LEADER");
        Links.go("debt/issuance?unit=" + unit);
        assertThat(page()).contains(name).contains(text("issuance.finding", "1", "5.0"));
        Links.go(Links.issue(bond));
        assertThat(page()).contains("paper.pdf").contains(text("issuance.page.links.none")).containsPattern(signed(TODAY));
        _assertNone(Button.class, spec -> spec.withText(text("issuance.move.to", text("issuance.stage.ADVISERS"))));
    }

    /** Of a past day nothing is shown that was approved later, nothing that is open; the day goes along on the way from the board. */
    @Test
    void showsABondAsKnownOnAPastDay() {
        var bond = typePlan();
        enter(line(IssueField.AMOUNT), "5");
        attach(bond);
        press("issuance.move.submit");
        approveAll();
        database.sql("update stage_move set decided_at = date_sub(decided_at, interval 40 day) where bond_id = ?").param(bond.toString()).update();
        fixtures.as(owner, Role.OWNER, () -> moves.begin(bond, IssueStage.ADVISERS));
        login(owner, "OWNER");
        Links.go("debt/issuance?unit=" + unit + "&asOf=" + TODAY.minusDays(1));
        assertThat(page()).doesNotContain(text("issuance.state.DRAFT"));
        Links.go(_get(NavAnchor.class, spec -> spec.withClasses("bond")).getHref());

        assertThat(UI.getCurrent().getActiveViewLocation().getPathWithQueryParameters()).contains("asOf=" + TODAY.minusDays(1));
        assertThat(page()).contains(text("issuance.day", TODAY.minusDays(1).toString())).contains(text("kit.asOf.back")).contains(name);
        _assertNone(Button.class, spec -> spec.withText(text("issuance.move.submit")));
        Links.go(Links.issue(bond) + "?asOf=" + TODAY.minusDays(41));
        assertThat(page()).contains(text("issuance.page.unknown")).doesNotContain(name);
        Links.go(Links.issue(bond));
        assertThat(page()).doesNotContain(text("kit.asOf.back"));
        _get(Button.class, spec -> spec.withText(text("issuance.move.submit")));
    }

    private static String reached() {
        return _find(Div.class, spec -> spec.withPredicate(one -> "-1".equals(one.getElement().getAttribute("tabindex")))).stream().map(ViewTest::seen)
                .collect(Collectors.joining());
    }

    /** A plan alone 60 days before the older debt falls due is two steps short; the title says so, and by which day. */
    @Test
    void saysInTheTitleWhyItIsBehind() {
        var desk = debtors.open("IW");
        unit = desk.unit();
        owner = desk.owner();
        reviewer = desk.reviewer();
        String old = "OLD-" + desk.number();
        var due = TODAY.plusDays(60);
        var terms = new Terms(new BigDecimal("500000000.00"), due.minusYears(3), due, Repayment.BULLET, 1, Coupon.fixed("4"), DayCountRule.ACT_ACT,
                DayRoll.NONE, List.of());
        desk.approve(desk.file(new FilingDraft(unit, "old", List.of(new InstrumentDraft(old, old, old, DebtKind.MTN, "", terms, null, "", true,
                false, false, "")), List.of(), List.of())));
        var bond = typePlan();
        fixtures.as(owner, Role.OWNER, () -> moves.keep(draft(bond).id(), draft(bond).sheet().with(IssueField.AMOUNT, "3")
                .withLinks(List.of(new LinkLine(old, due.toString(), "3"))), draft(bond).version()));
        attach(bond);
        Links.go(Links.issue(bond));
        press("issuance.move.submit");
        approveAll();
        login(leader, "LEADER");
        Links.go(Links.issue(bond));

        assertThat(seen(_get(H1.class))).endsWith("旧债 " + old + " 须于 " + due + " 偿还，今日应达 L3 注册或无异议函");
        login(owner, "OWNER");
        Links.go(Links.DEBT_FILING);
        assertThat(page()).as("by the step that brought it").contains(text("debt.filing.step", name, text("issuance.stage.PLAN")));
    }

    @Test
    void walksOnAndNamesWhatIsRefused() {
        var bond = typePlan();
        enter(line(IssueField.AMOUNT), "5");
        attach(bond);
        press("issuance.move.submit");
        approveAll();
        login(owner, "OWNER");
        Links.go(Links.issue(bond));
        press("issuance.move.to", text("issuance.stage.ADVISERS"));
        fixtures.as(owner, Role.OWNER, () -> moves.keep(draft(bond).id(), MoveSheet.empty().with(IssueField.ON, TODAY.minusDays(9)
                .toString()).with(IssueField.UNDERWRITER, "U"), draft(bond).version()));
        attach(bond);
        Links.go(Links.ISSUANCE + "?unit=" + unit);
        assertThat(page()).contains(text("issuance.stage.ADVISERS") + text("issuance.colon") + text("issuance.state.DRAFT"));
        Links.go(Links.issue(bond));
        press("issuance.move.submit");

        assertThat(_get(DatePicker.class, spec -> spec.withLabel(label(IssueField.ON))).getErrorMessage())
                .isEqualTo(text("issuance.dayBefore", TODAY.toString()));
        press("issuance.move.discard");
        assertThat(page()).contains(text("issuance.move.next"));
    }

    @Test
    void standsInTheRowOfTheLedgersParts() {
        login(leader, "LEADER");
        Links.go("debt?unit=" + unit);
        openPart("debt.tab.ISSUANCE");
        assertThat(UI.getCurrent().getActiveViewLocation().getPath()).isEqualTo(Links.ISSUANCE);
        openPart("debt.tab.RISK");

        assertThat(UI.getCurrent().getActiveViewLocation().getPathWithQueryParameters()).startsWith("debt?").contains("tab=risk")
                .contains(unit);
    }

    private static void openPart(String key) {
        _click(_get(NativeButton.class, spec -> spec.withText(text(key))));
    }

    @Test
    void handsInAPlanForTheYear() {
        login(owner, "OWNER");
        Links.go("debt/issuance?unit=" + unit + "&period=" + TODAY.getYear() + "-01");
        press("issuance.plan.file");
        press("issuance.plan.submit");
        assertThat(_get(TextField.class, spec -> spec.withLabel(text("issuance.plan.number"))).getErrorMessage()).isEqualTo(text("issuance.plan.paper"));
        assertThat(_get(IntegerField.class, spec -> spec.withLabel(text("issuance.plan.count.planned"))).getErrorMessage())
                .as("all at once").isEqualTo(text("issuance.plan.count"));
        assertThat(_get(BigDecimalField.class, spec -> spec.withLabel(text("issuance.plan.amount.planned"))).getErrorMessage())
                .isEqualTo(text("issuance.plan.amount"));
        enter(_get(TextField.class, spec -> spec.withLabel(text("issuance.plan.number"))), "plan no. 9");
        enter(_get(IntegerField.class, spec -> spec.withLabel(text("issuance.plan.count.planned"))), 3);
        var amount = _get(BigDecimalField.class, spec -> spec.withLabel(text("issuance.plan.amount.planned")));
        type(amount, "1,2");
        press("issuance.plan.submit");
        assertThat(_find(com.vaadin.flow.component.html.Span.class)).as("no number, and not none either")
                .anyMatch(one -> seen(one).contains("“1,2”不是数字"));
        enter(amount, new BigDecimal("12"));
        press("issuance.plan.submit");
        approveAll();
        login(leader, "LEADER");
        Links.go("debt/issuance?unit=" + unit + "&period=" + TODAY.getYear() + "-01");

        assertThat(page()).contains("plan no. 9").contains("12.0").containsPattern("plan no. 9" + signed(TODAY));
        decidePlanAgain();
        Links.go("debt/issuance?unit=" + unit + "&period=" + TODAY.getYear() + "-01");
        assertThat(page()).as("the former one is signed as well").containsPattern("plan no. 10" + signed(TODAY) + "原 plan no. 9：3 只，12.0 亿元；" + signed(TODAY));
        asksWhyAPlanIsForLess();
    }

    private void asksWhyAPlanIsForLess() {
        login(owner, "OWNER");
        Links.go("debt/issuance?unit=" + unit + "&period=" + TODAY.getYear() + "-01");
        press("issuance.plan.file");
        _assertNone(TextArea.class, spec -> spec.withLabel(text("issuance.plan.reason.label")));
        enter(_get(TextField.class, spec -> spec.withLabel(text("issuance.plan.number"))), "plan no. 11");
        enter(_get(IntegerField.class, spec -> spec.withLabel(text("issuance.plan.count.planned"))), 4);
        enter(_get(BigDecimalField.class, spec -> spec.withLabel(text("issuance.plan.amount.planned"))), new BigDecimal("1.5"));
        press("issuance.plan.submit");
        var why = _get(TextArea.class, spec -> spec.withLabel(text("issuance.plan.reason.label")));
        assertThat(why.getErrorMessage()).contains("计划 1.5 亿元").contains("15.5 亿元");
        enter(why, "postponed by the board");
        press("issuance.plan.submit");
        Links.go(Links.PASSWORD);
        login(reviewer, "REVIEWER");
        Links.go("review");
        assertThat(page()).contains(text("issuance.plan.less.why", "postponed by the board"));
        Links.go(Links.PASSWORD);
    }

    private void decidePlanAgain() {
        fixtures.as(owner, Role.OWNER, () -> plans.submit(new IssuePlanDraft(unit, TODAY.getYear(), "plan no. 10", 4, new BigDecimal("1550000000"))));
        decidePlan(new Decision.Approve());
        login(leader, "LEADER");
    }

    /** Who handed in and who approved, each with when. */
    private static String signed(LocalDate day) {
        return ".+ " + day + " \\d\\d:\\d\\d 报，.+ " + day + " \\d\\d:\\d\\d 核";
    }

    /** A unit that left plans nothing new; the page says why. */
    @Test
    void plansNothingForAUnitThatLeft() {
        identity.asAdmin(() -> {
            units.leaveScope(unit, TODAY, "handed over");
            return unit;
        });
        login(owner, "OWNER");
        Links.go("debt/issuance?unit=" + unit);
        assertThat(page()).contains(text("issuance.left", TODAY.toString()));
        assertThat(_get(Button.class, spec -> spec.withText(text("issuance.new"))).isEnabled()).isFalse();
        _assertNone(Button.class, spec -> spec.withText(text("issuance.plan.file")));
        login(leader, "LEADER");
        Links.go("debt/issuance?unit=" + unit);
        assertThat(page()).contains(TODAY + " 起退出监管范围").doesNotContain(text("issuance.left", TODAY.toString()));
        Links.go("debt/issuance?unit=" + unit + "&asOf=" + TODAY.minusDays(1));
        assertThat(page()).as("before that was told").doesNotContain("退出监管范围");
        assertThatThrownBy(() -> fixtures.as(owner, Role.OWNER, () -> moves.plan(unit))).hasMessageContaining("issuance.left");
        assertThatThrownBy(() -> fixtures.as(owner, Role.OWNER, () -> plans.submit(new IssuePlanDraft(unit, TODAY.getYear(), "plan no. 1", 3,
                BigDecimal.TEN)))).hasMessageContaining("issuance.left");
    }

    /** While it waits its owner reads what it says and what stands, and can take it back; one that came back is on the workbench. */
    @Test
    void keepsAnOpenPlanInItsOwnersSight() {
        fixtures.as(owner, Role.OWNER, () -> plans.submit(new IssuePlanDraft(unit, TODAY.getYear(), "plan no. 1", 3, new BigDecimal("1200000000"))));
        decidePlan(new Decision.Approve());
        fixtures.as(owner, Role.OWNER, () -> plans.submit(new IssuePlanDraft(unit, TODAY.getYear(), "plan no. 2", 4, new BigDecimal("1550000000"))));
        login(reviewer, "REVIEWER");
        Links.go("review");
        assertThat(page()).contains("plan no. 2").contains(text("issuance.plan.former", "plan no. 1", 3, "12.0 亿元"));
        Links.go(Links.PASSWORD);

        login(owner, "OWNER");
        Links.go("debt/issuance?unit=" + unit + "&period=" + TODAY.getYear() + "-01");
        assertThat(page()).contains("plan no. 2，4 只，15.5 亿元；原 plan no. 1：3 只，12.0 亿元");
        press("issuance.plan.withdraw");
        press("project.deed.do");
        eventually(() -> assertThat(page()).contains(text("issuance.state.DRAFT")));
        press("issuance.plan.edit");
        assertThat(_get(TextField.class, spec -> spec.withLabel(text("issuance.plan.number"))).getValue()).isEqualTo("plan no. 2");
        press("issuance.plan.submit");
        Links.go(Links.PASSWORD);
        decidePlan(new Decision.Return("which board?", null));
        settle();

        login(owner, "OWNER");
        Links.go("workbench?unit=" + unit);
        assertThat(page()).contains(text("workbench.returned.plan", String.valueOf(TODAY.getYear()), "plan no. 2")).contains("which board?");
    }

    /** Given back and handed in again, the inbox tells of both: plan and step. */
    @Test
    void tellsTheInboxWhatChangedSinceItWasGivenBack() {
        fixtures.as(owner, Role.OWNER, () -> plans.submit(new IssuePlanDraft(unit, TODAY.getYear(), "plan no. 1", 3, new BigDecimal("1200000000"))));
        decidePlan(new Decision.Return("which board?", null));
        fixtures.as(owner, Role.OWNER, () -> plans.submit(new IssuePlanDraft(unit, TODAY.getYear(), "plan no. 1", 3, new BigDecimal("1300000000"))));
        var bond = typePlan();
        enter(line(IssueField.AMOUNT), "5");
        attach(bond);
        press("issuance.move.submit");
        fixtures.as(reviewer, Role.REVIEWER, () -> {
            var ref = reviews.pending().stream().filter(one -> one.move().bondId().equals(bond)).findFirst().orElseThrow().move().ref();
            inbox.decide(List.of(ref), new Decision.Return("which number?", null));
            return ref;
        });
        fixtures.as(owner, Role.OWNER, () -> {
            moves.keep(draft(bond).id(), draft(bond).sheet().with(IssueField.NUMBER, "no. 2"), draft(bond).version());
            moves.submit(draft(bond).id());
            return bond;
        });
        login(reviewer, "REVIEWER");
        Links.go("review");

        assertThat(page()).contains("which board?", text("issuance.review.corrected.plan", "plan no. 1", 3, "12.0 亿元"));
        assertThat(page()).contains("which number?", text("issuance.review.corrected", text("issuance.field.NUMBER") + " "
                + text("debt.filing.change", "no. 1", "no. 2")));
    }

    private void decidePlan(Decision decision) {
        fixtures.as(reviewer, Role.REVIEWER, () -> {
            var ref = reviews.plans().stream().filter(one -> one.plan().unitCode().equals(unit)).findFirst().orElseThrow().ref();
            inbox.decide(List.of(ref), decision);
            return ref;
        });
    }
}
