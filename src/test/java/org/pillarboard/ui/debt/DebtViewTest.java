package org.pillarboard.ui.debt;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.charts.Chart;
import com.vaadin.flow.component.charts.util.ChartSerialization;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.slider.IntegerSlider;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.dom.DomEvent;
import com.vaadin.flow.internal.nodefeature.ElementListenerMap;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.pillarboard.OfficeDay;
import org.pillarboard.ViewTest;
import org.pillarboard.debt.CashPlanRow;
import org.pillarboard.debt.Coupon;
import org.pillarboard.debt.DayCountRule;
import org.pillarboard.debt.DayRoll;
import org.pillarboard.debt.DebtKind;
import org.pillarboard.debt.DebtOffice;
import org.pillarboard.debt.DebtReviews;
import org.pillarboard.debt.EntryDraft;
import org.pillarboard.debt.EntryKind;
import org.pillarboard.debt.FilingDraft;
import org.pillarboard.debt.InstrumentDraft;
import org.pillarboard.debt.LineField;
import org.pillarboard.debt.LineKind;
import org.pillarboard.debt.Readiness;
import org.pillarboard.debt.Repayment;
import org.pillarboard.debt.SheetLine;
import org.pillarboard.debt.SourceKind;
import org.pillarboard.debt.SourceStatus;
import org.pillarboard.debt.Terms;
import org.pillarboard.debt.WaitingFiling;
import org.pillarboard.identity.IdentityFixtures;
import org.pillarboard.identity.Role;
import org.pillarboard.identity.UnitRow;
import org.pillarboard.identity.Units;
import org.pillarboard.observation.FigureFixtures;
import org.pillarboard.review.Decision;
import org.pillarboard.review.ReviewInbox;
import org.pillarboard.ui.kit.Chip;
import org.pillarboard.ui.kit.OfficeTimes;
import org.pillarboard.ui.kit.StatusBadge;
import org.pillarboard.ui.kit.chart.FlowChart;
import org.pillarboard.ui.shell.Links;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.JdbcTemplate;
import tools.jackson.databind.node.JsonNodeFactory;

/** The ledger's page: approved at the desk, then seen on the wall, in the calendar and under stress. */
@Import(DebtOffice.class)
class DebtViewTest extends ViewTest {

    private static final LocalDate TODAY = OfficeDay.TODAY;
    private static final String NAME = "Bond of the view test ";

    @Autowired
    private JdbcTemplate jdbc;
    @Autowired
    private DebtOffice debtors;
    @Autowired
    private DebtReviews reviews;
    @Autowired
    private ReviewInbox inbox;
    @Autowired
    private org.pillarboard.Office office;
    @Autowired
    private FigureFixtures figures;
    @Autowired
    private IdentityFixtures identity;
    @Autowired
    private Units units;
    private DebtOffice.Desk desk;
    private String unit;
    private String name;
    private String reviewer;
    private String leader;

    @BeforeEach
    void handIn() {
        desk = debtors.open("DV");
        unit = desk.unit();
        name = NAME + desk.number();
        reviewer = desk.reviewer();
        leader = desk.leader();
        var due = TODAY.plusDays(40);
        var terms = new Terms(new BigDecimal("500000000.00"), due.minusYears(3), due, Repayment.BULLET, 1, Coupon.fixed("4"),
                DayCountRule.ACT_ACT, DayRoll.NONE, List.of());
        var bond = new InstrumentDraft("DV-" + desk.number(), name, name, DebtKind.MTN, "bank", terms, null, "", true, false, false, "");
        desk.file(new FilingDraft(unit, "first", List.of(bond),
                List.of(EntryDraft.source("DV-" + desk.number(), due, new BigDecimal("300000000.00"), SourceKind.NEW_ISSUE,
                        SourceStatus.INTENDED, null, "")),
                List.of(new CashPlanRow(unit, YearMonth.from(due), new BigDecimal("200000000.00"), BigDecimal.ZERO))));
    }

    private void approveAll() {
        login(reviewer, "REVIEWER");
        Links.go("review");
        while (!lines().isEmpty()) {
            int waiting = lines().size();
            if (_find(Button.class, spec -> spec.withText(text("debt.filing.approve"))).isEmpty()) {
                _click(lines().getFirst());
            }
            _click(_find(Button.class, spec -> spec.withText(text("debt.filing.approve"))).getFirst());
            assertThat(lines()).as("was not refused").hasSizeLessThan(waiting);
        }
        leave();
    }

    /** An inbox still open would be moved by what was just approved, in the name of whoever logs in next. */
    private static void leave() {
        Links.go(Links.PASSWORD);
    }

    /** What waits, a line to open each. */
    private static List<NativeButton> lines() {
        return _find(NativeButton.class, spec -> spec.withClasses("dl"));
    }

    private static String text(String key) {
        return new H1().getTranslation(key);
    }

    private static String page() {
        return seen(_get(Main.class));
    }

    @Test
    void showsALeaderNothingThatNobodyApproved() {
        login(leader, "LEADER");
        Links.go("debt?unit=" + unit);

        assertThat(page()).contains(text("debt.none")).doesNotContain(name);
    }

