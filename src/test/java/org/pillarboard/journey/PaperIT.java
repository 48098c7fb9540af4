package org.pillarboard.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Media;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.pillarboard.Journey;

/** What leaves the product over the browser: pages on paper and pictures it makes. */
class PaperIT extends Journey {

    private static final String PASSWORD = "Demo-2026";
    private static final String BREAKS = """
            selectors => selectors.map(selector => getComputedStyle(document.querySelector(selector)).breakInside)""";

    /** A board that must not break begins on a sheet of its own and leaves the first one empty. */
    @Test
    void letsTheBoardOfBondsFlowFromTheFirstSheet() {
        Page page = person("leader", PASSWORD);
        page.navigate(address("/debt/issuance"));
        page.locator(".lanes .bond").first().waitFor();
        page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
        assertThat(page.evaluate(BREAKS, List.of(".card:has(.lanes)", ".bond"))).isEqualTo(List.of("auto", "avoid"));
    }

    @Test
    void namesThePicturesOfTheTimelineByWhatTheyAre() {
        Page page = person("leader", PASSWORD);
        page.navigate(address("/projects/timeline?light=RED"));
        settle(page);
        for (String form : List.of("PDF", "PNG", "SVG")) {
            var download = page.waitForDownload(() -> page.getByText(form, new Page.GetByTextOptions().setExact(true)).first().click());
            assertThat(download.suggestedFilename()).startsWith("\u9879\u76ee\u65f6\u95f4\u7ebf").endsWith("." + form.toLowerCase(java.util.Locale.ROOT));
        }
    }
}
