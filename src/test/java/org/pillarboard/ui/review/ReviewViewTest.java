package org.pillarboard.ui.review;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.mvysny.kaributesting.v10.GridKt;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.pillarboard.Office;
import org.pillarboard.OfficeDay;
import org.pillarboard.ViewTest;
import org.pillarboard.identity.LeverageClass;
import org.pillarboard.identity.Role;
import org.pillarboard.indicator.Indicators;
import org.pillarboard.observation.Cell;
import org.pillarboard.observation.EnteredFigure;
import org.pillarboard.observation.ObservationDraft;
import org.pillarboard.observation.ObservationReviews;
import org.pillarboard.observation.ObservationUpdates;
import org.pillarboard.observation.PeriodLocks;
import org.pillarboard.observation.Readings;
import org.pillarboard.observation.ReviewLine;
import org.pillarboard.observation.WorkRow;
import org.pillarboard.observation.WorkState;
import org.pillarboard.review.Decision;
import org.pillarboard.review.ReviewInbox;
import org.pillarboard.shared.AsOf;
import org.pillarboard.shared.Period;
import org.pillarboard.ui.kit.Breadth;
import org.pillarboard.ui.kit.figure.ReadingBadge;
import org.pillarboard.ui.shell.Links;
import org.pillarboard.ui.shell.LivePulse;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

@Import(Office.class)
class ReviewViewTest extends ViewTest {

    private static final Period OCTOBER = Period.parse("2026-10");
    private static int counter;
    @Autowired
    private Office office;
    @Autowired
    private Indicators indicators;
    @Autowired
    private ObservationUpdates updates;
    @Autowired
    private ObservationReviews reviews;
    @Autowired
    private ReviewInbox inbox;
    @Autowired
    private Readings readings;
    @Autowired
    private PeriodLocks locks;
    @Autowired
    private LivePulse pulse;
    private String firm;
    private String owner;
    private String reviewer;
    private Cell cell;

    @BeforeEach
    void openTheOffice() {
        int number = ++counter;
        firm = office.unit("R" + number + "-RV", "CITY", LeverageClass.NON_INDUSTRIAL, true);
        owner = office.person("reporter" + number, Role.OWNER, firm, null);
        reviewer = office.person("decider" + number, Role.REVIEWER, null, "MS");
        office.act("setup", List.of(Role.ADMIN), () -> {
            indicators.assign("PS01", firm, LocalDate.of(2026, 10, 1));
            indicators.assign("PS03", firm, LocalDate.of(2026, 10, 1));
            return null;
        });
        cell = new Cell("PS01", firm, OCTOBER);
        submit(cell, "120", null);
    }

    @Test
    void returnsWithAReasonAndApprovesWhatComesBack() {
        look();
        press("退回");
        pulse.beat();
        roundTrip();
        assertThat(_get(TextArea.class).isInvalid()).as("what others do leaves the mark").isTrue();
        assertThat(row().state()).isEqualTo(WorkState.IN_REVIEW);

        enter(_get(TextArea.class), "paper missing");
        press("退回");
        assertThat(row().state()).isEqualTo(WorkState.RETURNED);
        assertThat(row().update().review().decisionReason()).isEqualTo("paper missing");

        submit(cell, "125", row().update().version());
        look();
        press("核定并发布");
        assertThat(row().state()).isEqualTo(WorkState.APPROVED);
        var reading = as(reviewer, Role.REVIEWER,
                () -> readings.byUnit("PS01", firm, OCTOBER, AsOf.today(OfficeDay.office())).getFirst());
        assertThat(reading.actual()).hasValueSatisfying(value -> assertThat(value).isEqualByComparingTo("125"));
        assertThat(text()).containsAnyOf("没有待审核的指标数据", "没有符合筛选条件的数据").doesNotContain("已由他人处理");
    }

    /** Who handed it in and who decides on it are told that it waits; to all others it is no official figure, and nothing more. */
    @Test
    void tellsWhatWaitsApartToThoseWhoMayKnow() {
        String leader = office.person("onlooker" + counter, Role.LEADER, null, null);
        assertThat(silence(owner, Role.OWNER, "PS01")).isEqualTo("figure.handedIn");
        assertThat(silence(reviewer, Role.REVIEWER, "PS01")).isEqualTo("figure.handedIn");
        assertThat(silence(leader, Role.LEADER, "PS01")).isEqualTo("figure.notReported");
        assertThat(silence(owner, Role.OWNER, "PS03")).isEqualTo("figure.notReported");
    }

    private String silence(String who, Role role, String indicator) {
        return as(who, role, () -> ReadingBadge.silence(readings.byUnit(indicator, firm, OCTOBER, AsOf.today(OfficeDay.office())).getFirst()))
                .orElseThrow();
    }

    @Test
    void callsTheDifferenceOfTwoRatesPercentagePoints() {
        assertThat(LineTextTest.text(new BigDecimal("71.4"), new BigDecimal("78.6")).change()).isEqualTo("+7.2 个百分点");
    }