    @Test
    void showsWhatTheSectionApproved() {
        approveAll();
        login(leader, "LEADER");
        Links.go("debt?unit=" + unit);

        assertThat(seen(_get(H1.class))).contains("5.0").contains(text("debt.finding.covered"));
        assertThat(_find(NativeTable.class)).isNotEmpty();
        assertThat(page()).contains(name).contains("2.0 亿元没有来源，3.0 亿元意向中", "L0 未启动，" + ledgerDay() + " 应达 L3 注册或无异议函")
                .contains("其中尚未落实 5.0 亿元");
        _click(_get(_get(FlowChart.class), NativeButton.class, spec -> spec.withText(text("kit.chart.toTable"))));
        assertThat(seen(_get(FlowChart.class))).contains("新发债券（意向中）3.0", text("debt.flow.none.OPEN") + "2.0");
        _click(_get(_get(FlowChart.class), NativeButton.class, spec -> spec.withText(text("kit.chart.toChart"))));
        assertThat(ChartSerialization.toJSON(_get(_get(FlowChart.class), Chart.class).getConfiguration()))
                .contains(text("debt.flow.open") + " <b>3.0</b>", "\"textOutline\":\"2px var(--sz-card)\"");
        Links.go("?unit=" + unit);
        assertThat(page()).contains("L0 未启动，" + ledgerDay() + " 应达 L3 注册或无异议函，" + TODAY.plusDays(40) + " 到期")
                .contains("自 " + TODAY.toString().substring(5) + " 剩 40 天");
    }

    /** The day the ledger of the usual period stands on, without its year. */
    private static String ledgerDay() {
        return YearMonth.from(TODAY).minusMonths(1).atEndOfMonth().toString().substring(5);
    }

    /** A debt of years ahead without a source: the list, the flow and its own page say that nobody asks for one yet. */
    @Test
    void saysOnceThatASourceIsNotAskedForYet() {
        var due = TODAY.plusDays(900);
        var terms = new Terms(new BigDecimal("700000000.00"), due.minusYears(5), due, Repayment.BULLET, 1, Coupon.fixed("3"),
                DayCountRule.ACT_ACT, DayRoll.NONE, List.of());
        String code = "FAR-" + desk.number();
        desk.file(new FilingDraft(unit, "far", List.of(new InstrumentDraft(code, code, code, DebtKind.LOAN, "", terms, null, "", false, false,
                false, "")), List.of(), List.of()));
        approveAll();
        login(leader, "LEADER");
        Links.go("debt?unit=" + unit);

        assertThat(badges(DueCard.class)).contains("idle 7.0 亿元没有来源")
                .noneMatch(badge -> badge.startsWith("good"));
        assertThat(seen(_get(DueCard.class))).contains("7.0 亿元没有来源尚未到要求时点，L0 未启动", "自 " + TODAY.toString().substring(5) + " 起剩余", "剩 900 天");
        Links.go("debt?unit=" + unit + "&month=" + YearMonth.from(due));
        _click(_get(_get(FlowChart.class), NativeButton.class, spec -> spec.withText(text("kit.chart.toTable"))));
        assertThat(seen(_get(FlowChart.class))).contains("没有来源，尚未到要求时点7.0").doesNotContain(text("debt.flow.none.OPEN"));
        Links.go(Links.debtInstrument(code));
        assertThat(seen(_get(H1.class))).endsWith(due + " 到期 7.0 亿元，都没有来源，尚未到要求时点");
        assertThat(badges(SourceCard.class)).containsExactly("idle 尚未到要求时点");
        assertThat(_get(SourceCard.class).getElement().getOuterHTML()).as("no step is asked for").contains("落实程度 L0，尚无要求").doesNotContain("data-asked");
    }

    /** What nobody repaid stands before all else, on the cockpit and in the title of the ledger. */
    @Test
    void saysFirstWhatShouldHaveBeenRepaid() {
        var due = YearMonth.from(TODAY).minusMonths(1).atEndOfMonth().minusDays(10);
        var terms = new Terms(new BigDecimal("700000000.00"), due.minusYears(1), due, Repayment.BULLET, 1, Coupon.fixed("3"),
                DayCountRule.ACT_ACT, DayRoll.NONE, List.of());
        String code = "LATE-" + desk.number();
        desk.file(new FilingDraft(unit, "late", List.of(new InstrumentDraft(code, code, code, DebtKind.LOAN, "", terms, null, "", false, false,
                false, "")), List.of(), List.of()));
        approveAll();
        login(leader, "LEADER");
        Links.go("?unit=" + unit);

        assertThat(page()).contains("未核定 0" + code + " 逾期未还 7.0 亿元" + unit + "，" + due
                + " 到期，台账未见还清逾期 " + (10 + TODAY.getDayOfMonth()) + " 天");
        assertThat(links(_get(Main.class))).anyMatch(href -> href.startsWith(Links.debtInstrument(code)));
        Links.go("debt?unit=" + unit);
        assertThat(seen(_get(H1.class))).startsWith("1 笔逾期未还 7.0 亿元，").doesNotContain("24 个月到期");
        assertThat(page()).contains(due.plusDays(10).toString().substring(5) + " 起 24 个月到期 ");
        assertThat(seen(_get(DueCard.class))).as("before all that falls due").startsWith("到期明细按到期日，金额单位：亿元逾期 1 笔 · 7.0 亿元");
        Links.go(links(_get(DueCard.class)).getFirst());
        assertThat(page()).contains("1 笔逾期未还 7.0 亿元；表内单位亿元").contains(code).doesNotContain(name);
    }

    /** What the guarantee fund has out beyond its day is overdue as well, but no overdue debt (DR09): wherever both are added up it is said. */
    @Test
    void saysHowMuchOfWhatIsOverdueTheFundHasOut() {
        var due = YearMonth.from(TODAY).minusMonths(1).atEndOfMonth().minusDays(10);
        var drafts = Stream.of(DebtKind.LOAN, DebtKind.FUND).map(kind -> new InstrumentDraft(kind + "-" + desk.number(), kind + "-" + desk.number(), "",
                kind, "", new Terms(new BigDecimal(kind == DebtKind.LOAN ? "700000000.00" : "200000000.00"), due.minusYears(1), due, Repayment.BULLET, 1,
                Coupon.fixed("3"), DayCountRule.ACT_ACT, DayRoll.NONE, List.of()), null, "", false, false, false, "")).toList();
        desk.file(new FilingDraft(unit, "late", drafts, List.of(), List.of()));
        approveAll();
        login(leader, "LEADER");
        String both = "9.0 亿元（其中信保基金垫付 1 笔 2.0 亿元，不计入债务逾期额）";
        Links.go("debt?unit=" + unit);
        assertThat(seen(_get(H1.class))).startsWith("2 笔逾期未还 9.0 亿元（含信保基金垫付 2.0 亿元），");
        assertThat(seen(_get(DueCard.class))).contains("逾期 2 笔 · " + both);
        Links.go("debt?tab=list&state=overdue&unit=" + unit);
        assertThat(page()).contains("2 笔逾期未还 " + both + "；表内单位亿元");
        Links.go("debt?tab=list&state=overdue&kind=loan&unit=" + unit);
        assertThat(page()).contains("1 笔逾期未还 7.0 亿元；表内单位亿元");
    }

