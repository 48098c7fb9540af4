package org.pillarboard.ui.workbench;

import com.github.mvysny.kaributesting.v10.NotificationsKt;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.dom.DomEvent;
import com.vaadin.flow.internal.JacksonUtils;
import com.vaadin.flow.internal.nodefeature.ElementListenerMap;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
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
import org.pillarboard.observation.WorkRow;
import org.pillarboard.observation.WorkState;
import org.pillarboard.project.ProjectFixtures;
import org.pillarboard.project.Report;
import org.pillarboard.review.Decision;
import org.pillarboard.review.ReviewInbox;
import org.pillarboard.shared.OfficeClock;
import org.pillarboard.shared.Period;
import org.pillarboard.ui.kit.EmptyState;
import org.pillarboard.ui.kit.FindingClause;
import org.pillarboard.ui.kit.Note;
import org.pillarboard.ui.shell.Links;
import org.pillarboard.ui.shell.LivePulse;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

@Import({Office.class, ProjectFixtures.class})
class WorkbenchViewTest extends ViewTest {

    private static final String NAME = "新增停车泊位";
    private static int counter;
    @Autowired
    private LivePulse pulse;
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
    private PeriodLocks locks;
    @Autowired
    private ProjectFixtures projects;
    private String firm;
    private String owner;
    private Cell cell;

    @BeforeEach
    void openTheOffice() {
        int number = ++counter;
        firm = office.unit("W" + number + "-WB", "CITY", LeverageClass.NON_INDUSTRIAL, true);
        owner = office.person("worker" + number, Role.OWNER, firm, null);
        office.act("setup", List.of(Role.ADMIN), () -> {
            indicators.assign("PS01", firm, LocalDate.of(2026, 10, 1));
            indicators.assign("PB04", firm, LocalDate.of(2026, 10, 1));
            return null;
        });
        cell = new Cell("PS01", firm, Period.parse("2026-10"));
        login(owner, "OWNER");
        Links.go("workbench?period=2026-10&unit=" + firm);
    }

    @Test
    void namesOverdueMilestonesInTheHead() {
        var day = LocalDate.of(2026, 11, 22);
        assertThat(new Finding(List.of(), cell.period(), 2, day, Locale.SIMPLIFIED_CHINESE).clauses()).extracting(FindingClause::text)
                .containsExactly("2026年10月没有填报任务；", "2 个节点逾期");
        assertThat(new Finding(List.of(), cell.period(), 0, day, Locale.SIMPLIFIED_CHINESE).clauses()).hasSize(1);
    }

    /** With the reason, and a link to where they are brought anew; also on a page that is open already. */
    @Test
    void listsLatePapersThatCameBack() {
        var works = projects.firm("MS");
        UUID project = projects.planned(works, works.unit() + "-P", "PT-PARK", LocalDate.of(2025, 9, 1));
        UUID tender = projects.step(works, project, 5);
        var today = OfficeDay.TODAY;
        projects.paper(works, tender, "note");
        projects.decide(works.reviewer(), projects.submit(works, tender, Report.completed(today), Map.of(), today), new Decision.Approve(), today.plusDays(1));
        OfficeClock.at(today.plusDays(2).atTime(4, 0).toInstant(ZoneOffset.UTC), () -> projects.paper(works, tender, "late"));
        login(works.owner(), "OWNER");
        Links.go("workbench?period=2026-10&unit=" + works.unit());
        assertThat(_find(ReturnedCard.class)).isEmpty();
        projects.decide(works.reviewer(), projects.handIn(works, tender), new Decision.Return("not legible", "evidence"), today.plusDays(3));
        pulse.beat();
        settle();
        assertThat(seen(_get(ReturnedCard.class))).contains("Project " + works.unit() + "-P", "补交材料", "not legible", works.reviewer());
    }

    /** Below the line, where files are brought; the line goes on comparing. */
    @Test
    void refusesAFileOnce() {
        var line = _find(WorkLine.class).getFirst();
        line.showFiles();
        line.shelf().attach("page.html", "<html><body>no paper</body></html>".getBytes(StandardCharsets.UTF_8));
        pulse.beat();
        settle();
        assertThat(_find(line.detail(), Span.class)).extracting(Span::getText).anyMatch(text -> text.contains("page.html"));
        assertThat(seen(line)).doesNotContain("page.html");
    }

    @Test
    void saysWhatIsLeft() {
        assertThat(seen(_get(H1.class))).contains("2").contains("2026年10月数据");
        assertThat(_get(Button.class, spec -> spec.withText("提交 0 项")).isEnabled()).isFalse();
    }