    /** What the heading counts first stands first, under a heading of its own. */
    @Test
    void showsTheFiguresFirst() {
        look();
        var parts = _get(Div.class, spec -> spec.withClasses("main")).getChildren().toList();
        assertThat(parts.indexOf(_get(H2.class, spec -> spec.withText("待审核数据")))).isPositive().isLessThan(parts.indexOf(_get(FilingCard.class)));
        assertThat(parts.indexOf(_get(ReviewList.class))).isLessThan(parts.indexOf(_get(FilingCard.class)));
    }

    @Test
    void saysThatAllIsPassedOnlyOfWhatIsInTime() {
        look();
        assertThat(row().update().late()).as("October's figure came after the tenth of November").isTrue();
        assertThat(text()).contains("迟报", "填报值（").doesNotContain("全部通过");
    }

    /** As the heading counts them. */
    @Test
    void showsAPhoneTheFiguresBeforeAllElseThatWaits() {
        Supplier<List<String>> parts = () -> _get(ReviewView.class).getElement().getChild(0).getChild(0).getChildren()
                .map(part -> String.valueOf(part.getAttribute("class"))).toList();
        look();
        assertThat(parts.get()).doesNotContain("detail");
        ComponentUtil.setData(UI.getCurrent(), Breadth.class, new Breadth(true));
        UI.getCurrent().navigate("password");
        Links.go("review?unit=" + firm);
        assertThat(parts.get()).containsSubsequence("rlist", "detail");
        assertThat(_get(ReviewPanel.class).getElement().getAttribute("tabindex")).isNull();
        GridKt._clickItem(_get(Grid.class), 0);
        assertThat(_get(ReviewPanel.class).getElement().getAttribute("tabindex")).as("what the row says is reached").isEqualTo("-1");
    }

    /** The decision is pressed at the foot of the page. */
    @Test
    void bringsAPhoneToTheNextFigure() {
        submit(new Cell("PS03", firm, OCTOBER), "2", null);
        login(reviewer, "REVIEWER");
        ComponentUtil.setData(UI.getCurrent(), Breadth.class, new Breadth(true));
        Links.go("review?unit=" + firm);
        press("核定并发布");
        assertThat(_get(ReviewPanel.class).getElement().getAttribute("tabindex")).isEqualTo("-1");
    }

    /** On a phone the panel stands below the list: which line it speaks of is marked there. */
    @Test
    @SuppressWarnings("unchecked")
    void marksTheLineInHand() {
        submit(new Cell("PS03", firm, OCTOBER), "2", null);
        look();
        var grid = (Grid<ReviewLine>) _get(Grid.class);
        Supplier<List<Boolean>> marked = () -> GridKt._findAll(grid).stream().map(line -> "inhand".equals(grid.getPartNameGenerator().apply(line))).toList();
        assertThat(marked.get()).containsExactly(true, false);
        GridKt._clickItem(grid, 1);
        assertThat(marked.get()).containsExactly(false, true);
    }

    @Test
    void saysThatTheFilterHidesWhatWaits() {
        login(reviewer, "REVIEWER");
        Links.go("review?unit=DEMO-NOBODY");
        assertThat(text()).contains("没有符合筛选条件的数据，共").doesNotContain("没有待审核的指标数据");
        _click(_get(Button.class, spec -> spec.withText("清除筛选")));
        assertThat(text()).doesNotContain("没有符合筛选条件的数据");
    }

    @Test
    void tellsTheSecondReviewer() {
        look();
        enter(_get(TextArea.class), "half an opinion");
        String other = office.person("faster" + counter, Role.REVIEWER, null, "MS");
        as(other, Role.REVIEWER, () -> {
            inbox.decide(List.of(line().ref()), new Decision.Approve());
            return null;
        });
        press("核定并发布");
        assertThat(text()).contains("该项在您打开后已有变动");
    }

    @Test
    void saysWhyTheItemInHandIsGone() {
        look();
        String other = office.person("quicker" + counter, Role.REVIEWER, null, "MS");
        as(other, Role.REVIEWER, () -> {
            inbox.decide(List.of(line().ref()), new Decision.Approve());
            return null;
        });
        eventually(() -> assertThat(text()).contains("该项已由他人处理"));
        submit(new Cell("PS03", firm, OCTOBER), "2", null);
        eventually(() -> assertThat(text()).contains("1 / 1"));
        assertThat(text()).as("still told after the list has moved again").contains("该项已由他人处理");
    }

    @Test
    void keepsTheHandOffOnesOwnSubmission() {
        as(owner, Role.OWNER, () -> {
            updates.withdraw(row().update().id());
            return null;
        });
        owner = office.person("both" + counter, Role.OWNER, firm, null);
        office.grant(owner, Role.REVIEWER, null, "MS");
        submit(new Cell("PS03", firm, OCTOBER), "2", null);
        login(owner, "REVIEWER", "OWNER");
        Links.go("review?unit=" + firm);
        assertThat(_get(Button.class, spec -> spec.withText("核定并发布")).isEnabled()).isFalse();
        assertThat(text()).contains("本人提交，须由他人审核");
    }