    /** What the fund has out counts to the day the page is looked at from, as its title does, also of a ledger that stands on an earlier one. */
    @Test
    void countsWhatTheFundHasOutToTheDayLookedFrom() {
        var day = YearMonth.from(TODAY).minusMonths(1).atEndOfMonth();
        var terms = new Terms(new BigDecimal("500000000.00"), TODAY.minusDays(66), TODAY.minusDays(6), Repayment.BULLET, 1, Coupon.fixed("3"),
                DayCountRule.ACT_ACT, DayRoll.NONE, List.of());
        String out = "OUT-" + desk.number();
        String back = "BACK-" + desk.number();
        desk.file(new FilingDraft(unit, "fund", Stream.of(out, back).map(code -> new InstrumentDraft(code, code, code, DebtKind.FUND, "", terms, null,
                "", false, false, false, "")).toList(), List.of(EntryDraft.of(back, EntryKind.REPAYMENT, TODAY.minusDays(7),
                new BigDecimal("500000000.00"), "")), List.of()));
        approveAll();
        login(leader, "LEADER");
        Links.go("debt?unit=" + unit);
        assertThat(page()).as("it fell due since the ledger's day").contains("24 个月到期 15.0 亿元，含其中已逾期 5.0 亿元");
        Links.go("debt?tab=support&unit=" + unit);

        assertThat(seen(_get(H1.class))).contains("1 笔逾期未还");
        assertThat(page()).contains("余额按 " + day.toString().substring(5) + "，占用天数算至 " + TODAY.toString().substring(5), "逾期未还，笔1");
        assertThat(badges(FundCards.class)).contains("bad 66 天，约定 60 天");
        Links.go("debt?tab=risk&unit=" + unit);
        assertThat(page()).as("why nothing counts as overdue below a red title").contains(text("debt.risk.bridges"), day.toString().substring(5) + " 台账");
    }

    /** A cell and the sums of its line and column are written alike; a dot is what would be written as nothing. */
    @Test
    void writesCellsAndSumsOfTheCalendarAlike() {
        var drafts = Stream.of("40000000.00", "3000000.00").map(amount -> new InstrumentDraft("CAL-" + amount + desk.number(), "cal " + amount, "",
                amount.startsWith("4") ? DebtKind.LOAN : DebtKind.FUND, "", new Terms(new BigDecimal(amount), TODAY.minusYears(1), TODAY.plusDays(70),
                Repayment.BULLET, 1, Coupon.fixed("3"), DayCountRule.ACT_ACT, DayRoll.NONE, List.of()), null, "", false, false, false, "")).toList();
        desk.file(new FilingDraft(unit, "small", drafts, List.of(), List.of()));
        approveAll();
        login(leader, "LEADER");
        Links.go("debt?by=kind&unit=" + unit);

        String calendar = _get(MaturityCalendar.class).getElement().getOuterHTML();
        assertThat(calendar).contains(">0.4</button>", "<td class=\"tot\">0.4</td>", ">\u00b7</button>", "<td class=\"tot\">\u00b7</td>");
    }

    /** Sums follow the tree of the day: a ledger of a month before a unit moved says so and leads to the day before; so does one of a unit that left. */
    @Test
    void saysWhichUnitsTheLedgerStandsOn() {
        approveAll();
        String taker = figures.group("DV-T" + desk.number());
        identity.asAdmin(() -> {
            units.move(unit, taker, "merged");
            return unit;
        });
        login(leader, "LEADER");
        String month = "period=" + YearMonth.from(TODAY).minusMonths(1) + "&unit=";
        Links.go("debt?tab=wall&" + month + taker);
        assertThat(page()).contains(unit + " " + TODAY + " 由", "划至" + taker + "，原因：merged；汇总和排名按划转后的隶属");
        assertThat(links(_get(Main.class))).anyMatch(href -> href.startsWith("debt?") && href.contains("asOf=" + TODAY.minusDays(1))
                && href.endsWith("tab=wall"));
        identity.asAdmin(() -> {
            units.leaveScope(unit, TODAY, "handed over");
            return unit;
        });
        login(leader, "LEADER");
        Links.go("debt?" + month + unit);
        assertThat(page()).contains(TODAY + " 起退出监管范围");
        Links.go(Links.debtInstrument("DV-" + desk.number()));
        assertThat(page()).contains(unit + "（" + TODAY + " 退出）");
    }

