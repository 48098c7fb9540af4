package org.pillarboard.ui.project;

import com.github.mvysny.kaributesting.v10.GridKt;
import com.github.mvysny.kaributesting.v10.NotificationsKt;
import com.vaadin.flow.component.ComponentUtil;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Emphasis;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.textfield.BigDecimalField;
import com.vaadin.flow.component.textfield.TextArea;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.pillarboard.Office;
import org.pillarboard.OfficeDay;
import org.pillarboard.ViewTest;
import org.pillarboard.identity.Role;
import org.pillarboard.identity.Units;
import org.pillarboard.project.CountStage;
import org.pillarboard.project.DelayDraft;
import org.pillarboard.project.DelayRequests;
import org.pillarboard.project.IssueDraft;
import org.pillarboard.project.MilestoneDraft;
import org.pillarboard.project.MilestoneUpdates;
import org.pillarboard.project.Place;
import org.pillarboard.project.ProjectDraft;
import org.pillarboard.project.ProjectEdit;
import org.pillarboard.project.ProjectFilter;
import org.pillarboard.project.ProjectFixtures;
import org.pillarboard.project.ProjectIssues;
import org.pillarboard.project.ProjectLight;
import org.pillarboard.project.ProjectMoney;
import org.pillarboard.project.ProjectRow;
import org.pillarboard.project.ProjectStandings;
import org.pillarboard.project.ProjectTypes;
import org.pillarboard.project.Projects;
import org.pillarboard.project.Report;
import org.pillarboard.project.TaskDraft;
import org.pillarboard.project.Tasks;
import org.pillarboard.review.Decision;
import org.pillarboard.review.ReviewState;
import org.pillarboard.shared.AsOf;
import org.pillarboard.shared.Rag;
import org.pillarboard.ui.kit.Breadth;
import org.pillarboard.ui.kit.Lens;
import org.pillarboard.ui.shell.Links;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

@Import(ProjectFixtures.class)
class ProjectScreensTest extends ViewTest {

    private static int counter;
    @Autowired
    private ProjectFixtures fixtures;
    @Autowired
    private Office office;
    @Autowired
    private Projects projects;
    @Autowired
    private MilestoneUpdates updates;
    @Autowired
    private DelayRequests delays;
    @Autowired
    private Tasks tasks;
    @Autowired
    private ProjectIssues projectIssues;
    @Autowired
    private PillarProjects pillars;
    @Autowired
    private ProjectStandings standings;
    @Autowired
    private ProjectTypes types;
    @Autowired
    private Units units;
    private ProjectFixtures.Firm firm;
    private UUID late;
    private String number;

    @BeforeEach
    void beginProjects() {
        LocalDate today = OfficeDay.TODAY;
        firm = fixtures.firm("KJ");
        number = "UI-" + ++counter;
        late = fixtures.simple(firm, number + "-LATE", List.of(today.minusDays(20), today.plusDays(60)));
        fixtures.simple(firm, number + "-CALM", List.of(today.minusDays(1).plusDays(50), today.plusDays(90)));
        login(firm.owner(), "OWNER");
    }

    @Test
    void saysInTheTitleHowManyAreBehind() {
        open("projects");
        assertThat(seen(_get(H1.class))).contains("2 个项目").contains("1 个滞后");
        assertThat(GridKt._size(grid())).isEqualTo(2);
    }

    /** A bridge has no milestone called its start: the light says which one stands for it. */
    @Test
    void namesTheMilestoneThatStandsForTheStart() {
        UUID bridge = fixtures.create(firm, ProjectDraft.of(number + "-START", "Bridge", "PT-TOUR", firm.unit(), fixtures.idOf(firm.owner()),
                List.of(new MilestoneDraft("桩基完成", "", BigDecimal.valueOf(100), false, List.of(), CountStage.STARTED, List.of(),
                        OfficeDay.TODAY.plusDays(60), false))));
        Links.go("project/" + bridge);
        assertThat(seen(_get(Main.class))).contains("开工节点“桩基完成”计划 " + OfficeDay.TODAY.plusDays(60) + " 完成");
    }

    /** The plan of a finish that nobody has thought about since a milestone before it is overdue is no promise to be on time. */
    @Test
    void callsNoFinishOnTimeWhileAnOverdueMilestoneHasNoForecast() {
        Links.go("project/" + late);
        assertThat(seen(_get(Main.class))).contains("逾期节点尚未重新预计", "未到期").doesNotContain("按期");
    }

    @Test
    void narrowsByTheAddressAndCountsTheLightsOfTheRest() {
        Links.go("projects?text=" + number + "-LATE");
        assertThat(GridKt._size(grid())).isEqualTo(1);
        Links.go("projects?light=GREEN");
        assertThat(_find(Grid.class)).isEmpty();
        Links.go("projects?light=RED");
        assertThat(GridKt._size(grid())).isEqualTo(1);
    }

