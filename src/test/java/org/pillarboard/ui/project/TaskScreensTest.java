package org.pillarboard.ui.project;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.mvysny.kaributesting.v10.GridKt;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.textfield.TextArea;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.pillarboard.OfficeDay;
import org.pillarboard.ViewTest;
import org.pillarboard.identity.Role;
import org.pillarboard.identity.Units;
import org.pillarboard.project.ProjectFixtures;
import org.pillarboard.project.TaskDraft;
import org.pillarboard.project.TaskShelves;
import org.pillarboard.project.TaskState;
import org.pillarboard.project.TaskTypeRow;
import org.pillarboard.project.Tasks;
import org.pillarboard.ui.kit.DeedDialog;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.JdbcTemplate;

@Import(ProjectFixtures.class)
class TaskScreensTest extends ViewTest {

    @Autowired
    private JdbcTemplate jdbc;
    @Autowired
    private ProjectFixtures fixtures;
    @Autowired
    private Tasks tasks;
    @Autowired
    private Units units;
    @Autowired
    private TaskShelves shelves;
    @Autowired
    private org.pillarboard.project.Closings closings;
    private ProjectFixtures.Firm firm;
    private LocalDate today;
    private UUID reform;

    @BeforeEach
    void enterTasks() {
        today = OfficeDay.TODAY;
        firm = fixtures.firm("GG");
        reform = task("-R", TaskTypeRow.REFORM, "GG", today.plusDays(3));
        task("-O", "TT-RULE", "GG", today.minusDays(2));
        task("-L", TaskTypeRow.DISCIPLINE, "JJ", today.plusDays(9));
        login(firm.owner(), "OWNER");
    }

    private UUID task(String number, String type, String section, LocalDate due) {
        return fixtures.as(firm.owner(), Role.OWNER, () -> tasks.create(TaskDraft.of(firm.unit() + number, type, "Task " + firm.unit() + number,
                "SR", section, firm.unit(), fixtures.idOf(firm.owner()), today.minusDays(90), due)));
    }

    private static String text() {
        return java.util.stream.Stream.<Class<? extends Component>>of(TasksView.class, TaskView.class, org.pillarboard.ui.kit.Note.class)
                .flatMap(type -> _find(type).stream()).map(part -> seen(part)).collect(java.util.stream.Collectors.joining());
    }

    @Test
    void listsTheOpenAndOfLeadsNumbersAlone() {
        UI.getCurrent().navigate("tasks");
        assertThat(seen(_get(H1.class))).contains("2 项任务").contains("1 项逾期").contains("1 项 30 天内到期");
        assertThat(GridKt._size(_get(Grid.class))).isEqualTo(2);
        org.pillarboard.ui.shell.Links.go("tasks?state=OVERDUE");
        assertThat(GridKt._size(_get(Grid.class))).isEqualTo(1);
        org.pillarboard.ui.shell.Links.go("tasks?type=TT-DISC&year=" + today.plusDays(9).getYear());
        assertThat(_find(Grid.class)).isEmpty();
        assertThat(text()).contains("作风纪律线索共 1 件");
    }

    /** The day of the address stands: none of these was entered by then, and the way back to today is beside it. */
    @Test
    void looksBackOnTheDayOfTheAddress() {
        var day = today.minusDays(30);
        org.pillarboard.ui.shell.Links.go("tasks?asOf=" + day);

        assertThat(seen(_get(H1.class))).doesNotContain("2 项任务");
        assertThat(seen(_get(H1.class))).as("they had begun by then").isEqualTo("任务台账自 " + today + " 起有记录");
        assertThat(text()).contains(day + " 当日所知").contains("任务从录入台账之日起可查").doesNotContain("没有符合条件的任务", "清除筛选");
        var picker = _get(com.vaadin.flow.component.datepicker.DatePicker.class);
        assertThat(picker.getValue()).isEqualTo(day);
        com.github.mvysny.kaributesting.v10.LocatorJ._click(_get(com.vaadin.flow.component.button.Button.class, spec -> spec.withText("回到今日")));
        assertThat(seen(_get(H1.class))).contains("2 项任务");
        assertThat(TaskAddress.write(TaskAddress.read(com.vaadin.flow.router.QueryParameters.of("asOf", day.toString()), today), today).getQueryString())
                .isEqualTo("asOf=" + day);
    }

