package org.pillarboard.ui.cockpit;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.dom.ElementUtil;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.pillarboard.ViewTest;
import org.pillarboard.cockpit.PillarCard;
import org.pillarboard.pillar.PillarRow;
import org.pillarboard.rule.PillarScore;
import org.pillarboard.shared.AsOf;
import org.pillarboard.shared.Period;
import org.pillarboard.shared.Rag;
import org.pillarboard.ui.kit.Lens;

class PillarCardsTest extends ViewTest {

    private static final AsOf TODAY = new AsOf(LocalDate.of(2026, 10, 31));

    /** On plan of those with a light, the gravest of the rest; on a phone, where there is room, all of it. */
    @Test
    void countsOnEveryCardByTheSameRule() {
        assertThat(counts(Rag.GREEN, 8, 2, 0, 0, 0)).isEqualTo("8/10 项[8/10 项正常]关注 2");
        assertThat(counts(Rag.AMBER, 5, 4, 2, 1, 3)).isEqualTo("5/11 项[5/11 项正常]滞后 2[关注 4][未核定 3][不亮灯 1]");
        assertThat(counts(Rag.GREEN, 3, 0, 0, 2, 1)).isEqualTo("3/3 项[3/3 项正常]未核定 1[不亮灯 2]");
        assertThat(counts(Rag.GREEN, 0, 0, 0, 0, 0)).as("there is nothing to count").isEqualTo("未下达指标");
    }

    /** As its own page: no share where few would speak for all, but how many have a light. */
    @Test
    void saysThatFewHaveALight() {
        var drawn = drawn(new PillarScore(null, null, null, 1, 0, 0, 0, 8, 0, List.of()));
        assertThat(drawn.select(".t").text()).contains("不亮灯");
        assertThat(drawn.select(".v").text()).isEqualTo("\u2014");
        assertThat(drawn.select(".f").text()).startsWith("9 项中 1 项已亮灯");
        var dark = drawn(new PillarScore(null, null, null, 1, 0, 0, 9, 0, 8, List.of()));
        assertThat(dark.select(".f").text()).as("one that has a figure and no light is one of the pillar's too").startsWith("10 项中 1 项已亮灯");
    }

    /** What is shown on phones alone in brackets. */
    private static String counts(Rag rag, int green, int amber, int red, int unrated, int notReported) {
        var drawn = drawn(new PillarScore(BigDecimal.ONE, BigDecimal.ONE, rag, green, amber, red, unrated, notReported, 0, List.of()));
        drawn.select(".phone").forEach(part -> part.text("[" + part.text() + "]"));
        return drawn.select(".f .ink3").text();
    }

    private static Element drawn(PillarScore score) {
        var cards = new PillarCards();
        cards.show(List.of(new PillarCard(new PillarRow("PB", "党的建设", "Party building", "Party", false), score, List.of())),
                new Lens(Period.month(2026, 10), TODAY, "CITY"));
        return (Element) ElementUtil.toJsoup(new Document(""), cards.getElement());
    }
}