    @Test
    void saysWhatIsNextWhenNothingMatchesAndLeadsThere() {
        Links.go("projects?text=nobody-has-this");
        assertThat(_find(Grid.class)).isEmpty();
        assertThat(seen(_get(H1.class))).contains("没有符合条件的项目");
        _click(_get(Button.class, spec -> spec.withText("清除筛选")));
        assertThat(GridKt._size(grid())).isEqualTo(2);
    }

    /** A phone keeps them behind a button until one is chosen. */
    @Test
    void opensTheFiltersWhenAskedAndWhereOneIsChosen() {
        open("projects");
        assertThat(filters().hasClassName("open")).isFalse();
        _click(_get(NativeButton.class, spec -> spec.withClasses("more")));
        assertThat(filters().hasClassName("open")).isTrue();
        Links.go("projects?due=30");
        assertThat(filters().hasClassName("open")).isTrue();
        assertThat(seen(_get(NativeButton.class, spec -> spec.withClasses("more")))).contains("筛选（已选 1 项）");
    }

    private static Div filters() {
        return _get(Div.class, spec -> spec.withClasses("pfilters"));
    }

    @Test
    void takesAPhonesListAwayBehindOneButton() {
        open("projects");
        assertThat(_find(Button.class, spec -> spec.withText("导出、打印"))).isEmpty();
        ComponentUtil.setData(UI.getCurrent(), Breadth.class, new Breadth(true));
        Links.go("projects?text=" + number);
        assertThat(_find(Button.class, spec -> spec.withText("导出、打印"))).hasSize(1);
    }

    /** What is finished, though not closed off yet, is off no plan. */
    @Test
    void showsAPillarWhatIsOffItsPlanAndWhatIsStillToCome() {
        var today = OfficeDay.TODAY;
        UUID finished = fixtures.simple(firm, number + "-DONE", List.of(today.minusDays(90)));
        fixtures.done(firm, finished, 1, today.minusDays(3), java.util.Map.of());
        String pillar = fixtures.as(firm.owner(), Role.OWNER, () -> projects.get(finished)).row().pillarCode();

        // more of them than the page shows or asks for
        for (int i = 0; i < 13; i++) {
            assertThat(dear(number + "-DEAR" + i, today)).isEqualTo(ProjectLight.RED);
        }

        login(firm.owner(), "OWNER");
        var lens = new Lens(org.pillarboard.shared.Period.month(today), new AsOf(today), firm.unit());

        var card = pillars.of(pillar, lens, Locale.SIMPLIFIED_CHINESE).orElseThrow();

        assertThat(seen(card)).contains(number + "-LATE", number + "-CALM").doesNotContain(number + "-DONE", number + "-DEAR");
    }

    /** What is stuck is told beneath its line. */
    @Test
    void unfoldsAProjectOfAPillar() {
        var today = OfficeDay.TODAY;
        String pillar = fixtures.as(firm.owner(), Role.OWNER, () -> {
            projectIssues.raise(late, new IssueDraft("Night closure not granted", true, "Traffic police", today.plusDays(9)));
            return projects.get(late).row().pillarCode();
        });
        login(firm.owner(), "OWNER");
        var card = pillars.of(pillar, new Lens(org.pillarboard.shared.Period.month(today), new AsOf(today), firm.unit()),
                Locale.SIMPLIFIED_CHINESE).orElseThrow();
        UI.getCurrent().add(card);
        var fold = _find(card, NativeButton.class, spec -> spec.withClasses("fold")).getFirst();
        assertThat(seen(card)).doesNotContain("Night closure not granted");

        _click(fold);

        assertThat(seen(_get(card, ProjectBrief.class))).contains("逾期 20 天", "Night closure not granted", "Traffic police", "还没有佐证材料", "打开项目");
        assertThat(fold.getElement().getAttribute("aria-expanded")).isEqualTo("true");
        _click(fold);
        assertThat(_find(card, ProjectBrief.class)).isEmpty();
    }

    /** A past day tells what was known on it, beneath the line and on the page it leads to, where nothing is to be done. */
    @Test
    void tellsAPastDayAsItWas() {
        var today = OfficeDay.TODAY;
        UUID[] old = new UUID[1];
        org.pillarboard.shared.OfficeClock.at(new AsOf(today.minusDays(9)).instant(),
                () -> old[0] = fixtures.simple(firm, number + "-OLD", List.of(today.minusDays(20), today.plusDays(9))));
        String pillar = fixtures.as(firm.owner(), Role.OWNER, () -> {
            projectIssues.raise(old[0], new IssueDraft("Night closure not granted", true, "Traffic police", today.plusDays(9)));
            return projects.get(old[0]).row().pillarCode();
        });
        fixtures.done(firm, old[0], 1, today, java.util.Map.of());
        login(firm.owner(), "OWNER");
        var card = pillars.of(pillar, new Lens(org.pillarboard.shared.Period.month(today), new AsOf(today.minusDays(1)), firm.unit()),
                Locale.SIMPLIFIED_CHINESE).orElseThrow();
        UI.getCurrent().add(card);

        assertThat(seen(card)).contains(number + "-OLD", today.minusDays(1) + " 当日所知").doesNotContain(number + "-LATE");
        _click(_find(card, NativeButton.class, spec -> spec.withClasses("fold")).getFirst());
        assertThat(seen(_get(card, ProjectBrief.class))).contains("逾期 19 天").doesNotContain("Night closure not granted");

        Links.go(Links.project(old[0], today.minusDays(1)));
        assertThat(seen(_get(ProjectView.class))).contains("当日所知", "查看今日", "0%").doesNotContain("Night closure not granted");
        assertThat(_find(OwnerPanel.class)).isEmpty();
        Links.go(Links.project(old[0], today.minusDays(10)));
        assertThat(_find(ProjectView.class)).isEmpty();
        Links.go(Links.project(old[0]));
        assertThat(seen(_get(ProjectView.class))).contains("数据截至", "Night closure not granted", "50%").doesNotContain("查看今日");
    }

