package org.pillarboard.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ReducedMotion;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.pillarboard.Journey;

/** Every screen: no barrier of any level in light or in dark, nothing to push sideways on a phone, all of it by keys alone. */
class AccessibilityIT extends Journey {

    private static final String AT_REST = "() => document.getAnimations().every(one => one.effect.getTiming().iterations !== Infinity)";
    private static final String WATCH_MOTION = """
            window.moved = new Set();
            const roots = root => [root, ...[...root.querySelectorAll('*')].filter(e => e.shadowRoot).flatMap(e => roots(e.shadowRoot))];
            setInterval(() => roots(document).flatMap(root => root.getAnimations())
                .filter(one => one.playState === 'running' && one.effect.getComputedTiming().duration > 10)
                .forEach(one => moved.add(one.effect.target.outerHTML.slice(0, 80) + (one.animationName ?? one.transitionProperty))), 20);
            """;
    private static final String MOVED = "() => [...moved].concat([...document.querySelectorAll('vaadin-chart')]"
            + ".flatMap(chart => chart.configuration.series).filter(one => one.options.animation !== false).map(one => one.name))";
    /** Names read aloud that a library says in its own English. */
    private static final String LIBRARY_ENGLISH = """
            () => {
              const deep = root => [...root.querySelectorAll('*')].flatMap(e => [e, ...(e.shadowRoot ? deep(e.shadowRoot) : [])]);
              return deep(document).filter(e => e.checkVisibility()).map(e => e.getAttribute('aria-label') ?? e.accessibleName ?? '')
                .filter(name => /Sort by|Select (All|Row)|axis|categories|(from|low): |highcharts|Toggle|More options/.test(name));
            }""";
    /** Sentences that stand letter below letter. */
    private static final String SQUEEZED = """
            () => [...document.querySelectorAll('main *')]
                .filter(e => e.checkVisibility() && [...e.childNodes].some(one => one.nodeType === Node.TEXT_NODE && one.data.trim().length > 5))
                .filter(e => {
                  const box = e.getBoundingClientRect(), letter = parseFloat(getComputedStyle(e).fontSize);
                  return box.width < 2.5 * letter && box.height > 4 * letter;
                }).map(e => e.innerText.slice(0, 40))""";
    private static final String SCROLLED = "document.querySelector('main.page').assignedSlot.parentElement.scrollTop";
    private static final String PASSWORD = "Demo-2026";
    private static final String SCHEME = "button[aria-label='深色']";
    private static final int PHONE = 390;
    private static final int FAR = 30;
    private static final String ON_A_SPAN = "() => document.activeElement.matches('.seg button') && document.activeElement.innerText === '本月'";
    private static final String ON_A_DEBT = "() => !!document.activeElement.href?.includes('/debt/instrument')";
    private static final String ON_A_PILLAR = "() => document.activeElement.matches('a.pillar')";

    static Stream<Arguments> screens() {
        return Stream.of(
                Arguments.of("leader", List.of("/", "/pillar/PS", "/pillar/OE", "/pillar/DR?part=indicators", "/indicator/PS01",
                        "/?span=quarter", "/password", "/nowhere", "/debt", "/debt/issuance", "/debt?tab=wall", "/debt?tab=list",
                        "/debt?tab=guarantees", "/debt?tab=assets", "/debt/instrument?code=D-067", "/debt/instrument?code=D-070")),
                Arguments.of("leader", List.of("/projects", "/projects/timeline", "/projects/map", "/project/P-PARK-11", "/tasks")),
                Arguments.of("owner", List.of("/projects/new", "/project/P-CHRG-16")),
                Arguments.of("reviewer", List.of("/project/P-BRDG-02")),
                Arguments.of("owner", List.of("/workbench", "/import")),
                Arguments.of("reviewer", List.of("/review", "/admin/indicators", "/debt/rules")),
                Arguments.of("admin", List.of("/admin/units", "/admin/people", "/admin/sections", "/admin/indicators",
                        "/admin/calendar", "/admin/dictionaries", "/debt/rules")),
                Arguments.of("security", List.of("/admin/grants")),
                Arguments.of("auditor", List.of("/trail")));
    }

    @ParameterizedTest
    @MethodSource("screens")
    void barsNobodyFromTheScreensOf(String login, List<String> paths) {
        Page page = person(login, PASSWORD);
        for (String path : paths) {
            page.navigate(address(path));
            look(page, path);
        }
    }

    @Test
    void barsNobodyFromTheLogIn() {
        Page page = visitor();
        page.navigate(address("/login"));
        settle(page);
        assertThat(barriers(new AxeBuilder(page))).isEmpty();
        fitsAPhone(page, "/login");
    }

    @Test
    void barsNobodyFromTheRecordOfAFigure() {
        Page page = person("leader", PASSWORD);
        page.navigate(address("/indicator/PS01"));
        page.locator("a[href*='record/']").first().click();
        page.waitForURL(url -> url.contains("/record/"));
        look(page, "/record");
    }

    @Test
    void barsNobodyFromTheStepsOfABond() {
        Page page = person("owner-e02", PASSWORD);
        page.navigate(address("/debt/issuance"));
        settle(page);
        page.locator("a[href*='debt/issuance/']").first().click();
        page.waitForURL(url -> url.contains("/debt/issuance/"));
        look(page, "/debt/issuance of one bond");
    }

    /** The button says what it does to what, and keeps the focus while the line unfolds. */
    @Test
    void unfoldsAProjectByKeysAlone() {
        Page page = person("leader", PASSWORD);
        page.navigate(address("/pillar/IS"));
        settle(page);
        page.locator(".pu > .fold").first().focus();
        page.keyboard().press("Enter");
        page.locator(".pu > .unfolded").first().waitFor();
        assertThat((Boolean) page.evaluate("() => document.activeElement.matches('.fold[aria-label][aria-expanded=true]')")).isTrue();
        look(page, "an unfolded line");
    }

