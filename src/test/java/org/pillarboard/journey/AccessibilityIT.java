package org.pillarboard.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.pillarboard.Journey;

class AccessibilityIT extends Journey {

    private static final String PASSWORD = "Demo-2026";
    private static final Set<String> SERIOUS = Set.of("serious", "critical");

    @ParameterizedTest
    @CsvSource({"leader,/", "leader,/pillar/PS", "leader,/pillar/DR", "leader,/pillar/OE", "leader,/indicator/PS01",
        "owner,/workbench", "owner,/import", "reviewer,/review", "reviewer,/admin/indicators", "admin,/admin/units",
        "admin,/admin/people", "admin,/admin/sections", "admin,/admin/indicators", "admin,/admin/calendar",
        "admin,/admin/dictionaries", "security,/admin/grants", "auditor,/trail"})
    void findsNoSeriousViolationInEitherScheme(String login, String path) {
        Page page = person(login, PASSWORD);
        for (ColorScheme scheme : List.of(ColorScheme.LIGHT, ColorScheme.DARK)) {
            page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(scheme));
            open(page, path);
            page.waitForTimeout(1500);
            List<Rule> serious = new AxeBuilder(page).analyze().getViolations().stream()
                    .filter(rule -> SERIOUS.contains(rule.getImpact())).toList();
            assertThat(serious).as("%s %s", path, scheme).extracting(rule -> rule.getId() + " " + rule.getNodes().getFirst().getTarget())
                    .isEmpty();
        }
    }

    @ParameterizedTest
    @CsvSource({"leader,/", "leader,/pillar/PS", "leader,/indicator/PS01", "owner,/workbench", "reviewer,/review"})
    void needsNoSidewaysScrollingOnAPhone(String login, String path) {
        Page page = person(login, PASSWORD);
        page.setViewportSize(390, 844);
        open(page, path);
        page.waitForTimeout(1500);
        var width = (Number) page.evaluate("() => document.documentElement.scrollWidth");
        assertThat(width.intValue()).as(path).isLessThanOrEqualTo(390);
    }

    private void open(Page page, String path) {
        page.navigate(address(path));
        page.locator("h1").first().waitFor();
    }
}