    /** Of a ledger that stands on an earlier day: what has fallen due since was repaid or not, whatever was secured for it then. */
    @Test
    void saysWhatHasFallenDueSinceTheLedgersDay() {
        var day = YearMonth.from(TODAY).minusMonths(1);
        var due = day.atEndOfMonth().plusDays(3);
        var terms = new Terms(new BigDecimal("700000000.00"), due.minusYears(1), due, Repayment.BULLET, 1, Coupon.fixed("3"),
                DayCountRule.ACT_ACT, DayRoll.NONE, List.of());
        String late = "OPEN-" + desk.number();
        String paid = "PAID-" + desk.number();
        String put = "PUTS-" + desk.number();
        desk.file(new FilingDraft(unit, "put", List.of(new InstrumentDraft(put, put, put, DebtKind.CORP_PRIVATE, "", new Terms(new BigDecimal("100000000.00"),
                due.minusYears(1), TODAY.plusYears(2), Repayment.BULLET, 1, Coupon.fixed("3"), DayCountRule.ACT_ACT, DayRoll.NONE, List.of()), null, "",
                false, false, false, "")), List.of(EntryDraft.of(put, EntryKind.PUT_DATE, due, BigDecimal.ZERO, "")), List.of()));
        desk.file(new FilingDraft(unit, "since", Stream.of(late, paid).map(code -> new InstrumentDraft(code, code, code, DebtKind.LOAN, "", terms, null,
                "", false, false, false, "")).toList(), List.of(
                EntryDraft.source(late, due, new BigDecimal("700000000.00"), SourceKind.BANK, SourceStatus.APPROVED, null, ""),
                EntryDraft.of(late, EntryKind.REPAYMENT, due.plusDays(1), new BigDecimal("200000000.00"), ""),
                EntryDraft.of(paid, EntryKind.REPAYMENT, due, new BigDecimal("700000000.00"), "")), List.of()));
        approveAll();
        login(leader, "LEADER");
        String from = day.atEndOfMonth().toString().substring(5);
        Links.go("debt?unit=" + unit + "&period=" + day);
        assertThat(seen(_get(H1.class))).startsWith("1 笔逾期未还 5.0 亿元，");
        assertThat(page()).contains(from + " 起 24 个月到期 ").contains("各月到期额按 " + from + " 台账，其后还本 9.0 亿元不扣减");
        assertThat(seen(_get(DueCard.class))).contains("逾期 1 笔 · 5.0 亿元");
        assertThat(badges(DueCard.class)).contains("bad 逾期未还 5.0 亿元，台账未见足额偿还", "good 到期后已偿还", "bad 回售日已过，结果未登记");
        Links.go("debt?tab=list&state=OVERDUE&unit=" + unit + "&period=" + day);
        assertThat(links(_get(Main.class))).filteredOn(href -> href.startsWith(Links.debtInstrument(late)) || href.startsWith(Links.debtInstrument(paid)))
                .singleElement().asString().startsWith(Links.debtInstrument(late)).doesNotContain("period=");
        assertThat(page()).contains("余额（" + from + "）").contains("5.07.0").doesNotContain(due + " 到期");
        Links.go(links(_get(Main.class)).stream().filter(href -> href.startsWith(Links.debtInstrument(late))).findFirst().orElseThrow());
        assertThat(seen(_get(H1.class))).as("on the day looked from").contains("余额 5.0 亿元").contains("逾期");
        Links.go("debt?tab=wall&unit=" + unit + "&period=" + day);
        assertThat(page()).contains(from + " 起 24 个月，亿元", "90 日到期", "落实率", text("figure.debt.secured.late") + "5.0", from + " 数，其后逾期未还 5.0");
        assertThat(ladder(Readiness.values().length + 1)).as("nothing of what is overdue is secured").endsWith("\u2014");
        assertThat(ladder(Readiness.values().length + 2)).endsWith("5.0");
        assertThat(badges(WallPart.class)).contains("bad 逾期未还 5.0");
    }

    /** A day holders could put on is over: title and list say that nobody told what they put, before what comes. */
    @Test
    void saysThatNobodyToldWhatWasPut() {
        var put = TODAY.minusDays(40);
        var terms = new Terms(new BigDecimal("500000000.00"), put.minusYears(1), TODAY.plusYears(2), Repayment.BULLET, 1, Coupon.fixed("3"),
                DayCountRule.ACT_ACT, DayRoll.NONE, List.of());
        String code = "PUT-" + desk.number();
        desk.file(new FilingDraft(unit, "put", List.of(new InstrumentDraft(code, code, code, DebtKind.CORP_PRIVATE, "", terms, null, "", false, false,
                false, "")), List.of(EntryDraft.of(code, EntryKind.PUT_DATE, put, BigDecimal.ZERO, "")), List.of()));
        approveAll();
        login(leader, "LEADER");
        Links.go(Links.debtInstrument(code));
        assertThat(seen(_get(H1.class))).isEqualTo(code + " 余额 5.0 亿元，" + put + " 回售日已过，结果未登记，" + TODAY.plusYears(2)
                + " 到期 5.0 亿元，都没有来源，尚未到要求时点");
        Links.go("debt?unit=" + unit + "&period=" + YearMonth.from(TODAY));
        assertThat(page()).contains(put + " 回售已过 40 天", "回售日已过，结果未登记");
        Links.go("?unit=" + unit);
        assertThat(page()).as("nothing had come for it").contains("滞后 2", code + " 回售结果未登记" + unit + "，" + put
                + " 回售日已过，至多 5.0 亿元应付", "已过 40 天");
        assertThat(links(_get(Main.class))).anyMatch(href -> href.startsWith(Links.debtInstrument(code)));
    }

    private static <C extends com.vaadin.flow.component.Component> List<String> badges(Class<C> part) {
        return _find(_get(part), StatusBadge.class).stream().map(badge -> badge.getElement().getAttribute("data-tone") + " " + seen(badge)).toList();
    }