    /** The record of a figure that a ledger settled names every task of it as known then, and who signed is said in words everywhere. */
    @Test
    void leadFromTheFigureTheyMakeToEachOfThem() {
        fixtures.feed("SR02", today.withDayOfMonth(1));
        UUID other = task("-N", TaskTypeRow.REFORM, "GG", today.plusDays(9));
        fixtures.unfeed("SR02");
        var record = jdbc.queryForObject("select id from observation where indicator_code = 'SR02'"
                + " and unit_code = ? and period_code = ? order by known_from desc limit 1", String.class, firm.unit(),
                org.pillarboard.shared.Period.month(today).code());

        org.pillarboard.ui.shell.Links.go("record/" + record);

        var page = _get(com.vaadin.flow.component.html.Main.class);
        assertThat(seen(page)).contains("由台账汇总自", "Task " + firm.unit() + "-R", "Task " + firm.unit() + "-N", today.plusDays(3) + " 到期",
                "合计，共 2 条", "0 项", "2 项", "系统按台账结转", "任务台账变动：" + firm.unit() + "-N").doesNotContain("左侧", "system");
        assertThat(page.getElement().getOuterHTML()).contains("task/" + reform + "?asOf=", "task/" + other + "?asOf=");
    }

    @Test
    void drawsEveryTaskForThePaper() {
        for (int i = 0; i < 60; i++) {
            task("-P" + i, "TT-RULE", "GG", today.plusDays(40));
        }
        org.pillarboard.ui.shell.Links.go("tasks?print=1&year=all");
        assertThat(_find(Grid.class)).isEmpty();
        assertThat(text()).contains("Task " + firm.unit() + "-O", "Task " + firm.unit() + "-P0", "Task " + firm.unit() + "-P59")
                .contains("62");
        assertThat(_find(Button.class)).extracting(Button::getText).contains("返回清单");
        assertThat(jdbc.queryForList("select concat(subject_id, ' ', after_text) from trail where kind = 'EXPORT' and subject = 'tasks'"
                + " and actor_name = ?", String.class, firm.owner())).containsExactly("Asked[form=print, asOf=" + today + "] 62 lines");
        assertThat(text()).doesNotContain("状态：");
        org.pillarboard.ui.shell.Links.go("tasks?print=1&year=all&state=OVERDUE");
        assertThat(text()).contains("状态：逾期");
    }

    /** On the first of January nothing of the new year is there, and what the old one left is late all the same. */
    @Test
    void tellsWhatFormerYearsLeft() {
        var other = fixtures.firm("GG");
        login(other.owner(), "OWNER");
        var due = LocalDate.of(today.getYear() - 1, 12, 20);
        fixtures.as(other.owner(), Role.OWNER, () -> tasks.create(TaskDraft.of(other.unit() + "-F", "TT-RULE", "Former " + other.unit(), "SR", "GG",
                other.unit(), fixtures.idOf(other.owner()), due.minusDays(90), due)));
        UI.getCurrent().navigate("tasks");

        assertThat(seen(_get(H1.class))).isEqualTo(today.getYear() + " 年还没有任务，往年 1 项仍逾期");
        assertThat(_get(TasksView.class).getElement().getOuterHTML()).contains("tasks?year=all&amp;state=OVERDUE");
        org.pillarboard.ui.shell.Links.go("tasks?year=all&state=OVERDUE");
        assertThat(text()).contains("1 项任务").doesNotContain("仍逾期");
    }

    @Test
    void clearsNoFilterThatNobodySet() {
        login(fixtures.firm("GG").owner(), "OWNER");
        UI.getCurrent().navigate("tasks");
        assertThat(seen(_get(H1.class))).contains("还没有任务");
        assertThat(_find(Button.class, spec -> spec.withText("清除筛选"))).isEmpty();
        org.pillarboard.ui.shell.Links.go("tasks?state=OVERDUE");
        assertThat(_find(Button.class, spec -> spec.withText("清除筛选"))).hasSize(1);
        for (String screen : java.util.List.of("projects", "projects/timeline")) {
            org.pillarboard.ui.shell.Links.go(screen);
            assertThat(seen(_get(H1.class))).contains("还没有项目");
            assertThat(_find(Button.class, spec -> spec.withText("清除筛选"))).as(screen).isEmpty();
        }
    }

