package org.pillarboard.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.pillarboard.Journey;
import org.pillarboard.OfficeDay;
import org.pillarboard.debt.DebtIndicators;
import org.pillarboard.identity.Impersonation;
import org.pillarboard.issuance.IssueField;
import org.pillarboard.issuance.IssueReviews;
import org.pillarboard.issuance.IssueStage;
import org.pillarboard.issuance.MoveReview;
import org.pillarboard.issuance.MoveRow;
import org.pillarboard.issuance.MoveSheet;
import org.pillarboard.issuance.StageMoves;
import org.pillarboard.observation.RegisterFeeds;
import org.pillarboard.review.Decision;
import org.pillarboard.review.ReviewInbox;
import org.pillarboard.shared.Period;
import org.springframework.beans.factory.annotation.Autowired;

/**
 * A bond planned, walked through its gates, settled and linked to the debt it repays; what leaders have open moves by itself:
 * the board, the ledger, the indicators, the cockpit.
 */
class BondReachesLedgerIT extends Journey {

    private static final String PASSWORD = "Demo-2026";
    private static final byte[] PAPER = "%PDF-1.4\n1 0 obj<<>>endobj\ntrailer<<>>\n%%EOF".getBytes(StandardCharsets.US_ASCII);
    private static final LocalDate TODAY = OfficeDay.TODAY;
    private static final Period MONTH = Period.month(TODAY);
    private static final String NAME = "旅程水务超短期融资券";
    private static final String BRIEF = "旅程水务SCP99";
    private static final String UNIT = "DEMO-E05";
    @Autowired
    private Impersonation people;
    @Autowired
    private RegisterFeeds feeds;
    @Autowired
    private DebtIndicators indicators;
    @Autowired
    private StageMoves moves;
    @Autowired
    private IssueReviews reviews;
    @Autowired
    private ReviewInbox inbox;
    private BigDecimal issuedBefore;

    @BeforeEach
    void openTheFeeds() {
        people.as("admin", () -> {
            List.of("DR04", "DR05", "DR06").forEach(code -> feeds.open(code, MONTH.startsOn()));
            return MONTH;
        });
        issuedBefore = people.as("reviewer-cw", () -> indicators.compare("CITY", MONTH)).stream()
                .filter(row -> row.indicator().code().equals("DR04")).map(row -> Objects.requireNonNull(row.computed()).value()).findFirst()
                .orElseThrow();
    }

    @Test
    void movesWhatLeadersHaveOpenOnceSettled() {
        String issued = issuedBefore.add(new BigDecimal("1.73")).setScale(2, RoundingMode.HALF_UP).toPlainString();
        Page board = leaderAt("/debt/issuance?unit=" + UNIT);
        Page ledger = leaderAt("/debt?unit=" + UNIT + "&period=" + MONTH.code());
        Page figure = leaderAt("/indicator/DR04?period=" + MONTH.code());
        Page cockpit = leaderAt("/?period=" + MONTH.code());

        Page owner = person("owner-e05", PASSWORD);
        Page reviewer = person("reviewer-cw", PASSWORD);
        plan(owner);
        assertThat(board.locator("main")).not().containsText(NAME);
        approve(reviewer, "plan.pdf");
        assertThat(board.locator("main")).containsText(NAME);

        UUID bond = UUID.fromString(owner.url().replaceAll(".*/", ""));
        walk(bond);
        assertThat(board.locator("main")).containsText(BRIEF);
        assertThat(ledger.locator("main")).not().containsText(BRIEF);
        settle(owner, bond);
        approve(reviewer, "settled.pdf");

        assertThat(ledger.locator("main")).containsText(BRIEF);
        assertThat(board.locator("main")).containsText("还 23水务MTN14（1.7）");
        assertThat(figure.locator("main")).containsText(issued);
        assertThat(cockpit.locator("main")).containsText(issued);
        org.assertj.core.api.Assertions.assertThat(people.as("reviewer-cw", () -> indicators.compare("CITY", MONTH)))
                .filteredOn(row -> row.indicator().code().equals("DR05")).singleElement().satisfies(row -> org.assertj.core.api.Assertions
                        .assertThat(Objects.requireNonNull(row.official()).hasNumbersOf(Objects.requireNonNull(row.computed()))).isTrue());
        org.assertj.core.api.Assertions.assertThat(complaints()).isEmpty();
    }

    private Page leaderAt(String address) {
        Page leader = person("leader", PASSWORD);
        leader.navigate(address(address));
        assertThat(leader.locator("h1")).isVisible();
        return leader;
    }