    @Test
    void saysFromWhichDayTheLedgerKnowsAnything() {
        figures.duty("DR01", unit);
        approveAll();
        login(leader, "LEADER");
        String before = "&asOf=" + TODAY.minusDays(1);

        Links.go("?unit=" + unit);
        assertThat(page()).contains(text("figure.debt.wall")).doesNotContain("债务台账自");
        Links.go("?unit=" + unit + before);
        assertThat(page()).contains("债务台账自 " + TODAY + " 起有记录").doesNotContain(text("figure.debt.wall"));
        Links.go("pillar/DR?unit=" + unit + before);
        assertThat(page()).contains("债务台账自 " + TODAY + " 起有记录").doesNotContain(text("figure.debt.wall"));
        Links.go("debt?unit=" + unit + before);
        assertThat(seen(_get(H1.class))).isEqualTo("债务台账自 " + TODAY + " 起有记录");
        Links.go("debt?tab=support&unit=" + unit + before);
        assertThat(seen(_get(H1.class))).isEqualTo("债务台账自 " + TODAY + " 起有记录");
        assertThat(page()).contains(text("debt.before")).doesNotContain(text("debt.rating.none"), text("debt.fund.capital"));
        Links.go("debt?tab=risk&unit=" + unit + before);
        assertThat(seen(_get(H1.class))).isEqualTo("债务台账自 " + TODAY + " 起有记录");
        assertThat(page()).contains(text("debt.risk.OVERDUE") + "—").doesNotContain(text("debt.risk.why.NOTHING"), text("debt.own.none"));
    }

    /** Nobody stands below it to be ranked or compared. */
    @Test
    void showsASingleUnitItsOwnDebtsOnThePageOfThePillar() {
        figures.duty("DR01", unit);
        approveAll();
        login(desk.owner(), "OWNER");
        Links.go("pillar/DR?unit=" + unit);

        assertThat(page()).contains(text("figure.debt.balances.single")).contains(name)
                .doesNotContain(text("figure.debt.balances") + "亿元").doesNotContain(text("pillar.rank.none"));
        assertThat(links(_get(Main.class))).anyMatch(href -> href.startsWith(Links.debtInstrument("DV-" + desk.number())));
    }

    /** Bank money needs no registration: what the list of dues calls secured stands in a column of its own in the ladder. */
    @Test
    void countsProvenBankMoneyOnTheLadder() {
        var due = TODAY.plusDays(20);
        var terms = new Terms(new BigDecimal("700000000.00"), due.minusYears(1), due, Repayment.BULLET, 1, Coupon.fixed("3"),
                DayCountRule.ACT_ACT, DayRoll.NONE, List.of());
        String code = "LOAN-" + desk.number();
        desk.file(new FilingDraft(unit, "loan",
                List.of(new InstrumentDraft(code, code, code, DebtKind.LOAN, "", terms, null, "", false, false, false, "")),
                List.of(EntryDraft.source(code, due, new BigDecimal("700000000.00"), SourceKind.BANK, SourceStatus.APPROVED, null, "")),
                List.of()));
        approveAll();
        login(leader, "LEADER");
        Links.go("debt?tab=wall&unit=" + unit);

        assertThat(page()).as("of one unit").doesNotContain(text("figure.debt.each"), text("figure.debt.each.gap"));
        assertThat(ladder(1)).containsOnly("\u2014", "5.0");
        assertThat(ladder(Readiness.values().length + 1)).containsOnly("\u2014", "7.0");
        assertThat(ladder(Readiness.values().length + 2)).containsOnly("\u2014", "5.0");
    }

    /** What a column of the ladder has, below its head. */
    private static List<String> ladder(int column) {
        return _find(_get(ReadinessCard.class), NativeTableRow.class).stream().skip(1)
                .map(row -> seen(row.getChildren().toList().get(column))).toList();
    }

    @Test
    void movesALeadersOpenPageWhenTheSectionApproves() {
        login(leader, "LEADER");
        Links.go("debt?unit=" + unit);
        assertThat(page()).contains(text("debt.none"));

        desk.asReviewer(() -> {
            inbox.decide(reviews.pending().stream().filter(one -> one.row().unitCode().equals(unit)).map(WaitingFiling::ref).toList(),
                    new Decision.Approve());
            return unit;
        });
        login(leader, "LEADER");
        roundTrip();

        assertThat(page()).contains(name).doesNotContain(text("debt.none"));
    }

    @Test
    void leadsFromACellToItsDuesAndBack() {
        approveAll();
        login(leader, "LEADER");
        Links.go("debt?unit=" + unit);
        var cell = YearMonth.from(TODAY.plusDays(40)) + "|=" + unit;

        clickCalendar(cell);

        var address = UI.getCurrent().getActiveViewLocation().getPathWithQueryParameters();
        assertThat(address).contains("line=" + unit).contains("month=");
        assertThat(_find(Chip.class)).hasSize(2);
        clickCalendar(cell);
        assertThat(UI.getCurrent().getActiveViewLocation().getPathWithQueryParameters()).doesNotContain("line=");
    }

    private static void clickCalendar(String at) {
        var calendar = _get(MaturityCalendar.class).getElement();
        var data = JsonNodeFactory.instance.objectNode();
        data.put("event.target.closest('[data-at]')?.dataset.at ?? ''", at);
        calendar.getNode().getFeature(ElementListenerMap.class).fireEvent(new DomEvent(calendar, "click", data));
    }

    @Test
    void siftsAllDebtsAndLeadsToOneWithWhoSaysSo() {
        approveAll();
        login(leader, "LEADER");
        Links.go("debt?tab=list&unit=" + unit + "&q=no-such");
        assertThat(page()).contains(text("debt.list.none")).doesNotContain(name);
        Links.go("debt?tab=list&unit=" + unit + "&q=" + name.substring(name.lastIndexOf(' ') + 1) + "&kind=mtn");
        assertThat(page()).contains(name);
        Links.go("debt?tab=list&print=1&kind=mtn&q=DV-" + desk.number() + "&unit=" + unit);
        assertThat(seen(_get(H1.class))).as("on paper what is on it").isEqualTo("1 笔，余额 5.0 亿元");
        assertThat(page()).contains("永续债：永续不计；情况：未偿；品种：中期票据；编号、名称、债权人、代码含：DV-" + desk.number());
        Links.go("debt?tab=wall&view=maturity&perpetual=debt&unit=" + unit);
        assertThat(page()).contains(text("debt.units"), text("debt.readiness"));

        Links.go(Links.debtInstrument("DV-" + name.substring(NAME.length())));

        assertThat(page()).contains(name, text("debt.one.history"), text("debt.line.SOURCE"), text("debt.choice.STATUS.INTENDED"));
    }