    /** The share beside two sums is theirs as they are written. */
    @Test
    void writesSumsOfMoneyAsExactlyAsTheirShare() {
        UUID paid = fixtures.create(firm, ProjectDraft.of(number + "-PAID", "Project", "PT-TOUR", firm.unit(), fixtures.idOf(firm.owner()),
                List.of(MilestoneDraft.of("Step", BigDecimal.valueOf(100), OfficeDay.TODAY)))
                .withMoney(new ProjectMoney(new BigDecimal("453.9"), new BigDecimal("453.9"), new BigDecimal("454.4"), null)));
        login(firm.owner(), "OWNER");

        Links.go(Links.project(paid));

        assertThat(seen(_get(ProjectView.class))).contains("454.4 / 453.9（100.1%）", "453.9 / 453.9（100.0%）");
    }

    /** Done, and far above its budget. */
    private ProjectLight dear(String code, LocalDate today) {
        UUID dear = fixtures.create(firm, ProjectDraft.of(code, "Project " + code, "PT-TOUR", firm.unit(),
                fixtures.idOf(firm.owner()), List.of(MilestoneDraft.of("Step", BigDecimal.valueOf(100), today.minusDays(90))))
                .withMoney(new ProjectMoney(new BigDecimal("100"), new BigDecimal("150"), new BigDecimal("90"), null)));
        fixtures.done(firm, dear, 1, today.minusDays(3), java.util.Map.of());
        return fixtures.as(firm.owner(), Role.OWNER, () -> projects.get(dear)).row().light();
    }

    /** Those with a step to come stand before those that are done. */
    @Test
    void listsWhatIsStillToComeBeforeWhatIsDone() {
        var today = OfficeDay.TODAY;
        String code = number + "-ORDER";
        dear(code + "-A", today);
        fixtures.create(firm, ProjectDraft.of(code + "-B", "Project " + code + "-B", "PT-TOUR", firm.unit(), fixtures.idOf(firm.owner()),
                List.of(MilestoneDraft.of("Step", BigDecimal.valueOf(100), today.minusDays(40)))));
        login(firm.owner(), "OWNER");
        Links.go("projects?text=" + code);
        @SuppressWarnings("unchecked")
        Grid<ProjectRow> list = _get(Grid.class);
        assertThat(GridKt._findAll(list)).extracting(ProjectRow::code).containsExactly(code + "-B", code + "-A");
    }

    /** The card of a past day and the list it leads to keep the day and say that it was known on it. */
    @Test
    void saysOfAPastDayByWhatItIsJudged() {
        var past = OfficeDay.TODAY.minusDays(20);
        UUID[] id = new UUID[1];
        org.pillarboard.shared.OfficeClock.at(new AsOf(past).instant(),
                () -> id[0] = fixtures.simple(firm, number + "-PAST", List.of(past.minusDays(5), past.plusDays(400))));
        String pillar = fixtures.as(firm.owner(), Role.OWNER, () -> projects.get(id[0])).row().pillarCode();
        login(firm.owner(), "OWNER");

        var card = pillars.of(pillar, new Lens(org.pillarboard.shared.Period.month(past), new AsOf(past), firm.unit()),
                Locale.SIMPLIFIED_CHINESE).orElseThrow();

        assertThat(seen(card)).contains(past + " 当日所知");
        var all = links(card).stream().filter(link -> link.startsWith(Links.PROJECTS + "?")).findFirst().orElseThrow();
        assertThat(all).contains("asOf=" + past);
        Links.go(all);
        assertThat(seen(_get(Main.class))).contains(past + " 当日所知");
    }

