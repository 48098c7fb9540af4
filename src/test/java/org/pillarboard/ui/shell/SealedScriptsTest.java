package org.pillarboard.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import org.jsoup.Jsoup;
import org.jsoup.nodes.DataNode;
import org.junit.jupiter.api.Test;

class SealedScriptsTest {

    @Test
    void letsNoTypedNameEndTheScriptItTravelsIn() {
        var page = Jsoup.parse("<html><head><script></script></head><body></body></html>");
        page.selectFirst("script").appendChild(new DataNode(
            "window.first = {\"name\":\"</ScRiPt><img src=x onerror=alert(1)><!--<script>\", \"less\": 1 < 2};"));

        SealedScripts.seal(page);

        var asRead = Jsoup.parse(page.html());
        assertThat(asRead.select("img")).isEmpty();
        assertThat(asRead.select("script")).hasSize(1);
        assertThat(asRead.selectFirst("script").data()).contains("\\u003c/ScRiPt><img", "\\u003c!--\\u003cscript>", "1 < 2");
    }
}