    /** As in the strip above; payments that come to less than that have their decimals. */
    @Test
    void writesThePrincipalOfADebtInOneWay() {
        approveAll();
        login(leader, "LEADER");
        Links.go(Links.debtInstrument("DV-" + desk.number()));

        assertThat(seen(_get(KeyFigures.class))).contains("50,000");
        assertThat(seen(_get(FlowCard.class))).contains("本金合计 50,000").contains("2,000").doesNotContain(".00");
    }

    /** Holders put a part alone: the row says what stays, so that its figures add up. */
    @Test
    void saysOfAnOldDebtWhatStays() {
        var put = TODAY.minusDays(20);
        String old = "OLD-" + desk.number();
        String fresh = "NEW-" + desk.number();
        var terms = new Terms(new BigDecimal("800000000.00"), put.minusYears(3), put.plusYears(2), Repayment.BULLET, 1, Coupon.fixed("5"),
                DayCountRule.ACT_ACT, DayRoll.NONE, List.of());
        var later = new Terms(new BigDecimal("560000000.00"), put.minusDays(20), put.plusYears(3), Repayment.BULLET, 1, Coupon.fixed("4"),
                DayCountRule.ACT_ACT, DayRoll.NONE, List.of());
        desk.file(new FilingDraft(unit, "put", List.of(new InstrumentDraft(old, old, old, DebtKind.MTN, "", terms, null, "", true, false, false, ""),
                new InstrumentDraft(fresh, fresh, fresh, DebtKind.MTN, "", later, null, "", true, false, false, "")),
                List.of(EntryDraft.of(old, EntryKind.PUT_DATE, put, BigDecimal.ZERO, ""),
                        EntryDraft.source(old, put, new BigDecimal("560000000.00"), SourceKind.NEW_ISSUE, SourceStatus.ARRIVED, fresh, ""),
                        EntryDraft.of(old, EntryKind.PUT, put, new BigDecimal("560000000.00"), "")), List.of()));
        approveAll();
        login(leader, "LEADER");
        Links.go("debt?period=" + YearMonth.from(TODAY) + "&unit=" + unit);

        assertThat(seen(_get(ChainTable.class))).contains(old + "（8.0，尚余 2.4）" + fresh + "（5.6）");
    }

    @Test
    void turnsThePageOfALongListAtItsHeadAndAtItsFoot() {
        var due = TODAY.plusDays(40);
        var terms = new Terms(new BigDecimal("1000000.00"), due.minusYears(3), due, Repayment.BULLET, 1, Coupon.fixed("4"),
                DayCountRule.ACT_ACT, DayRoll.NONE, List.of());
        desk.file(new FilingDraft(unit, "many", IntStream.range(0, 26).mapToObj(i -> new InstrumentDraft("DV-" + desk.number() + "-" + i,
                name + "-" + i, name + "-" + i, DebtKind.MTN, "bank", terms, null, "", true, false, false, "")).toList(), List.of(), List.of()));
        approveAll();
        login(leader, "LEADER");
        Links.go("debt?tab=list&unit=" + unit);
        assertThat(next()).hasSize(2);
        assertThat(page().split(name + "-", -1)).as("a page on the screen").hasSizeLessThan(1 + 26);
        Links.go("debt?tab=list&print=1&unit=" + unit);
        assertThat(next()).isEmpty();
        assertThat(page().split(name + "-", -1)).as("all of it on paper").hasSize(1 + 26);
        assertThat(jdbc.queryForList("select concat(subject_id, ' ', after_text) from trail where kind = 'EXPORT' and subject = 'debt'"
                + " and subject_id like ?", String.class, "%unit=" + unit + ",%")).singleElement().asString().startsWith("Asked[form=print, unit=" + unit)
                .contains(", dueView=exercise, perpetual=false, state=OPEN] ").endsWith(" lines");
        Links.go("debt?tab=list&unit=" + unit);
        _click(next().getLast());
        assertThat(UI.getCurrent().getActiveViewLocation().getQueryParameters().getSingleParameter("page")).contains("1");
    }

    private static List<NativeButton> next() {
        return _find(NativeButton.class, spec -> spec.withPredicate(one -> one.getAriaLabel().equals(Optional.of(text("kit.pager.next")))));
    }

    @Test
    void showsTheRegistersBesideTheLedger() {
        login(leader, "LEADER");
        Links.go("debt?tab=assets&unit=" + unit);
        assertThat(page()).contains(text("debt.assets.none"));
        Links.go("debt?tab=guarantees&unit=" + unit);
        assertThat(page()).contains(text("debt.guarantee.none"));
        Links.go("debt?tab=support&unit=" + unit);
        assertThat(page()).contains(text("debt.rating.none"));
        assertThat(seen(_get(H1.class))).isEqualTo("信用保障基金没有垫付");
        Links.go("debt?tab=risk&unit=" + unit);
        assertThat(seen(_get(H1.class))).isEqualTo("11 项风险指标中 1 项有数，没有越线");
    }