    /** The number in the menu is that of last month alone. */
    @Test
    void tellsHowManyOfWhatIsLeftAreOfEarlierPeriods() {
        var rows = as(() -> updates.sheet(firm, cell.period())).rows();
        assertThat(left(rows, "2026-10")).isEqualTo("还有 2 项待处理，");
        assertThat(left(rows, "2026-11")).isEqualTo("还有 2 项待处理（含以前各期 2 项），");
    }

    private static String left(List<WorkRow> rows, String period) {
        return new Finding(rows, Period.parse(period), 0, OfficeDay.TODAY, Locale.SIMPLIFIED_CHINESE).clauses().getFirst().text();
    }

    @Test
    void showsNoProgressWhereNothingIsAskedFor() {
        assertThat(_find(Progress.class)).hasSize(1);
        Links.go("workbench?period=2019-06&unit=" + firm);
        assertThat(seen(_get(H1.class))).isEqualTo("2019年6月没有填报任务");
        assertThat(_find(Progress.class)).isEmpty();
    }

    /** Not that somebody forgot to ask it for anything. */
    @Test
    void tellsAUnitThatLeftSinceWhenAndWhyNothingIsAsked() {
        office.leaves(firm, LocalDate.of(2026, 10, 15));
        Links.go("workbench?period=2026-11&unit=" + firm);
        assertThat(seen((Component) _get(EmptyState.class))).contains(firm + " 2026-10-15 起退出监管范围：moved").contains("期末在该日及以后的各期没有填报任务")
            .doesNotContain("请管理员核对填报责任");
        Links.go("workbench?period=2026-09&unit=" + firm);
        assertThat(seen((Component) _get(EmptyState.class))).doesNotContain("退出监管范围").contains("请管理员核对填报责任");
    }

    @Test
    void saysWhyItOwesAgainWhatHadEnded() {
        office.leaves(firm, LocalDate.of(2026, 9, 15));
        office.stays(firm, "the wrong firm");
        Links.go("workbench?period=2026-10&unit=" + firm);
        assertThat(_find(Note.class)).extracting(note -> seen((Component) note)).anyMatch(told -> told.startsWith(OfficeDay.TODAY + " ")
                && told.contains("撤销了" + firm + "的退出（此前记为 2026-09-15 起退出），原因：the wrong firm"));
        Links.go("workbench?period=2026-08&unit=" + firm);
        assertThat(_find(Note.class)).extracting(note -> seen((Component) note)).as("that never ended").noneMatch(told -> told.contains("撤销了"));
    }

    @Test
    void keepsADraftAtEveryChange() {
        type("120");
        assertThat(stored().update().figure().value()).isEqualByComparingTo("120");
        assertThat(stored().state()).isEqualTo(WorkState.TO_FILL);
    }

    @Test
    void keepsWhatIsNoNumberInTheBoxAndOutOfTheBooks() {
        type("12o");
        assertThat(box().isInvalid()).isTrue();
        pulse.beat();
        settle();
        assertThat(box().isInvalid()).as("after others have decided something").isTrue();
        assertThat(box().getValue()).isEqualTo("12o");
        assertThat(stored().update()).isNull();
    }

    /** A line whose box holds no number is wrong by its state and in the count, and only the box that is wrong is red. */
    @Test
    void countsALineThatCannotBeReadAsWrong() {
        var part = _get(TextField.class, spec -> spec.withPlaceholder("分子"));
        var whole = _get(TextField.class, spec -> spec.withPlaceholder("分母"));
        enter(part, "39");
        enter(whole, "abc");
        assertThat(part.isInvalid()).isFalse();
        assertThat(whole.isInvalid()).isTrue();
        type("12o");
        assertThat(seen(_get(Progress.class))).startsWith("2有误");
        assertThat(seen(_get(WorkTable.class))).contains("有误").doesNotContain("待填");
        type("120");
        enter(whole, "40");
        assertThat(seen(_get(Progress.class))).doesNotContain("有误");
        assertThat(seen(_get(WorkTable.class))).doesNotContain("有误");
    }

    @Test
    void saysThatNothingCanBeSubmittedYet() {
        var page = _get(WorkbenchView.class).getElement();
        page.getNode().getFeature(ElementListenerMap.class).fireEvent(new DomEvent(page, "screen-key",
                JacksonUtils.createObjectNode().put("event.detail", "Ctrl+Enter")));
        NotificationsKt.expectNotifications("没有可提交的数，请先填好待填的、改正有误的");
    }