    /** Before the register held a project that had begun its list says from when on there are records, and counts nothing. */
    @Test
    void saysSinceWhenTheRegisterHasRecords() {
        var today = OfficeDay.TODAY;
        var past = today.minusDays(20);
        login(firm.owner(), "OWNER");
        var late = fixtures.simple(firm, number + "-LATER", List.of(today.minusDays(40), today.plusDays(9)));
        String pillar = fixtures.as(firm.owner(), Role.OWNER, () -> projects.get(late)).row().pillarCode();

        Links.go("projects?unit=" + firm.unit() + "&asOf=" + past);
        assertThat(seen(_get(H1.class))).isEqualTo("项目台账自 " + today + " 起有记录");
        assertThat(seen(_get(Main.class))).contains("项目从录入台账之日起可查").doesNotContain("没有符合条件的项目");
        var card = pillars.of(pillar, new Lens(org.pillarboard.shared.Period.month(past), new AsOf(past), firm.unit()),
                Locale.SIMPLIFIED_CHINESE).orElseThrow();
        assertThat(seen(card)).contains(today + " 起才录入台账，不在此列");

        org.pillarboard.shared.OfficeClock.at(new AsOf(past).instant(), () -> List.of("-A", "-B", "-C", "-D", "-E", "-F", "-G").forEach(one ->
                fixtures.simple(firm, number + one, List.of(past.minusDays(5), past.plusDays(400)))));
        Links.go("projects?unit=" + firm.unit() + "&again&asOf=" + past);
        assertThat(seen(_get(H1.class))).contains("7 个项目");
        assertThat(seen(_get(Main.class))).contains(today + " 起才录入台账，不在此列");
        _click(_get(Button.class, spec -> spec.withText("回到今日")));
        assertThat(UI.getCurrent().getActiveViewLocation().getQueryParameters().getSingleParameter("asOf")).isEmpty();
        assertThat(seen(_get(Main.class))).contains("截至 " + today).doesNotContain("才录入台账");
    }

    /** What is stopped or was ended is neither late nor on time. */
    @Test
    void callsNothingOnTimeThatWasEndedUnfinished() {
        var today = OfficeDay.TODAY;
        var ended = fixtures.simple(firm, number + "-ENDED", List.of(today.minusDays(40), today.minusDays(9)));
        fixtures.as(firm.reviewer(), Role.REVIEWER, () -> {
            standings.cancel(ended, "no money", null);
            return ended;
        });
        login(firm.owner(), "OWNER");
        var row = fixtures.as(firm.owner(), Role.OWNER, () -> projects.get(ended)).row();
        var words = new ProjectWords(Locale.SIMPLIFIED_CHINESE, today, false, units.tree(), types.papers());
        assertThat(seen(new ProjectCells(words).finish(row))).isEqualTo("原定 " + words.day(today.minusDays(9)));
        Links.go(Links.project(ended));
        assertThat(seen(_get(FigureStrip.class))).contains("原定").doesNotContain("按期", "已过");
    }

    /** Where all is done that is one line beside the title, and overdue tasks have a heading of their own. */
    @Test
    void headsTheOverdueTasksOfAPillar() {
        var today = OfficeDay.TODAY;
        var other = fixtures.firm("KJ");
        UUID finished = fixtures.simple(other, number + "-ALL", List.of(today.minusDays(90)));
        fixtures.done(other, finished, 1, today.minusDays(3), Map.of());
        String pillar = fixtures.as(other.owner(), Role.OWNER, () -> projects.get(finished)).row().pillarCode();
        fixtures.as(other.owner(), Role.OWNER, () -> tasks.create(TaskDraft.of(number + "-T", "TT-RULE", number + "-T", pillar, "GG", other.unit(),
                fixtures.idOf(other.owner()), today.minusDays(90), today.minusDays(5))));
        login(other.owner(), "OWNER");

        var card = pillars.of(pillar, new Lens(org.pillarboard.shared.Period.month(today), new AsOf(today), other.unit()),
                Locale.SIMPLIFIED_CHINESE).orElseThrow();

        assertThat(seen(card)).startsWith("项目与节点1 个项目都已完成").contains("逾期任务全部任务" + number + "-T");
        assertThat(links(card)).anyMatch(link -> link.startsWith(Links.TASKS + "?") && link.contains("pillar=" + pillar));
    }

    @Test
    void saysBesideAMilestoneHowLateItWas() {
        var today = OfficeDay.TODAY;
        UUID finished = fixtures.simple(firm, number + "-FIN", List.of(today.minusDays(90)));
        fixtures.done(firm, finished, 1, today.minusDays(3), Map.of());
        login(firm.owner(), "OWNER");
        open("project/" + number + "-FIN");
        assertThat(seen(_get(Gantt.class))).contains("完成晚 87 天");
        open("project/" + number + "-CALM");
        assertThat(seen(_get(Gantt.class))).doesNotContain("晚");
    }

    @Test
    void tellsBothRatingsWhereTheyDiffer() {
        var today = OfficeDay.TODAY;
        UUID step = fixtures.step(firm, late, 1);
        var ref = fixtures.submit(firm, step, new Report(today.plusDays(20), null, null, null, Rag.AMBER, "later"), Map.of(), today);
        fixtures.decide(firm.reviewer(), ref, new Decision.Approve(), today);
        login(firm.owner(), "OWNER");
        open("project/" + number + "-LATE");
        assertThat(page()).contains("自评关注，系统滞后");
    }

