package org.pillarboard.ui.project;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class MarkupTest {

    /** A bar as short as it is high is round like the figure nought. */
    @Test
    void drawsASpanOfADayAsAPoint() {
        assertThat(drawn(new Markup().span("pl", 0.2, 0.6, ""))).contains("class=\"pl\"").contains("width:40.00%");
        assertThat(drawn(new Markup().span("pl", 0.6, 0.603, ""))).contains("class=\"pl pt\"").contains("left:60.30%").doesNotContain("width");
        assertThat(StepBars.bar("pl", 10, 40, 3)).startsWith("<rect class=\"b pl\"");
        assertThat(StepBars.bar("pl", 10, 12, 3)).startsWith("<path class=\"b pl\"");
    }

    private static String drawn(Markup marks) {
        return marks.draw("tl", "").getElement().getProperty("innerHTML");
    }
}
