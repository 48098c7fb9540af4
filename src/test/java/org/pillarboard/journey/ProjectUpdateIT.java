package org.pillarboard.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.pillarboard.Journey;
import org.pillarboard.OfficeDay;
import org.pillarboard.identity.CurrentUser;
import org.pillarboard.identity.Impersonation;
import org.pillarboard.project.CountStage;
import org.pillarboard.project.MilestoneDraft;
import org.pillarboard.project.ProjectDraft;
import org.pillarboard.project.Projects;
import org.pillarboard.shared.Period;
import org.springframework.beans.factory.annotation.Autowired;

/** A milestone on a phone: reported with a photo, returned, answered, approved; the leaders' open pages move by themselves. */
class ProjectUpdateIT extends Journey {

    private static final String PASSWORD = "Demo-2026";
    private static final byte[] PHOTO = Base64.getDecoder().decode(
            "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==");
    private static final LocalDate TODAY = OfficeDay.TODAY;
    private static final String MONTH = Period.month(TODAY).code();
    @Autowired
    private Impersonation people;
    @Autowired
    private Projects projects;
    @Autowired
    private CurrentUser user;
    private String path;

    @BeforeEach
    void enterAProject() {
        UUID project = people.as("owner-e04", () -> projects.create(ProjectDraft.of("P-JOURNEY-1", "旅程停车场", "PT-PARK", "DEMO-E04",
                user.id(), List.of(new MilestoneDraft("车位投用", "Spaces open", BigDecimal.valueOf(60), false, List.of("核验单"),
                        CountStage.OPENED, List.of(), TODAY, false),
                        MilestoneDraft.of("竣工决算", BigDecimal.valueOf(40), TODAY.plusDays(60))))
                .withQuantities(Map.of("spaces", "1187"))));
        path = "/project/" + project + "?milestone="
                + people.as("owner-e04", () -> projects.get(project)).milestones().getFirst().mark().id();
    }

    @Test
    void movesWhatLeadersHaveOpenOnceApproved() {
        Page figure = leaderAt("/indicator/PS01?unit=DEMO-E04&period=" + MONTH);
        Page cockpit = leaderAt("/?period=" + MONTH);
        assertThat(figure.locator("main")).not().containsText("1,187");
        assertThat(cockpit.locator("main")).not().containsText("1,187");

        Page phone = person(visitor(390, 844), "owner-e04", PASSWORD);
        long began = System.nanoTime();
        report(phone);
        org.assertj.core.api.Assertions.assertThat(Duration.ofNanos(System.nanoTime() - began)).isLessThan(Duration.ofMinutes(2));

        Page reviewer = person("reviewer-ms", PASSWORD);
        giveBack(reviewer);
        assertThat(phone.getByText("请写明开放日期").first()).isVisible();
        answer(phone);
        approve(reviewer);

        assertThat(figure.locator("main")).containsText("1,187");
        assertThat(cockpit.locator("main")).containsText("1,187");
        explain(cockpit);
        org.assertj.core.api.Assertions.assertThat(complaints()).isEmpty();
    }

    private Page leaderAt(String address) {
        Page leader = person("leader", PASSWORD);
        leader.navigate(address(address));
        assertThat(leader.locator("h1")).isVisible();
        return leader;
    }

    /** Three taps and no typing: it is done, the photo, hand it in. */
    private void report(Page phone) {
        phone.navigate(address(path));
        phone.getByText("已完成", new Page.GetByTextOptions().setExact(true)).first().click();
        assertThat(phone.locator("vaadin-big-decimal-field input").first()).hasValue("1187");
        var chooser = phone.waitForFileChooser(() -> phone.getByText("选择文件").first().click());
        chooser.setFiles(new FilePayload("spaces.png", "image/png", PHOTO));
        assertThat(phone.getByText("spaces.png").first()).isVisible();
        submit(phone);
    }

    private void answer(Page phone) {
        Locator note = phone.locator("vaadin-text-area textarea").first();
        note.fill("今日正式开放");
        note.press("Tab");
        submit(phone);
    }

    private static void submit(Page phone) {
        Locator submit = phone.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("提交审核"));
        assertThat(submit).isEnabled();
        submit.click();
        assertThat(phone.getByText("已提交，等待科室审核").first()).isVisible();
    }

    private void giveBack(Page reviewer) {
        reviewer.navigate(address("/review"));
        reviewer.getByText("旅程停车场").first().click();
        assertThat(reviewer.getByRole(AriaRole.TOOLBAR)).containsText("车位投用");
        reviewer.locator("vaadin-text-area textarea").first().fill("请写明开放日期");
        reviewer.locator("vaadin-text-area textarea").first().press("Tab");
        decide(reviewer, "退回");
    }

    private void approve(Page reviewer) {
        reviewer.navigate(address(path));
        decide(reviewer, "核定");
    }

    private static void decide(Page reviewer, String verdict) {
        var bar = reviewer.getByRole(AriaRole.TOOLBAR);
        assertThat(bar).containsText("车位投用");
        bar.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(Pattern.compile("^" + verdict))).click();
        assertThat(bar.filter(new Locator.FilterOptions().setHasText("车位投用"))).hasCount(0);
    }

    /** From the newest figure on the cockpit to where it comes from. */
    private static void explain(Page cockpit) {
        cockpit.locator("a[href*='record/']").filter(new Locator.FilterOptions().setHasText("1,187")).first().click();
        var main = cockpit.locator("main");
        assertThat(main).containsText("由台账汇总自");
        assertThat(main).containsText("P-JOURNEY-1 车位投用");
        assertThat(main).containsText("旅程停车场 车位投用");
        assertThat(main).containsText("spaces.png");
    }
}