    @Test
    void drawsWhatIsBehindOverTheOthersAndSaysWhatMarksMean() {
        var day = OfficeDay.TODAY;
        for (int days : List.of(-20, 60)) {
            fixtures.create(firm, ProjectDraft.of(number + "-M" + days, "Map " + number + days, "PT-TOUR", firm.unit(), fixtures.idOf(firm.owner()),
                    List.of(MilestoneDraft.of("Step", BigDecimal.valueOf(100), day.plusDays(days))))
                    .withPlace(new Place("Near", new BigDecimal("106.2"), new BigDecimal("38.4"))));
        }
        login(firm.owner(), "OWNER");
        Links.go("projects/map?text=" + number + "-M");
        String drawn = _get(PlaceMap.class).getElement().getProperty("innerHTML");
        assertThat(drawn.indexOf("data-light=\"RED\"")).isGreaterThan(drawn.lastIndexOf("data-light=\"GREEN\"")).isPositive();
        assertThat(seen(_get(Div.class, spec -> spec.withClasses("mapkey")))).isEqualTo("滞后关注正常其他");
        assertThat(drawn.split("V640\"").length).as("meridians, each with its degrees").isEqualTo(drawn.split("\u00b0E").length).isGreaterThan(1);
    }

    @Test
    void readsWhatItWritesIntoTheAddress() {
        var filter = ProjectFilter.none().pillar("PS").type("PT-PARK").dueWithin(30).tag("A").text("x").on(LocalDate.of(2026, 3, 1));
        assertThat(FilterAddress.read(FilterAddress.write(filter))).isEqualTo(filter);
    }

    @Test
    void opensAProjectByItsNumberWithTheReasonOfItsLight() {
        open("project/" + number + "-LATE");
        assertThat(seen(_get(H1.class))).contains("Project " + number + "-LATE").contains("滞后");
        assertThat(page()).contains("已逾期 20 天");
    }

    @Test
    void warnsOfMoneyOnlyWhereTheRuleDoes() {
        assertThat(toneOfMoney("101", "101")).isEqualTo("none");
        assertThat(toneOfMoney("106", "106")).isEqualTo("warn");
    }

    /** The tone of the estimate in the head of a project with a budget of 100. */
    private String toneOfMoney(String code, String estimate) {
        fixtures.create(firm, ProjectDraft.of(number + "-" + code, "Project " + number + "-" + code, "PT-TOUR", firm.unit(),
                fixtures.idOf(firm.owner()), List.of(MilestoneDraft.of("Step", BigDecimal.valueOf(100), OfficeDay.TODAY.plusDays(90))))
                .withMoney(new ProjectMoney(new BigDecimal("100"), new BigDecimal(estimate), new BigDecimal("90"), null)));
        login(firm.owner(), "OWNER");
        open("project/" + number + "-" + code);
        var told = _find(Emphasis.class).stream().filter(one -> one.getElement().getTextRecursively().contains(estimate)).findFirst().orElseThrow();
        return Objects.requireNonNullElse(told.getElement().getAttribute("data-tone"), "none");
    }

    @Test
    void keepsAReportAsDraftAtEveryChangeAndHandsItIn() {
        UUID step = fixtures.step(firm, late, 1);
        Links.go(Links.milestone(late, step));
        enter(_get(TextArea.class, spec -> spec.withLabel("进展说明")), "power line comes in May");
        assertThat(stored(step)).isEqualTo(ReviewState.DRAFT);
        enter(_get(BigDecimalField.class, spec -> spec.withLabel("形象进度（%）")), new BigDecimal("45"));
        _click(_get(Button.class, spec -> spec.withText("提交审核")));
        assertThat(stored(step)).isEqualTo(ReviewState.SUBMITTED);
        _click(_get(Button.class, spec -> spec.withText("撤回")));
        assertThat(stored(step)).isEqualTo(ReviewState.DRAFT);
    }

    @Test
    void storesNothingOfANumberThatCannotBeRead() {
        UUID step = fixtures.step(firm, late, 1);
        Links.go(Links.milestone(late, step));
        var progress = _get(BigDecimalField.class, spec -> spec.withLabel("形象进度（%）"));
        type(progress, "45");
        type(progress, "8,5");
        assertThat(progress.getErrorMessage()).isEqualTo("“8,5”不是数字，应形如 1234.5");
        assertThat(physical(step)).isEqualByComparingTo("45");
        _click(_get(Button.class, spec -> spec.withText("提交审核")));
        assertThat(stored(step)).as("not handed in").isEqualTo(ReviewState.DRAFT);
        assertThat(page()).contains("形象进度（%）：“8,5”不是数字，应形如 1234.5，请改正或清空");
        type(progress, "");
        assertThat(physical(step)).as("cleared").isNull();
    }