    @Test
    void leadsPastTheMenuAndDownByKeysAlone() {
        Page page = person("leader", PASSWORD);
        page.navigate(address("/"));
        settle(page);
        page.locator("button.skip").focus();
        page.keyboard().press("Enter");
        assertThat(page.evaluate("() => document.activeElement.localName")).isEqualTo("main");
        tabTo(page, ON_A_SPAN);
        page.keyboard().press("Enter");
        page.waitForURL(url -> url.contains("span="));
        // drawn anew with the page, it has the focus again
        page.waitForFunction(ON_A_SPAN);
        tabTo(page, ON_A_PILLAR);
        assertThat(page.evaluate("() => getComputedStyle(document.activeElement).outlineStyle")).as("the focus is seen").isNotEqualTo("none");
        page.keyboard().press("Enter");
        page.waitForURL(url -> url.contains("/pillar/"));
    }

    @Test
    void findsAThingByKeysAlone() {
        Page page = person("leader", PASSWORD);
        page.navigate(address("/"));
        settle(page);
        page.keyboard().press("Control+k");
        page.waitForFunction("() => document.activeElement.matches('.finder input')");
        page.keyboard().type("\u505c\u8f66");
        page.locator(".finds a").first().waitFor();
        settle(page);
        assertThat(barriers(new AxeBuilder(page))).isEmpty();
        page.keyboard().press("ArrowDown");
        page.waitForFunction("() => document.activeElement.matches('.finds a')");
        page.keyboard().press("Enter");
        page.waitForURL(url -> url.contains("/indicator/"));
        assertThat(page.locator("vaadin-dialog[opened]").count()).isZero();
    }

    @Test
    void movesNothingForThoseWhoAskForLess() {
        Page page = person("leader", PASSWORD);
        page.emulateMedia(new Page.EmulateMediaOptions().setReducedMotion(ReducedMotion.REDUCE));
        page.addInitScript(WATCH_MOTION);
        page.navigate(address("/"));
        settle(page);
        page.locator("vaadin-combo-box, vaadin-select").first().click();
        settle(page);
        assertThat(page.evaluate(MOVED)).isEqualTo(List.of());
    }

    @Test
    void leadsFromTheWallsTableToADebtByKeysAlone() {
        Page page = person("leader", PASSWORD);
        page.navigate(address("/debt?tab=wall"));
        settle(page);
        page.locator(".debtwall .twin button").focus();
        page.keyboard().press("Enter");
        page.locator(".debtwall th .link").nth(1).waitFor();
        page.keyboard().press("Shift+Tab");
        assertThat((Boolean) page.evaluate("() => document.activeElement.matches('.debtwall th .link')")).isTrue();
        page.locator(".debtwall th .link").nth(1).focus();
        page.keyboard().press("Enter");
        page.waitForURL(url -> url.contains("month="));
        page.waitForFunction("() => document.activeElement.tabIndex === -1 && document.activeElement !== document.body");
        tabTo(page, ON_A_DEBT);
        page.keyboard().press("Enter");
        page.waitForURL(url -> url.contains("/debt/instrument"));
    }

    private static void tabTo(Page page, String goal) {
        for (int presses = 0; presses < FAR && !(boolean) page.evaluate(goal); presses++) {
            page.keyboard().press("Tab");
        }
    }

    private void look(Page page, String path) {
        settle(page);
        assertThat((Boolean) page.evaluate(AT_REST)).as("%s moves on and on", path).isTrue();
        assertThat(page.evaluate(LIBRARY_ENGLISH)).as("%s read aloud", path).isEqualTo(List.of());
        assertThat(barriers(new AxeBuilder(page))).as("%s in light", path).isEmpty();
        Locator scheme = page.locator(SCHEME);
        if (scheme.isVisible()) {
            scheme.click();
            settle(page);
            assertThat(barriers(new AxeBuilder(page).withRules(List.of("color-contrast")))).as("%s in dark", path).isEmpty();
            scheme.click();
        }
        fitsAPhone(page, path);
    }

    /** The frame's own box scrolls, not the window: the browser does not mind where it stands. */
    @Test
    void opensAtItsHeadWhatIsFarDownAndGoesBackThere() {
        Page page = person(visitor(PHONE, 844), "leader", PASSWORD);
        page.locator("main a[href^='indicator/']").last().click();
        page.waitForURL(url -> url.contains("/indicator/"));
        page.waitForFunction("() => " + SCROLLED + " === 0");
        page.goBack();
        page.waitForFunction("() => location.pathname === '/' && " + SCROLLED + " > 500");
        page.goForward();
        page.waitForFunction("() => location.pathname !== '/' && " + SCROLLED + " === 0");
    }

    private static void fitsAPhone(Page page, String path) {
        page.setViewportSize(PHONE, 844);
        settle(page);
        var width = (Number) page.evaluate("() => document.documentElement.scrollWidth");
        assertThat(width.intValue()).as("width of %s on a phone", path).isLessThanOrEqualTo(PHONE);
        assertThat(page.evaluate(SQUEEZED)).as("%s on a phone", path).isEqualTo(List.of());
        page.setViewportSize(1440, 900);
    }

    private static List<String> barriers(AxeBuilder axe) {
        return axe.analyze().getViolations().stream()
                .map(rule -> rule.getId() + " " + rule.getNodes().getFirst().getTarget()).toList();
    }
}