    /** What was approved after the ledger's day stands beside what it had come to by then; amounts of one list are in one unit. */
    @Test
    void tellsAStepOfTheMoneySinceTheLedgersDay() {
        var due = TODAY.plusDays(40);
        String code = "STEP-" + desk.number();
        var terms = new Terms(new BigDecimal("127500000.00"), due.minusYears(3), due, Repayment.BULLET, 1, Coupon.fixed("3"), DayCountRule.ACT_ACT,
                DayRoll.NONE, List.of());
        var small = new Terms(new BigDecimal("50000000.00"), due.minusYears(3), due, Repayment.BULLET, 1, Coupon.fixed("3"), DayCountRule.ACT_ACT,
                DayRoll.NONE, List.of());
        desk.file(new FilingDraft(unit, "step", List.of(new InstrumentDraft(code, code, code, DebtKind.LOAN, "", terms, null, "", false, false, false, ""),
                new InstrumentDraft(code + "S", code + "S", code + "S", DebtKind.LOAN, "", small, null, "", false, false, false, "")),
                List.of(EntryDraft.ready(code, TODAY.minusDays(2), Readiness.L2)), List.of()));
        approveAll();
        login(leader, "LEADER");
        String told = "L0 未启动（" + TODAY.minusDays(2).toString().substring(5) + " 起为 L2 申报受理，已核定）";

        Links.go("debt?unit=" + unit);
        assertThat(page()).contains(ledgerDay() + " 以来新增 0 笔、还本 0 笔、偿债来源进度更新 1 笔");
        assertThat(seen(_get(DueCard.class))).contains(told, "1.275", "0.500", "1.275 亿元没有来源", "0.5 亿元没有来源").doesNotContain("万元");
        Links.go("?unit=" + unit);
        assertThat(page()).contains(told);
    }

    /** A register that has not begun is no register of nothing; what was approved of the ledger's indicators stands on its own judgement. */
    @Test
    void saysFromWhichDayTheRegistersKnowAnything() {
        var guarantee = SheetLine.of(LineKind.GUARANTEE).with(LineField.CODE, "G-" + desk.number()).with(LineField.BENEFICIARY, "Outside")
                .with(LineField.CREDITOR, "bank").with(LineField.AMOUNT, "1000").with(LineField.ON, TODAY.minusYears(1).toString())
                .with(LineField.UNTIL, TODAY.plusYears(1).toString());
        var asset = SheetLine.of(LineKind.ASSET).with(LineField.CODE, "A-" + desk.number()).with(LineField.NAME, "Land")
                .with(LineField.ASSET_KIND, "LAND").with(LineField.BOOK_VALUE, "1000").with(LineField.SINCE, TODAY.minusYears(1).toString());
        var rating = SheetLine.of(LineKind.RATING).with(LineField.AGENCY, "Agency").with(LineField.GRADE, "AA")
                .with(LineField.ON, TODAY.minusYears(1).toString());
        desk.file(new FilingDraft(unit, "registers", List.of(), List.of(), List.of(), List.of(guarantee, asset, rating)));
        approveAll();
        figures.duty("DR19", unit);
        var before = TODAY.minusDays(20);
        figures.official(reviewer, "DR19", unit, "2026-09", "31.4", before);
        login(leader, "LEADER");
        String then = "&unit=" + unit + "&asOf=" + before;

        Links.go("debt?tab=guarantees" + then);
        assertThat(seen(_get(H1.class))).isEqualTo("担保台账自 " + TODAY + " 起有记录");
        assertThat(page()).doesNotContain(text("debt.guarantee.none"));
        Links.go("debt?tab=assets" + then);
        assertThat(seen(_get(H1.class))).isEqualTo("闲置资产台账自 " + TODAY + " 起有记录");
        Links.go("debt?tab=risk" + then);
        assertThat(page()).contains("取已核定的2026年9月指标值31.4%", text("debt.risk.tone.RED"));
        var words = new Words(units.tree(), Locale.SIMPLIFIED_CHINESE);
        assertThat(seen(new RatingCard(List.of(), words, Optional.of(TODAY)))).contains("评级台账自 " + TODAY + " 起有记录");
    }

    /** What was repaid before the first approval, and the money for it, is in no ledger: a wall of that time would alarm for nothing. */
    @Test
    void drawsNoWallOfATimeBeforeTheLedgerOpened() {
        approveAll();
        login(leader, "LEADER");
        Links.go("debt?period=" + YearMonth.from(TODAY.minusMonths(3)) + "&unit=" + unit);
        assertThat(seen(_get(H1.class))).isEqualTo(new H1().getTranslation("figure.debt.opened", TODAY.toString()));
        assertThat(_find(Chart.class)).isEmpty();
        assertThat(handOut()).as("no workbook of nothing").isEmpty();

        Links.go("?period=" + YearMonth.from(TODAY.minusMonths(3)) + "&unit=" + unit);
        assertThat(page()).as("nor is the cockpit silent").contains(new H1().getTranslation("cockpit.attention.opened", TODAY.toString()));
        Links.go("debt?period=" + YearMonth.from(TODAY.minusMonths(3)) + "&unit=" + unit);

        String onward = "debt?period=" + YearMonth.from(TODAY);
        assertThat(_find(Anchor.class)).extracting(Anchor::getHref).anyMatch(href -> href.startsWith(onward));
        Links.go(onward + "&unit=" + unit);
        assertThat(page()).doesNotContain(new H1().getTranslation("figure.debt.opened", TODAY.toString()));
        assertThat(handOut()).hasSize(1);
    }

    private static List<Button> handOut() {
        return _find(Button.class, spec -> spec.withText(text("list.debt.button")));
    }

    /** Figures of a month, of the year so far and of a day stand below one another: each says which it is. */
    @Test
    void saysWhatTheFiguresFedByTheLedgerStandFor() {
        login(reviewer, "REVIEWER");
        Links.go("debt?tab=feeds&period=2026-09&unit=" + unit);
        assertThat(seen(_get(FeedCard.class))).contains("债券发行只数只9月当期", "借新还旧债券发行额亿元年初至9月累计", "银团贷款签约额亿元截至三季度累计",
                "（期内最高）万元9月内最高", "有息债务余额亿元9月末时点");
    }

    /** The end of a period that has not ended is no day anything could be known of. */
    @Test
    void namesTheDayOfAFigureWhosePeriodIsStillRunning() {
        login(reviewer, "REVIEWER");
        var month = YearMonth.from(TODAY);
        Links.go("debt?tab=feeds&period=" + month + "&unit=" + unit);
        var balance = "有息债务余额亿元" + (TODAY.isBefore(month.atEndOfMonth()) ? OfficeTimes.monthAndDay(TODAY) + " 时点"
                : month.getMonthValue() + "月末时点");
        assertThat(seen(_get(FeedCard.class))).contains(balance);
    }