    /** Checks that run again take no mark from a day that cannot be read. */
    @Test
    void keepsAnUnreadableDayMarked() {
        Links.go(Links.milestone(late, fixtures.step(firm, late, 1)));
        var day = _find(com.vaadin.flow.component.datepicker.DatePicker.class).stream().filter(com.vaadin.flow.component.Component::isVisible)
                .findFirst().orElseThrow();
        day.clear();
        day.getElement().setProperty("_inputElementValue", "2026-13-45");
        _get(ReportForm.class).clearMarks();
        assertThat(day.isInvalid()).isTrue();
        assertThat(day.getErrorMessage()).isEqualTo(day.getTranslation("kit.date.unreadable"));
        day.getElement().setProperty("_inputElementValue", "");
        _get(ReportForm.class).clearMarks();
        assertThat(day.isInvalid()).isFalse();
    }

    private BigDecimal physical(UUID step) {
        return fixtures.as(firm.owner(), Role.OWNER, () -> updates.find(step)).orElseThrow().report().physicalProgress();
    }

    /** The card shows what is approved; what a report says counts later, and is not silently missing. */
    @Test
    void tellsWhatIsReportedFromWhatIsApproved() {
        UUID id = fixtures.create(firm, ProjectDraft.of(number + "-M", "Project " + number + "-M", "PT-TOUR", firm.unit(),
                fixtures.idOf(firm.owner()), List.of(MilestoneDraft.of("Step", BigDecimal.valueOf(100), OfficeDay.TODAY.plusDays(90))))
                .withMoney(new ProjectMoney(new BigDecimal("100"), null, new BigDecimal("20"), BigDecimal.ZERO)));
        var report = fixtures.submit(firm, fixtures.step(firm, id, 1), new Report(null, null, BigDecimal.TEN, new BigDecimal("30"), null, null), Map.of(),
                OfficeDay.TODAY);
        Links.go(Links.project(id));
        assertThat(seen(_get(MoneyCard.class))).contains("0.0%", "待审核，核定后计入：累计完成投资 30 万元；形象进度 10.0%");
        assertThat(seen(_get(OwnerPanel.class))).as("what was handed in").contains("累计完成投资 30 万元");
        assertThat(seen(_get(MoneyCard.class))).contains("形象进度是填报的工程进度；完成率按已完成节点的权重计算");
        fixtures.decide(firm.reviewer(), report, new Decision.Approve(), OfficeDay.TODAY);
        login(firm.owner(), "OWNER");
        Links.go(Links.project(id));
        assertThat(seen(_get(MoneyCard.class))).as("of which day").contains("10.0%", "形象进度是 11-30 填报的工程进度");
    }

    /** One budget stands on two lines of the card: nobody sees it rounded in two ways. */
    @Test
    void writesTheBudgetInOneWay() {
        UUID id = fixtures.create(firm, ProjectDraft.of(number + "-W", "Project " + number + "-W", "PT-TOUR", firm.unit(),
                fixtures.idOf(firm.owner()), List.of(MilestoneDraft.of("Step", BigDecimal.valueOf(100), LocalDate.now().plusDays(90))))
                .withMoney(new ProjectMoney(new BigDecimal("105.7"), new BigDecimal("102.9"), BigDecimal.ZERO, BigDecimal.ZERO)));
        Links.go(Links.project(id));
        assertThat(seen(_get(MoneyCard.class))).contains("0.0 / 105.7", "102.9 / 105.7").doesNotContain("/ 106");
        assertThat(seen(_get(FigureStrip.class))).contains("105.7").doesNotContain("106");
    }

    @Test
    void holdsACompletionWithoutPapers() {
        Links.go(Links.milestone(late, fixtures.step(firm, late, 1)));
        _click(_get(NativeButton.class, spec -> spec.withText("已完成")));
        assertThat(_get(Button.class, spec -> spec.withText("提交审核")).isEnabled()).isFalse();
        assertThat(page()).contains("完成节点须附佐证材料");
    }

    @Test
    void namesThePapersOfAMilestoneInEnglish() {
        UUID id = fixtures.planned(firm, number + "-EN", "PT-VILL", LocalDate.of(2026, 3, 1));
        UI.getCurrent().setLocale(Locale.ENGLISH);
        Links.go(Links.milestone(id, fixtures.step(firm, id, 3)));
        assertThat(page()).contains("To come: ").contains("Order to commence").doesNotContain("\u5f00\u5de5\u4ee4");
        assertThat(_get(Gantt.class).getElement().getOuterHTML()).containsPattern("class=\"yr\"[^>]*>20\\d\\d</span><span[^>]*>Jan</span>");
    }

    @Test
    void returnsWithAReasonThatTheOwnerReadsAtTheField() {
        UUID step = submitted();
        login(firm.reviewer(), "REVIEWER");
        Links.go(Links.milestone(late, step));
        _click(_get(Button.class, spec -> spec.withText("退回")));
        assertThat(stored(step)).isEqualTo(ReviewState.SUBMITTED);
        enter(_get(TextArea.class, spec -> spec.withLabel("审核意见")), "say which line");
        _click(_get(Button.class, spec -> spec.withText("退回")));
        assertThat(stored(step)).isEqualTo(ReviewState.RETURNED);
        login(firm.owner(), "OWNER");
        Links.go(Links.milestone(late, step));
        assertThat(page()).contains("say which line");
        Links.go("workbench");
        assertThat(seen(_get(Main.class))).contains("已退回，逾期 20 天");
    }