    @Test
    void blocksAFractionOfASpace() {
        type("12.5");
        assertThat(stored().state()).isEqualTo(WorkState.IN_ERROR);
        assertThat(messages()).anyMatch(text -> text.contains("12.5 不是整数"));
    }

    @Test
    void computesARateFromItsParts() {
        enter(_get(TextField.class, spec -> spec.withPlaceholder("分子")), "39");
        enter(_get(TextField.class, spec -> spec.withPlaceholder("分母")), "40");
        var row = as(() -> updates.row(new Cell("PB04", firm, Period.parse("2026-10"))));
        assertThat(row.update().figure().value()).isEqualByComparingTo("97.5");
        assertThat(messages()).anyMatch(text -> text.contains("97.5"));
    }

    /** A rate that came from a file stands for its unit alone. */
    @Test
    void saysThatARateWithoutItsPartsCannotBeAddedUp() {
        office.act("setup", List.of(Role.ADMIN), () -> {
            indicators.assign("OE02", firm, LocalDate.of(2026, 10, 1));
            return null;
        });
        as(() -> updates.save(ObservationDraft.of(new Cell("OE02", firm, cell.period()), EnteredFigure.of(new BigDecimal("61.5")).withSource("file"))));
        Links.go("workbench?period=2026-10&again&unit=" + firm);
        assertThat(messages()).anyMatch(text -> text.contains("61.5%，没有分子分母，上级汇总不出"));
    }

    @Test
    void submitsWhatIsCleanAndSaysHowMany() {
        type("120");
        hold();
        enter(_get(TextField.class, spec -> spec.withLabel("数据来源")), "monthly report");
        _click(_get(Button.class, spec -> spec.withText("提交 1 项")));
        assertThat(stored().state()).isEqualTo(WorkState.IN_REVIEW);
        assertThat(_find(NativeButton.class, spec -> spec.withText("撤回"))).hasSize(1);
        _click(_get(NativeButton.class, spec -> spec.withText("撤回")));
        assertThat(stored().state()).isEqualTo(WorkState.READY);
    }

    /** A draft of November on the sheet of October: November is begun, not done. */
    @Test
    void tellsDraftsOfLaterMonthsApart() {
        as(() -> updates.save(ObservationDraft.of(cell, EnteredFigure.of(BigDecimal.ONE).withSource("report"))));
        as(() -> updates.save(ObservationDraft.of(new Cell("PS01", firm, Period.parse("2026-11")), EnteredFigure.of(BigDecimal.TEN).withSource("report"))));
        var rows = as(() -> updates.sheet(firm, cell.period())).rows().stream().filter(row -> row.state() == WorkState.READY).toList();
        assertThat(told(rows)).startsWith("全部填好，1 项可提交，2026年10月数据")
                .endsWith("；2026年11月已起草 1 项，12-10 截止");
        var begun = rows.stream().filter(row -> !row.cell().equals(cell)).toList();
        assertThat(told(begun)).startsWith("2026年10月没有填报任务；2026年11月已起草 1 项");
    }

    @Test
    void saysThatAPeriodIsLockedBeforeAnythingIsTyped() {
        Period later = Period.parse("2027-01");
        assertThat(_find(Note.class)).isEmpty();
        office.act(office.person("locker" + counter, Role.REVIEWER, null, "MS"), List.of(Role.REVIEWER), () -> {
            locks.lock("MS", later);
            return null;
        });
        Links.go("workbench?period=2027-01&unit=" + firm);
        assertThat(seen(_get(Note.class))).contains("项数据的报告期已锁定").contains("填报须写明更正原因");
    }

    private String told(List<WorkRow> rows) {
        return new Finding(rows, cell.period(), 0, LocalDate.of(2026, 11, 22), Locale.SIMPLIFIED_CHINESE).clauses().stream()
                .map(FindingClause::text).collect(java.util.stream.Collectors.joining());
    }

    @Test
    void answersNoChangeInOnePress() {
        _click(_get(NativeButton.class, spec -> spec.withText("本期无发生")));
        assertThat(stored().state()).isEqualTo(WorkState.READY);
        assertThat(stored().update().figure().value()).isEqualByComparingTo(BigDecimal.ZERO);
    }