    /** A filter that hides everything is seen, or nobody knows why nothing is there. */
    @Test
    void showsTheFilterAlsoWhereNothingWaits() {
        login(reviewer, "REVIEWER");
        Links.go("review?unit=NOBODY&period=2019-06&section=NONE");
        assertThat(text()).contains("没有符合筛选条件的数据");
        assertThat(_find(Select.class).stream().map(select -> String.valueOf(select.getValue()))).contains("NOBODY", "2019-06", "NONE");
        assertThat(_find(Select.class).stream().map(ReviewViewTest::told)).contains("未知单位", "未知科室").doesNotContain("NOBODY", "NONE");
    }

    private static <T> String told(Select<T> select) {
        return select.getItemLabelGenerator().apply(select.getValue());
    }

    /** Four figures of one row: the unit is said of all of them or of none. */
    @Test
    @SuppressWarnings("unchecked")
    void saysTheUnitOfARowOnce() {
        look();
        var grid = (Grid<ReviewLine>) _get(Grid.class);
        assertThat(GridKt._getFormattedRow(grid, 0)).contains("120", "\u2014").noneMatch(cell -> cell.equals("120 个"));
        assertThat(seen(GridKt._getCellComponent(grid, 0, "what")))
                .contains("2026年10月，个");
    }

    @Test
    void stepsThroughWhatWaits() {
        submit(new Cell("PS03", firm, OCTOBER), "2", null);
        look();
        assertThat(text()).contains("1 / 2");
        _click(_get(com.vaadin.flow.component.html.NativeButton.class, spec -> spec.withAttribute("aria-label", "下一条")));
        assertThat(text()).contains("2 / 2");
    }

    /** The list is shorter than the place of the one in hand when it tells that its ticks are gone. */
    @Test
    @SuppressWarnings("unchecked")
    void decidesTheTickedLastOne() {
        submit(new Cell("PS03", firm, OCTOBER), "2", null);
        look();
        var grid = (Grid<ReviewLine>) _get(Grid.class);
        var last = GridKt._get(grid, 1);
        GridKt._clickItem(grid, 1);
        grid.select(last);
        press("核定并发布");
        assertThat(text()).contains("1 / 1");
        assertThat(reviews.pending().stream().filter(line -> line.row().cell().equals(last.row().cell()))).isEmpty();
        pulse.beat();
        roundTrip();
        assertThat(text()).contains("1 / 1");
    }

    @Test
    void locksAPeriodOfTheSection() {
        reviewer = office.person("locker" + counter, Role.REVIEWER, null, "JJ");
        look();
        _get(com.vaadin.flow.component.details.Details.class).setOpened(true);
        var last = Period.month(AsOf.today(OfficeDay.office()).day().minusMonths(1));
        assertThat(_find(com.vaadin.flow.component.select.Select.class).stream().flatMap(one -> one.getListDataView().getItems()))
                .as("only what is over").contains(last).doesNotContain(last.next());
        press("锁定");
        assertThat(as(reviewer, Role.REVIEWER, () -> locks.isLocked("JJ", last))).as("asked first").isFalse();
        var dialog = _get(org.pillarboard.ui.kit.DeedDialog.class);
        assertThat(dialog.getHeaderTitle()).startsWith("锁定").contains(last.year() + "年");
        _click(_get(dialog, Button.class, spec -> spec.withText("确定")));
        assertThat(as(reviewer, Role.REVIEWER, () -> locks.isLocked("JJ", last))).isTrue();
        assertThat(_get(Button.class, spec -> spec.withText("锁定")).isEnabled()).isFalse();
    }

    private void look() {
        login(reviewer, "REVIEWER");
        Links.go("review?unit=" + firm);
    }

    private void press(String text) {
        _click(_find(Button.class, spec -> spec.withText(text)).getFirst());
    }

    private String text() {
        return seen(_get(ReviewView.class));
    }

    private ReviewLine line() {
        return reviews.pending().stream().filter(one -> one.row().cell().equals(cell)).findFirst().orElseThrow();
    }

    private WorkRow row() {
        return as(owner, Role.OWNER, () -> updates.row(cell));
    }

    private void submit(Cell place, String value, Long seen) {
        as(owner, Role.OWNER, () -> {
            var figure = EnteredFigure.of(new BigDecimal(value)).withSource("report");
            var saved = updates.save(ObservationDraft.of(place, figure).seenAt(seen));
            return updates.submit(List.of(saved.update().id()));
        });
    }

    private <T> T as(String login, Role role, Supplier<T> work) {
        return office.act(login, List.of(role), work);
    }
}