    private static String said(Notification notification) {
        return notification.getElement().getProperty("text", "");
    }

    @Test
    void approvesAndMovesTheProject() {
        UUID step = submitted();
        login(firm.reviewer(), "REVIEWER");
        Links.go(Links.milestone(late, step));
        _click(_get(Button.class, spec -> spec.withText("核定并发布")));
        assertThat(NotificationsKt.getNotifications()).as("a forecast counts nowhere").extracting(ProjectScreensTest::said).containsExactly("已核定");
        var dates = fixtures.as(firm.owner(), Role.OWNER, () -> projects.get(late)).milestones().getFirst().mark().dates();
        assertThat(dates.forecastOn()).isNotNull();
        assertThat(page()).contains("核定");
    }

    @Test
    void drawsANameAsANameWhateverItHolds() {
        String hostile = "<img src=x onerror=alert(1)>";
        fixtures.create(firm, ProjectDraft.of(number + "-IMG", hostile, "PT-TOUR", firm.unit(), fixtures.idOf(firm.owner()),
                List.of(MilestoneDraft.of(hostile, BigDecimal.valueOf(100), LocalDate.of(2026, 12, 1))))
                .withPlace(new Place(hostile, new BigDecimal("106.2"), new BigDecimal("38.4"))));
        for (String path : List.of("projects/timeline?text=" + number + "-IMG", "projects/map?text=" + number + "-IMG")) {
            Links.go(path);
            assertThat(markup()).as(path).contains("&lt;img src=x").doesNotContain("<img");
        }
    }

    @Test
    void countsEveryProjectOfADistrictOnce() {
        fixtures.create(firm, ProjectDraft.of(number + "-FAR", "Project far", "PT-TOUR", firm.unit(), fixtures.idOf(firm.owner()),
                List.of(MilestoneDraft.of("Step", BigDecimal.valueOf(100), OfficeDay.TODAY.plusDays(50))))
                .withPlace(new Place("Far", new BigDecimal("106.2"), new BigDecimal("38.4"))));
        Links.go("projects/map?text=" + number + "-FAR");
        assertThat(seen(_get(MapView.class))).contains("其他").contains("Far1\u2014\u2014\u20141");
    }

    /** What is handed to the browser as it is, all of the screen. */
    private static String markup() {
        return _find(Div.class).stream().map(part -> part.getElement().getProperty("innerHTML", "")).collect(Collectors.joining());
    }

    @Test
    void showsALeaderNoPanel() {
        login(fixtures.leader(), "LEADER");
        open("project/" + number + "-LATE");
        assertThat(_find(TextArea.class)).isEmpty();
        assertThat(_find(Button.class, spec -> spec.withText("核定并发布"))).isEmpty();
    }

    /** Whoever asks for a delay, checks and approves it knows what would then stand before it. */
    @Test
    void saysWhichMilestonesADelayOvertakes() {
        LocalDate today = OfficeDay.TODAY;
        UUID project = fixtures.simple(firm, number + "-DELAY", List.of(today.plusDays(20), today.plusDays(30), today.plusDays(90),
                today.plusDays(95)));
        UUID first = fixtures.step(firm, project, 1);
        fixtures.as(firm.owner(), Role.OWNER, () -> delays.request(new DelayDraft(first, "BUDGET", "no money", today.plusDays(40))));
        String said = "改到该日后，将晚于后续节点：Step " + today.plusDays(30) + "（";
        open("project/" + number + "-DELAY");
        assertThat(page()).contains("no money。" + said).doesNotContain("Step " + today.plusDays(90) + "（");
        var detail = fixtures.as(firm.owner(), Role.OWNER, () -> projects.get(project));
        assertThat(detail.overtaken(first, today.plusDays(30))).as("the same day is not before it").isEmpty();
    }

    /** On the page and in its history a leader reads that a delay is asked for; why and until when once the section has checked it. */
    @Test
    void keepsWhatADelayAsksForUntilItIsChecked() {
        LocalDate today = OfficeDay.TODAY;
        UUID project = fixtures.simple(firm, number + "-ASK", List.of(today.plusDays(20), today.plusDays(30)));
        UUID first = fixtures.step(firm, project, 1);
        UUID asked = fixtures.as(firm.owner(), Role.OWNER, () -> delays.request(new DelayDraft(first, "BUDGET", "no money", today.plusDays(40))));
        String day = today.plusDays(40).toString();
        login(fixtures.leader(), "LEADER");
        open("project/" + number + "-ASK");
        assertThat(page()).contains("申请延期", "待科室核验", "理由和拟延日期未经科室核验").doesNotContain("no money", day, "将晚于后续节点");
        fixtures.as(firm.reviewer(), Role.REVIEWER, () -> {
            delays.check(asked);
            return asked;
        });
        login(fixtures.leader(), "LEADER");
        open("project/" + number + "-ASK");
        assertThat(page()).contains("no money", "延至 " + day);
    }