    private void plan(Page owner) {
        owner.navigate(address("/debt/issuance?unit=" + UNIT));
        owner.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("新增债券")).click();
        owner.waitForURL(Pattern.compile(".*/debt/issuance/[0-9a-f-]{36}"));
        assertThat(owner.locator("vaadin-side-nav-item[current]")).containsText("债务台账");
        fill(owner, "债券名称 *", NAME);
        fill(owner, "文号 *", "旅程批〔2026〕1号");
        fill(owner, "金额 *", "1.73");
        fill(owner, "期限 *", "9");
        owner.locator("vaadin-select").filter(new Locator.FilterOptions().setHasText("品种")).click();
        owner.locator("vaadin-select-item").filter(new Locator.FilterOptions().setHasText("超短融")).first().click();
        day(owner, "日期 *", TODAY);
        day(owner, "计划发行日 *", TODAY.plusDays(30));
        handIn(owner, "plan.pdf");
    }

    private static void fill(Page page, String label, String text) {
        Locator field = page.getByLabel(label, new Page.GetByLabelOptions().setExact(true)).first();
        field.fill(text);
        field.press("Tab");
    }

    private static void day(Page page, String label, LocalDate day) {
        Locator field = page.getByLabel(label, new Page.GetByLabelOptions().setExact(true)).first();
        field.fill(day.toString());
        field.press("Enter");
        assertThat(page.locator("vaadin-date-picker[opened]")).hasCount(0);
    }

    private static void handIn(Page owner, String paper) {
        var chooser = owner.waitForFileChooser(() -> owner.getByText("选择文件").first().click());
        chooser.setFiles(new FilePayload(paper, "application/pdf", PAPER));
        assertThat(owner.getByText(paper).first()).isVisible();
        owner.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("提交审核")).click();
        assertThat(owner.getByText("已报送，等待科室审核").first()).isVisible();
    }

    private void approve(Page reviewer, String paper) {
        reviewer.navigate(address("/review"));
        Locator waiting = reviewer.locator(".filing").filter(new Locator.FilterOptions().setHasText(Pattern.compile("旅程水务")));
        assertThat(waiting).containsText(paper);
        waiting.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("核定")).click();
        assertThat(waiting).hasCount(0);
    }

    /** The gates between, each handed in with its paper by the owner and approved by the section. */
    private void walk(UUID bond) {
        pass(bond, IssueStage.ADVISERS, sheet -> sheet.with(IssueField.UNDERWRITER, "旅程主承"));
        pass(bond, IssueStage.RATED, sheet -> sheet.with(IssueField.AGENCY, "旅程评级").with(IssueField.GRADE, "AA"));
        pass(bond, IssueStage.FILED, sheet -> sheet);
        pass(bond, IssueStage.ACCEPTED, sheet -> sheet);
        pass(bond, IssueStage.REGISTERED, sheet -> sheet.with(IssueField.NUMBER, "旅程注〔2026〕SCP1号").with(IssueField.QUOTA, "3"));
        pass(bond, IssueStage.PRICED, sheet -> sheet.with(IssueField.CODE, "D-J99").with(IssueField.SHORT_NAME, BRIEF)
                .with(IssueField.RATE, "2.4"));
    }

    private void pass(UUID bond, IssueStage stage, UnaryOperator<MoveSheet> told) {
        MoveRow move = people.as("owner-e05", () -> moves.begin(bond, stage));
        people.as("owner-e05", () -> {
            moves.keep(move.id(), told.apply(move.sheet().with(IssueField.ON, TODAY.toString())), move.version());
            moves.attach(move.id(), stage + ".pdf", PAPER);
            moves.submit(move.id());
            return move;
        });
        people.as("reviewer-cw", () -> {
            inbox.decide(reviews.pending().stream().map(MoveReview::move).filter(one -> one.bondId().equals(bond)).map(MoveRow::ref).toList(),
                    new Decision.Approve());
            return bond;
        });
    }

    /** The money has come, and goes to an older debt. */
    private void settle(Page owner, UUID bond) {
        owner.navigate(address("/debt/issuance/" + bond));
        owner.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("办理：缴款到账")).click();
        day(owner, "日期 *", TODAY);
        owner.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("关联旧债")).click();
        owner.getByLabel("旧债", new Page.GetByLabelOptions().setExact(true)).fill("D-014");
        owner.locator("vaadin-combo-box-item").filter(new Locator.FilterOptions().setHasText("D-014")).first().click();
        fill(owner, "偿还金额", "1.73");
        handIn(owner, "settled.pdf");
    }
}
