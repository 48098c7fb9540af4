package org.pillarboard.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.pillarboard.Journey;
import org.pillarboard.OfficeDay;

/** The main job: entered with evidence, returned, resubmitted, approved; the leader's open page moves by itself. */
class FigureReachesLeaderIT extends Journey {

    private static final String PASSWORD = "Demo-2026";
    private static final String NAME = "文明城市创建志愿服务人次";
    private static final String INDICATOR = "/indicator/PS05?period=2026-11&unit=DEMO-E04";

    @Test
    void movesTheLeadersOpenPageOnceApproved() {
        Page leader = person("leader", PASSWORD);
        leader.navigate(address(INDICATOR));
        assertThat(leader.locator("h1")).isVisible();
        String before = leader.locator("main").innerText();

        Page owner = person("owner-e04", PASSWORD);
        enter(owner, "277", true);
        Page reviewer = person("reviewer-dj", PASSWORD);
        giveBack(reviewer, "请附签到表");
        owner.navigate(address("/workbench?period=2026-11&unit=DEMO-E04"));
        assertThat(owner.getByText("请附签到表").first()).isVisible();
        enter(owner, "278", false);
        approve(reviewer);

        assertThat(leader.locator("main")).containsText("278");
        org.assertj.core.api.Assertions.assertThat(before).doesNotContain("278");
        // the point that was the last before has lost its label
        assertThat(leader.locator("vaadin-chart").first().locator(".highcharts-data-label").filter(
                new Locator.FilterOptions().setHasText("实际"))).hasCount(1);
        leader.navigate(address(INDICATOR + "&asOf=" + OfficeDay.TODAY.minusDays(1)));
        assertThat(leader.locator("h1")).isVisible();
        assertThat(leader.locator("main")).not().containsText("278");
    }

    private void enter(Page owner, String value, boolean withEvidence) {
        owner.navigate(address("/workbench?period=2026-11&unit=DEMO-E04"));
        Locator cell = owner.getByLabel(NAME + " 数值").first();
        cell.click();
        cell.fill(value);
        cell.press("Tab");
        if (withEvidence) {
            attach(owner);
        }
        Locator submit = owner.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(Pattern.compile("提交 \\d+ 项")));
        assertThat(submit).isEnabled();
        submit.click();
        assertThat(owner.getByText(Pattern.compile("已提交 \\d+ 项")).first()).isVisible();
    }

    private void attach(Page owner) {
        owner.getByLabel("为 " + NAME + " 添加佐证").click();
        var chooser = owner.waitForFileChooser(() -> owner.getByText("选择文件").first().click());
        chooser.setFiles(new FilePayload("attendance.pdf", "application/pdf",
                "%PDF-1.4\n1 0 obj<<>>endobj\ntrailer<<>>\n%%EOF".getBytes(StandardCharsets.US_ASCII)));
        assertThat(owner.getByText("attendance.pdf").first()).isVisible();
    }

    private void giveBack(Page reviewer, String reason) {
        choose(reviewer);
        reviewer.locator("vaadin-text-area textarea").first().fill(reason);
        reviewer.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(Pattern.compile("^退回"))).first().click();
        assertThat(reviewer.getByText("已退回 1 项").first()).isVisible();
    }

    private void approve(Page reviewer) {
        choose(reviewer);
        reviewer.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(Pattern.compile("^核定"))).first().click();
        assertThat(reviewer.getByText("已核定 1 项").first()).isVisible();
    }

    private void choose(Page reviewer) {
        reviewer.navigate(address("/review?unit=DEMO-E04"));
        reviewer.getByText(NAME).first().click();
    }
}
