package org.pillarboard.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.pillarboard.Journey;

/** A net that goes away and comes back: the reader is told in Chinese, and what was pressed meanwhile is done. */
class LostConnectionIT extends Journey {

    private static final LocatorAssertions.ContainsTextOptions PATIENT = new LocatorAssertions.ContainsTextOptions().setTimeout(30_000);

    @Test
    void saysThatTheConnectionIsLostAndGoesOn() {
        var page = person("leader", "Demo-2026");
        page.navigate(address("/tasks"));
        var sign = page.locator("vaadin-connection-indicator");
        assertThat(page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1))).isVisible();

        page.context().setOffline(true);
        page.locator("main button.num").first().click();
        assertThat(sign).containsText("\u8fde\u63a5\u4e2d\u65ad\uff0c\u6b63\u5728\u91cd\u8bd5", PATIENT);

        page.context().setOffline(false);
        assertThat(sign).containsText("\u5df2\u8fde\u63a5", PATIENT);
        assertThat(page).hasURL(Pattern.compile(".*state=.*"));
    }
}