    @Test
    void tellsTheSecondOfTwoAndKeepsWhatIsTyped() {
        settle();
        String other = office.person("other" + counter, Role.OWNER, firm, null);
        office.act(other, List.of(Role.OWNER), () -> updates.save(ObservationDraft.of(cell, EnteredFigure.of(new BigDecimal("77")))));
        type("88");
        assertThat(box().getValue()).isEqualTo("88");
        assertThat(stored().update().figure().value()).isEqualByComparingTo("77");
        assertThat(seen(_get(WorkbenchView.class))).contains(other).contains("77");

        _click(_get(Button.class, spec -> spec.withText("用我的")));
        assertThat(stored().update().figure().value()).isEqualByComparingTo("88");
        assertThat(_find(Button.class, spec -> spec.withText("用我的"))).isEmpty();
    }

    @Test
    void showsWhyAFigureCameBack() {
        var row = as(() -> updates.save(ObservationDraft.of(cell, EnteredFigure.of(new BigDecimal("9")).withSource("report"))));
        as(() -> updates.submit(List.of(row.update().id())));
        String reviewer = decide(cell, new Decision.Return("paper missing", "evidence"));
        Links.go("workbench?period=2026-10&unit=" + firm);
        assertThat(seen(_get(WorkbenchView.class))).contains(reviewer + "：paper missing");
    }

    @Test
    void letsGoOfABegunCorrectionOnceAsked() {
        var row = as(() -> updates.save(ObservationDraft.of(cell, EnteredFigure.of(new BigDecimal("9")).withSource("report"))));
        as(() -> updates.submit(List.of(row.update().id())));
        decide(cell, new Decision.Approve());
        Links.go("workbench?period=2026-10&unit=" + firm);
        _click(_get(NativeButton.class, spec -> spec.withText("提出更正")));
        type("8");
        assertThat(stored().isEditable()).isTrue();
        assertThat(told(List.of(stored()))).as("a correction is due on no day").isEqualTo("还有 1 项待处理");
        hold();
        var drop = _get(Button.class, spec -> spec.withText("放弃更正"));
        drop.click();
        drop.click();
        assertThat(_find(Dialog.class)).as("pressed twice").hasSize(1);
        assertThat(seen(_get(Dialog.class))).contains("核定数仍为 9");
        assertThat(stored().isEditable()).isTrue();
        _click(_get(Button.class, spec -> spec.withText("确定")));
        assertThat(stored().state()).isEqualTo(WorkState.APPROVED);
        assertThat(_find(NativeButton.class, spec -> spec.withText("提出更正"))).hasSize(1);
    }

    @Test
    void saysThatTheYearSoFarCountsUnitsBelow() {
        assertThat(about()).contains(NAME).doesNotContain("含下级单位");
        String below = office.unit("W" + counter + "-SUB", firm, LeverageClass.NON_INDUSTRIAL, true);
        var there = new Cell("PS01", below, cell.period());
        office.act("setup", List.of(Role.ADMIN), () -> {
            indicators.assign("PS01", below, LocalDate.of(2026, 10, 1));
            return null;
        });
        office.act(office.person("below" + counter, Role.OWNER, below, null), List.of(Role.OWNER), () -> updates.submit(List.of(
                updates.save(ObservationDraft.of(there, EnteredFigure.of(new BigDecimal("7")).withSource("report"))).update().id())));
        decide(there, new Decision.Approve());
        Links.go("workbench?period=2026-10&unit=" + firm);
        assertThat(about()).contains(NAME).contains("含下级单位");
    }

    private String decide(Cell place, Decision decision) {
        String reviewer = office.person("sender" + counter, Role.REVIEWER, null, "MS");
        office.act(reviewer, List.of(Role.REVIEWER), () -> {
            var line = reviews.pending().stream().filter(one -> one.row().cell().equals(place)).findFirst().orElseThrow();
            inbox.decide(List.of(line.ref()), decision);
            return null;
        });
        return reviewer;
    }

    private String about() {
        hold();
        return seen(_get(AboutPanel.class));
    }

    private void type(String text) {
        enter(box(), text);
    }

    private TextField box() {
        return _find(TextField.class, spec -> spec.withClasses("cell")).stream()
                .filter(box -> box.getAriaLabel().orElse("").startsWith(NAME)).findFirst().orElseThrow();
    }

    private void hold() {
        ComponentUtil.fireEvent(box(), new com.vaadin.flow.component.FocusNotifier.FocusEvent<>(box(), true));
    }

    private List<String> messages() {
        return _find(LineMessage.class).stream().map(one -> one.getElement().getTextRecursively()).toList();
    }

    private WorkRow stored() {
        return as(() -> updates.row(cell));
    }

    private <T> T as(java.util.function.Supplier<T> work) {
        return office.act(owner, List.of(Role.OWNER), work);
    }
}