    /** Whoever sees every unit reads how many there are; of a unit nobody learns even that. */
    @Test
    void tellsTheLeaderHowManyLeadsAreNotListed() {
        String all = "未列入，明细只对派驻纪检监察组开放";
        org.pillarboard.ui.shell.Links.go("tasks?year=all");
        assertThat(text()).doesNotContain(all);
        login(fixtures.leader(), "LEADER");
        org.pillarboard.ui.shell.Links.go("tasks?year=all");
        assertThat(text()).containsPattern("另有 [1-9][\\d,]* 件作风纪律线索" + all);
        org.pillarboard.ui.shell.Links.go("tasks?year=all&unit=" + firm.unit());
        assertThat(text()).doesNotContain(all);
        login(fixtures.firm("JJ").reviewer(), "REVIEWER");
        org.pillarboard.ui.shell.Links.go("tasks?year=all");
        assertThat(text()).doesNotContain(all);
    }

    /** The whole city is a scope; who answers for what is asked of no firm is the commission. */
    @Test
    void callsTheCommissionByItsNameWhereItAnswers() {
        var words = new ProjectWords(java.util.Locale.SIMPLIFIED_CHINESE, today, false, units.tree(),
                new org.pillarboard.project.PaperNames(java.util.Map.of()));
        assertThat(words.unit("CITY")).isEqualTo("市国资委");
        assertThat(words.unit(firm.unit())).isEqualTo(org.pillarboard.ui.kit.figure.UnitNames.brief(units.tree().get(firm.unit()), words.locale()));
    }

    @Test
    void saysInTheTitleOfATaskHowLongThereIs() {
        open("task/" + reform);
        assertThat(seen(_get(H1.class))).isEqualTo("Task " + firm.unit() + "-R，还有 3 天");
    }

    /** Also while there is much time, as a project does. */
    @Test
    void saysInTitleAndListHowLongThereIsHoweverLong() {
        UUID later = task("-F", "TT-RULE", "GG", today.plusDays(90));
        open("task/" + later);
        assertThat(seen(_get(H1.class))).isEqualTo("Task " + firm.unit() + "-F，还有 90 天");
        org.pillarboard.ui.shell.Links.go("tasks?print=1&year=all&text=" + firm.unit() + "-F");
        assertThat(text()).contains("还有 90 天");
    }

    @Test
    void tellsALeaderOfPapersThatWaitAndNothingMore() {
        fixtures.as(firm.owner(), Role.OWNER, () -> {
            shelves.attach(reform, "proof.csv", "a,b\n".getBytes());
            return reform;
        });
        open("task/" + reform);
        assertThat(text()).contains("proof.csv").doesNotContain("待科室核验");
        login(fixtures.leader(), "LEADER");
        open("task/" + reform);
        assertThat(text()).contains("1 份材料待科室核验").doesNotContain("proof.csv");
    }

