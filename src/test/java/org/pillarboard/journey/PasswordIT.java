package org.pillarboard.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;
import org.pillarboard.Journey;

/** A password is changed by its owner and set anew by the administrator while pages of its owner are open: every page leaves by itself. */
class PasswordIT extends Journey {

    private static final String LOGIN = "owner-e14";
    private static final String CHOSEN = "Lantern-4471-river";

    @Test
    void changesAndSetsAnewWhilePagesAreOpen() {
        Page other = person(LOGIN, "Demo-2026");
        Page page = person(LOGIN, "Demo-2026");
        change(page, "Demo-2026", CHOSEN);
        other.waitForURL(url -> url.contains("/login"));

        person(page, LOGIN, CHOSEN);
        settle(page);
        Page admin = person("admin", "Demo-2026");
        admin.navigate(address("/admin/people"));
        settle(admin);
        admin.locator("vaadin-text-field input").first().fill(LOGIN);
        admin.waitForFunction("() => [...document.querySelectorAll('vaadin-grid .deeds')].filter(one => one.checkVisibility()).length === 1");
        settle(admin);
        admin.getByText("\u91cd\u7f6e\u5bc6\u7801").locator("visible=true").first().click();
        admin.locator("vaadin-dialog[opened] vaadin-button[theme~=primary]").click();
        String made = admin.locator(".secret").innerText().strip();
        assertThat(made).hasSizeGreaterThanOrEqualTo(10);
        page.waitForURL(url -> url.contains("/login"));
        person(page, LOGIN, made);
        page.waitForURL(url -> url.contains("/password"));
    }

    private void change(Page page, String present, String chosen) {
        page.navigate(address("/password"));
        settle(page);
        page.locator("input[type=password]").nth(0).fill(present);
        page.locator("input[type=password]").nth(1).fill(chosen);
        page.locator("input[type=password]").nth(2).fill(chosen);
        page.locator(".lg-go").click();
        page.waitForURL(url -> url.contains("/login"));
    }
}