    @Test
    void holdsAUnitToPrincipalOnlyAndShowsItOnTheDebtsPage() {
        approveAll();
        Links.go(Links.DEBT_RULES);
        assertThat(links(_get(Main.class))).as("the way back").contains(Links.DEBT);
        @SuppressWarnings("unchecked")
        ComboBox<UnitRow> units = _get(ComboBox.class);
        enter(units, units.getListDataView().getItems().filter(row -> row.code().equals(unit)).findFirst().orElseThrow());
        _click(_get(Button.class, spec -> spec.withText(text("debt.restriction.set"))));
        assertThat(page()).contains(new H1().getTranslation("debt.restriction.reason", "240"));
        enter(_get(com.vaadin.flow.component.datepicker.DatePicker.class, spec -> spec.withLabel(text("debt.restriction.from"))),
                LocalDate.of(2026, 1, 1));
        enter(_get(TextField.class, spec -> spec.withLabel(text("debt.restriction.why"))), "list of the view test " + name);
        _click(_get(Button.class, spec -> spec.withText(text("debt.restriction.set"))));
        assertThat(page()).contains("list of the view test " + name);

        login(leader, "LEADER");
        Links.go(Links.debtInstrument(name.replace(NAME, "DV-")));
        assertThat(page()).contains(name, text("debt.restriction.on"), text("debt.instrument.rates"), text("debt.use.none"));
        Links.go("debt?tab=risk&unit=" + unit);
        assertThat(page()).contains(text("debt.risk"), text("debt.own"), "0.20 / ");
    }

    /** Without a period in the address a debt stands on today, and the ledger of a month that is over tells what has begun since. */
    @Test
    void standsOnTodayWhereNoPeriodIsAsked() {
        String code = "NEW-" + name.replace(NAME, "");
        var terms = new Terms(new BigDecimal("100000000.00"), TODAY, TODAY.plusYears(1), Repayment.BULLET, 1, Coupon.fixed("3"),
                DayCountRule.ACT_ACT, DayRoll.NONE, List.of());
        desk.file(new FilingDraft(unit, "new",
                List.of(new InstrumentDraft(code, code, code, DebtKind.LOAN, "", terms, null, "", false, false, false, "")), List.of(), List.of()));
        approveAll();
        login(leader, "LEADER");
        String before = YearMonth.from(TODAY).minusMonths(1).toString();

        Links.go(Links.debtInstrument(code));
        assertThat(page()).contains(new H1().getTranslation("debt.one.day", TODAY.toString())).doesNotContain(text("debt.one.repaid"));
        Links.go(Links.debtInstrument(code) + "&period=" + before + "&unit=" + unit);
        assertThat(page()).contains(new H1().getTranslation("debt.one.ahead", TODAY.toString()));
        Links.go("debt?period=" + before + "&unit=" + unit);
        assertThat(page()).contains(new H1().getTranslation("debt.since",
                YearMonth.parse(before).atEndOfMonth().toString().substring(5), 1, 0, 0));
    }

    @Test
    void asksTheAdministratorToStandForExamples() {
        login(office.person("admin-dv", Role.ADMIN, null, null), "ADMIN");
        Links.go(Links.DEBT_RULES);
        assertThat(page()).as("on which side each line lights").contains("高于 30%", "低于 2 年", "指标 DR19 亮灯规则");
        int open = _find(Button.class, spec -> spec.withText(text("debt.risk.confirm"))).size();

        _click(_find(Button.class, spec -> spec.withText(text("debt.risk.confirm"))).getLast());

        assertThat(_find(Button.class, spec -> spec.withText(text("debt.risk.confirm")))).hasSize(open - 1);
        _click(_find(Button.class, spec -> spec.withText(text("debt.risk.edit"))).getFirst());
        enter(_find(TextField.class, spec -> spec.withValue("40")).getFirst(), "10");
        _click(_get(Button.class, spec -> spec.withText(text("debt.risk.save"))));
        assertThat(page()).contains(text("debt.risk.order"));
    }

    @Test
    void keepsAScenarioAndPutsItBack() {
        approveAll();
        login(leader, "LEADER");
        Links.go("debt?unit=" + unit);
        _find(IntegerSlider.class).getFirst().setValue(40);
        enter(_get(TextField.class, spec -> spec.withPlaceholder(text("debt.scenario.placeholder"))), "bad year");
        _click(_get(Button.class, spec -> spec.withText(text("debt.scenario.keep"))));
        _click(_get(Button.class, spec -> spec.withText(text("debt.stress.reset"))));

        assertThat(page()).contains("bad year");
        var scenarios = _find(_get(ScenarioCard.class), NativeTableRow.class).stream().map(ViewTest::seen).toList();
        assertThat(scenarios.get(1)).as("the plan was saved by nobody").contains("\u2014");
        _click(_find(Button.class, spec -> spec.withText(text("debt.scenario.use"))).getLast());
        assertThat(_find(IntegerSlider.class).getFirst().getValue()).isEqualTo(40);
    }

    @Test
    void countsAsTheSliderMoves() {
        approveAll();
        login(leader, "LEADER");
        Links.go("debt?unit=" + unit);
        assertThat(page()).doesNotContain("0.0 \u2192 3.0");

        _find(IntegerSlider.class).getFirst().setValue(0);

        assertThat(page()).contains("0.0 \u2192 3.0").contains("24 个月内 1 户资金不足：");
        _click(_get(Button.class, spec -> spec.withText(text("debt.stress.reset"))));
        assertThat(page()).doesNotContain("0.0 \u2192 3.0");
    }
}