    @Test
    void closesOnPapersAndTwoHandsAndOpensAgainOnLookBack() {
        open("task/" + reform);
        ask("all done");
        assertThat(text()).contains("须先附佐证材料");
        fixtures.as(firm.owner(), Role.OWNER, () -> {
            shelves.attach(reform, "proof.csv", "a,b\n".getBytes());
            return reform;
        });
        open("task/" + reform);
        ask("all done");
        login(firm.reviewer(), "REVIEWER");
        open("tasks");
        assertThat(text()).contains("待办理的延期与销号").contains("销号：").contains("all done");
        assertThat(seen(_get(H1.class))).containsPattern("\\d 件延期或销号待您办理$");
        open("review");
        assertThat(seen(_get(HandsCard.class))).contains("all done");
        open("task/" + reform);
        press("核验");
        login(firm.owner(), "OWNER");
        open("task/" + reform);
        assertThat(text()).contains("签字或退回前不能增减材料", "proof.csv").doesNotContain("可以补充");
        login(fixtures.leader(), "LEADER");
        open("task/" + reform);
        assertThat(text()).contains("已核验，待签字", "proof.csv").doesNotContain("待科室核验");
        _click(_get(Button.class, spec -> spec.withText("签字销号")));
        assertThat(seen(_get(DeedDialog.class))).contains("签字后任务销号").doesNotContain("项目");
        _click(_get(Button.class, spec -> spec.withText("确定")));
        assertThat(text()).contains("已签字");
        assertThat(state()).isEqualTo(TaskState.CLOSED);
        login(firm.reviewer(), "REVIEWER");
        open("task/" + reform);
        _click(_get(Button.class, spec -> spec.withText("回头看重新打开")));
        _get(TextArea.class, spec -> spec.withLabel("原因")).setValue("the paper was false");
        _click(_get(Button.class, spec -> spec.withText("确定")));
        assertThat(state()).isNotEqualTo(TaskState.CLOSED);
        assertThat(text()).contains("the paper was false").contains("更新记录").contains(firm.reviewer() + " 核验申请");
    }

    /** From hand to hand: said by the unit, returned, found on the workbench, said anew, approved, and then read by a leader. */
    @Test
    void showsALeaderWhatTheSectionHasApproved() {
        open("task/" + reform);
        say("printed and sent", "two rules");
        assertThat(text()).contains("待审核", "printed and sent", firm.owner());
        readAsLeader("还没有填写进展", "printed and sent");
        login(firm.reviewer(), "REVIEWER");
        open("review");
        assertThat(seen(_get(com.vaadin.flow.component.html.Section.class, spec -> spec.withClasses("review"))))
                .contains("待审核任务进展", "任务进展 1 项", "printed and sent；two rules");
        open("task/" + reform);
        _click(_get(Button.class, spec -> spec.withText("退回")));
        _get(TextArea.class, spec -> spec.withLabel("原因")).setValue("sent to whom?");
        _click(_get(Button.class, spec -> spec.withText("确定")));
        assertThat(text()).contains("已退回", firm.reviewer() + " 退回");
        login(firm.owner(), "OWNER");
        open("workbench");
        assertThat(seen(_get(com.vaadin.flow.component.html.Section.class, spec -> spec.withClasses("workbench"))))
                .contains("被退回的进展、登记、计划和材料", "sent to whom?");
        open("task/" + reform);
        say("sent to every firm", "two rules");
        login(firm.reviewer(), "REVIEWER");
        open("task/" + reform);
        press("核定");
        assertThat(text()).doesNotContain("待审核");
        readAsLeader("sent to every firm", "printed and sent");
        assertThat(text()).contains(firm.owner() + " ").contains(firm.reviewer() + " ").contains("核定");
        assertThat(history()).contains(firm.owner() + " 提交 进展与成效").doesNotContain("sent to whom?", "退回");
        login(firm.owner(), "OWNER");
        open("task/" + reform);
        assertThat(history()).containsSubsequence(firm.reviewer() + " 核定进展", "sent to every firm; two rules", firm.owner() + " 提交进展",
                firm.reviewer() + " 退回进展", "sent to whom?", firm.owner() + " 提交进展", "printed and sent; two rules");
    }

    private static String history() {
        _find(com.vaadin.flow.component.html.NativeButton.class, spec -> spec.withPredicate(one -> one.getText().startsWith("全部")))
                .forEach(all -> _click(all));
        return seen(_get(HistoryCard.class));
    }