    /** What was expected says nothing any more of a milestone that is done. */
    @Test
    void tellsOfAMilestoneThatIsDoneItsDayAlone() {
        var today = OfficeDay.TODAY;
        UUID project = fixtures.simple(firm, number + "-FC", List.of(today.minusDays(20)));
        UUID step = fixtures.step(firm, project, 1);
        fixtures.decide(firm.reviewer(), fixtures.submit(firm, step, Report.forecast(today.plusDays(7), "later"), Map.of(), today.minusDays(9)),
                new Decision.Approve(), today.minusDays(8));
        login(firm.owner(), "OWNER");
        Links.go(Links.milestone(project, step));
        assertThat(seen(_get(MilestoneNote.class))).contains("预计 " + today.plusDays(7).toString().substring(5));
        fixtures.done(firm, project, 1, today.minusDays(3), Map.of());
        login(firm.owner(), "OWNER");
        Links.go(Links.milestone(project, step));
        assertThat(seen(_get(MilestoneNote.class))).contains("完成 " + today.minusDays(3).toString().substring(5)).doesNotContain("预计");
    }

    /** What is not done yet is late in what is expected only. */
    @Test
    void tellsHowFarFromItsPromiseAMilestoneIsExpected() {
        var today = OfficeDay.TODAY;
        UUID project = fixtures.simple(firm, number + "-PR", List.of(today.minusDays(20), today.plusDays(30)));
        forecast(fixtures.step(firm, project, 1), today.plusDays(7));
        forecast(fixtures.step(firm, project, 2), today.plusDays(41));
        login(firm.owner(), "OWNER");
        Links.go("project/" + project);
        assertThat(seen(_get(PromiseCard.class))).contains("逾期 20 天，预计晚 27 天").containsPattern("(?<!，)预计晚 11 天");
        fixtures.done(firm, project, 1, today.minusDays(3), Map.of());
        login(firm.owner(), "OWNER");
        Links.go("project/" + project);
        assertThat(seen(_get(PromiseCard.class))).contains("晚 17 天").doesNotContain("预计晚 17 天", "逾期");
    }

    private void forecast(UUID step, LocalDate day) {
        var today = OfficeDay.TODAY;
        fixtures.decide(firm.reviewer(), fixtures.submit(firm, step, Report.forecast(day, "later"), Map.of(), today.minusDays(9)),
                new Decision.Approve(), today.minusDays(8));
    }

    @Test
    void tellsWhatChangedInTheRegister() {
        String second = office.person("second", Role.OWNER, firm.unit(), null);
        fixtures.as(firm.owner(), Role.OWNER, () -> {
            for (String budget : List.of("300", "350")) {
                var seen = projects.get(late);
                projects.edit(late, new ProjectEdit("Renamed " + number, seen.row().place(), ProjectMoney.budget(new BigDecimal(budget)), null,
                        Set.of(), Set.of(), Map.of(), seen.version()));
            }
            projects.handOver(late, fixtures.idOf(second), "moves on");
            return late;
        });
        open("project/" + number + "-LATE");
        _find(NativeButton.class, spec -> spec.withPredicate(one -> one.getText().startsWith("全部"))).forEach(all -> _click(all));
        assertThat(page()).contains("编号 " + number + "-LATE").contains("改为“Renamed " + number).contains("移交给")
                .contains("概算由 300 改为 350 万元").contains("承诺与兑现");
    }

    @Test
    void joinsMilestonesToWhatTheyFollowOnTheTimeline() {
        fixtures.planned(firm, number + "-PLAN", "PT-VILL", LocalDate.of(2026, 3, 1));
        Links.go("projects/timeline?steps=1&text=" + number + "-PLAN");
        String drawn = _get(TimelineView.class).getElement().getOuterHTML();
        assertThat(drawn.split("class=\"tn ms\"")).hasSize(6);
        assertThat(drawn.split("class=\"dep")).hasSize(5);
        assertThat(drawn).as("bars and marks have a key each").containsPattern("class=\"lead\">\\s*工期").containsPattern("class=\"lead\">\\s*节点");
        Links.go("projects/timeline?text=" + number + "-PLAN");
        assertThat(_get(TimelineView.class).getElement().getOuterHTML()).doesNotContain("class=\"dep");
    }

    private UUID submitted() {
        UUID step = fixtures.step(firm, late, 1);
        LocalDate today = OfficeDay.TODAY;
        fixtures.submit(firm, step, Report.forecast(today.plusDays(20), "later"), Map.of(), today);
        return step;
    }

    private ReviewState stored(UUID milestone) {
        return fixtures.as(firm.owner(), Role.OWNER, () -> updates.find(milestone)).orElseThrow().review().state();
    }

    @SuppressWarnings("unchecked")
    private static Grid<Object> grid() {
        return _get(Grid.class);
    }

    private static String page() {
        return seen(_get(ProjectView.class));
    }
}
