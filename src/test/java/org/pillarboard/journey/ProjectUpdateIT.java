package org.pillarboard.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.pillarboard.Journey;
import org.pillarboard.identity.CurrentUser;
import org.pillarboard.identity.Impersonation;
import org.pillarboard.project.CountStage;
import org.pillarboard.project.MilestoneDraft;
import org.pillarboard.project.ProjectDraft;
import org.pillarboard.project.Projects;
import org.pillarboard.shared.AsOf;
import org.springframework.beans.factory.annotation.Autowired;

/** Milestones on a phone: reported with a photo, returned, answered, approved; the leader's open page moves by itself. */
class ProjectUpdateIT extends Journey {

    private static final String PASSWORD = "Demo-2026";
    private static final byte[] PHOTO = Base64.getDecoder().decode(
            "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==");
    @Autowired
    private Impersonation people;
    @Autowired
    private Projects projects;
    @Autowired
    private CurrentUser user;
    private UUID project;
    private UUID step;

    @BeforeEach
    void enterAProject() {
        LocalDate today = AsOf.today(Clock.systemUTC()).day();
        project = people.as("owner-e04", () -> projects.create(ProjectDraft.of("P-JOURNEY-" + System.nanoTime() % 10000, "旅程停车场",
                "PT-PARK", "DEMO-E04", user.id(), List.of(
                        new MilestoneDraft("车位投用", "Spaces open", BigDecimal.valueOf(60), false, List.of("核验单"), CountStage.OPENED,
                                List.of(), today, false),
                        MilestoneDraft.of("竣工决算", BigDecimal.valueOf(40), today.plusDays(60))))
                .withQuantities(Map.of("spaces", "180"))));
        step = people.as("owner-e04", () -> projects.get(project)).milestones().getFirst().mark().id();
    }

    @Test
    void movesTheLeadersOpenPageOnceApproved() {
        Page leader = person("leader", PASSWORD);
        leader.navigate(address("/project/" + project));
        assertThat(leader.locator("main")).containsText("0 / 2");

        Page phone = phone("owner-e04");
        long began = System.nanoTime();
        report(phone);
        org.assertj.core.api.Assertions.assertThat(System.nanoTime() - began).isLessThan(120_000_000_000L);

        Page reviewer = person("reviewer-ms", PASSWORD);
        giveBack(reviewer, "请写明开放日期");
        phone.navigate(address("/project/" + project + "?milestone=" + step));
        assertThat(phone.getByText("请写明开放日期").first()).isVisible();
        answer(phone);
        approve(reviewer);

        assertThat(leader.locator("main")).containsText("1 / 2");
        assertThat(leader.locator("main")).containsText("核定 车位投用");
        assertThat(leader.locator("main")).containsText("请写明开放日期");
        org.assertj.core.api.Assertions.assertThat(complaints()).isEmpty();
    }

    private Page phone(String login) {
        Page phone = visitor(390, 844);
        phone.navigate(address("/login"));
        phone.locator("input[name=username]").fill(login);
        phone.locator("input[name=password]").fill(PASSWORD);
        phone.locator("input[name=password]").press("Enter");
        phone.waitForURL(url -> !url.contains("/login"));
        return phone;
    }

    private void report(Page phone) {
        phone.navigate(address("/project/" + project + "?milestone=" + step));
        phone.getByText("已完成", new Page.GetByTextOptions().setExact(true)).first().click();
        Locator spaces = phone.locator("vaadin-big-decimal-field input").first();
        spaces.fill("180");
        spaces.press("Tab");
        var chooser = phone.waitForFileChooser(() -> phone.getByText("选择文件").first().click());
        chooser.setFiles(new FilePayload("spaces.png", "image/png", PHOTO));
        assertThat(phone.getByText("spaces.png").first()).isVisible();
        submit(phone);
    }

    private void answer(Page phone) {
        phone.locator("vaadin-text-area textarea").first().fill("今日正式开放");
        phone.locator("vaadin-text-area textarea").first().press("Tab");
        submit(phone);
    }

    private static void submit(Page phone) {
        Locator submit = phone.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("提交审核"));
        assertThat(submit).isEnabled();
        submit.click();
        assertThat(phone.getByText("已提交审核").first()).isVisible();
    }

    private void giveBack(Page reviewer, String reason) {
        reviewer.navigate(address("/review"));
        reviewer.getByText("旅程停车场").first().click();
        reviewer.locator("vaadin-text-area textarea").first().fill(reason);
        reviewer.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(Pattern.compile("^退回"))).first().click();
        assertThat(reviewer.getByText("已退回").first()).isVisible();
    }

    private void approve(Page reviewer) {
        reviewer.navigate(address("/project/" + project + "?milestone=" + step));
        reviewer.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(Pattern.compile("^通过"))).first().click();
        assertThat(reviewer.getByText("已通过，计入指标").first()).isVisible();
    }
}