    /** Who ends or closes a task knows that progress nobody has approved lapses with it; why it was ended stands apart from what came of it. */
    @Test
    void warnsOfProgressThatNobodyHasApproved() {
        open("task/" + reform);
        _click(_get(Button.class, spec -> spec.withText("申请销号")));
        assertThat(seen(_get(DeedDialog.class))).doesNotContain("没有核定");
        _get(DeedDialog.class).close();
        say("printed and sent", "two rules");
        _click(_get(Button.class, spec -> spec.withText("申请销号")));
        assertThat(seen(_get(DeedDialog.class))).contains("有一条进展还没有核定；签字时仍未核定的作废");
        _get(DeedDialog.class).close();
        fixtures.as(firm.owner(), Role.OWNER, () -> {
            shelves.attach(reform, "proof.csv", "a,b\n".getBytes());
            return closings.requestTask(reform, "all done");
        });
        login(firm.reviewer(), "REVIEWER");
        open("task/" + reform);
        _click(_get(Button.class, spec -> spec.withText("核验")));
        assertThat(seen(_get(DeedDialog.class))).contains("有一条进展还没有核定；签字时仍未核定的作废");
        _click(_get(Button.class, spec -> spec.withText("确定")));
        login(fixtures.leader(), "LEADER");
        open("task/" + reform);
        _click(_get(Button.class, spec -> spec.withText("签字销号")));
        assertThat(seen(_get(DeedDialog.class))).contains("有一条进展还没有核定").doesNotContain("printed and sent");
        _get(DeedDialog.class).close();
        login(firm.reviewer(), "REVIEWER");
        open("task/" + reform);
        _click(_get(Button.class, spec -> spec.withText("终止任务")));
        assertThat(seen(_get(DeedDialog.class))).contains("有一条进展还没有核定；终止后作废");
        _get(TextArea.class, spec -> spec.withLabel("原因")).setValue("not needed any more");
        _click(_get(Button.class, spec -> spec.withText("确定")));
        assertThat(seen(_get(TaskFacts.class))).contains("终止原因not needed any more");
        assertThat(seen(_get(TaskProgress.class))).doesNotContain("not needed any more").contains("还没有填写进展").doesNotContain("更新进展后");
        assertThat(history()).contains("终止于 " + today + "，原因：not needed any more", firm.reviewer() + " 结束任务，未核定的进展作废");
        assertThat(seen(_get(H1.class))).contains("终止");
    }

    /** What the section said of it when it entered it: whose words these are stands beside them, and in the history also later. */
    @Test
    void tellsWhoEnteredTheFirstWords() {
        reform = fixtures.as(firm.reviewer(), Role.REVIEWER, () -> tasks.create(TaskDraft.of(firm.unit() + "-W", "TT-RULE", "Task " + firm.unit() + "-W",
                "SR", "GG", firm.unit(), fixtures.idOf(firm.owner()), today.minusDays(90), today.plusDays(30)).at("banks have signed")));
        open("task/" + reform);
        assertThat(seen(_get(TaskProgress.class))).contains("banks have signed").containsPattern(" 20.{14} 登记");
        say("money has come", "");
        login(firm.reviewer(), "REVIEWER");
        open("task/" + reform);
        press("核定");
        assertThat(seen(_get(TaskProgress.class))).contains("money has come").doesNotContain("登记");
        assertThat(seen(_get(HistoryCard.class))).contains(" 登记", " 更新进展", "进展：banks have signed");
    }

    private void say(String step, String outcome) {
        _click(_get(Button.class, spec -> spec.withText("更新进展")));
        _get(com.vaadin.flow.component.textfield.TextField.class, spec -> spec.withLabel("进展")).setValue(step);
        _get(TextArea.class, spec -> spec.withLabel("成效或结论")).setValue(outcome);
        _click(_get(Button.class, spec -> spec.withText("确定")));
    }

    private void readAsLeader(String words, String notThese) {
        login(fixtures.leader(), "LEADER");
        open("task/" + reform);
        assertThat(text()).contains(words).doesNotContain(notThese);
    }

    private void ask(String report) {
        _find(com.vaadin.flow.component.dialog.Dialog.class).forEach(com.vaadin.flow.component.dialog.Dialog::close);
        _click(_get(Button.class, spec -> spec.withText("申请销号")));
        _get(TextArea.class, spec -> spec.withLabel("自查报告")).setValue(report);
        _click(_get(Button.class, spec -> spec.withText("确定")));
    }

    private void press(String what) {
        _click(_get(Button.class, spec -> spec.withText(what)));
        _click(_get(Button.class, spec -> spec.withText("确定")));
    }

    private TaskState state() {
        return fixtures.as(firm.owner(), Role.OWNER, () -> tasks.get(reform)).state();
    }
}
