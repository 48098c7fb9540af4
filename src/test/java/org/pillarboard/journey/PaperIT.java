package org.pillarboard.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Media;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.pillarboard.Journey;

/** What leaves the product over the browser: pages on paper and pictures it makes. */
class PaperIT extends Journey {

    private static final String PASSWORD = "Demo-2026";
    private static final String TIMELINE = "\u9879\u76ee\u65f6\u95f4\u7ebf";
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
            assertThat(download.suggestedFilename()).startsWith(TIMELINE).endsWith("." + form.toLowerCase(Locale.ROOT));
        }
    }

    /** Over the picture lie its words: each code of their font is the letter it stands for. */
    @Test
    void handsOutATimelineOnPaperWhoseWordsAreFound() throws IOException {
        Page page = person("leader", PASSWORD);
        page.navigate(address("/projects/timeline?light=RED"));
        settle(page);
        var download = page.waitForDownload(() -> page.getByText("PDF", new Page.GetByTextOptions().setExact(true)).first().click());
        String paper = Files.readString(download.path(), StandardCharsets.ISO_8859_1);
        assertThat(paper).contains("/ToUnicode").contains("<" + HexFormat.of().formatHex(TIMELINE.getBytes(StandardCharsets.UTF_16BE)));
    }
}
