package org.pillarboard.ui.pillar;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.dom.ElementUtil;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.pillarboard.ViewTest;
import org.pillarboard.cockpit.PillarCard;
import org.pillarboard.cockpit.PillarSnapshot;
import org.pillarboard.cockpit.UnitRank;
import org.pillarboard.identity.Units;
import org.pillarboard.pillar.Pillars;
import org.pillarboard.rule.PillarScore;
import org.pillarboard.shared.AsOf;
import org.pillarboard.shared.Period;
import org.pillarboard.shared.Rag;
import org.pillarboard.ui.kit.Lens;
import org.springframework.beans.factory.annotation.Autowired;

/** A unit without anything to be ranked by has no number in the ranking. */
class RankNumbersTest extends ViewTest {

    @Autowired
    private Units units;
    @Autowired
    private Pillars pillars;

    @Test
    void numbersWhatIsRankedAlone() {
        assertThat(numbers(score("0.9", Rag.GREEN), score("0.7", Rag.RED), score(null, Rag.GREEN))).containsExactly("1", "2", "");
    }

    @Test
    void numbersByLightsWhereNoUnitIsPaced() {
        assertThat(numbers(score(null, Rag.GREEN), score(null, null))).containsExactly("1", "");
    }

    private List<String> numbers(PillarScore... scores) {
        var lens = new Lens(Period.month(2026, 10), new AsOf(LocalDate.of(2026, 11, 20)), "CITY");
        var ranking = List.of(scores).stream().map(score -> new UnitRank(units.tree().get("CITY"), score)).toList();
        var card = new UnitRanking().card(new PillarSnapshot("CITY", lens.period(), lens.asOf(),
                new PillarCard(pillars.get("PB"), scores[0], List.of()), List.of(), List.of(), ranking, null), lens);
        return ((Element) ElementUtil.toJsoup(new Document(""), card.getElement())).getElementsByClass("no").stream().map(Element::text).toList();
    }

    private static PillarScore score(@Nullable String attainment, @Nullable Rag rag) {
        return new PillarScore(attainment == null ? null : new BigDecimal(attainment), attainment == null ? null : new BigDecimal("0.8"), rag,
                rag == null ? 0 : 1, 0, 0, rag == null ? 1 : 0, 0, 0, List.of());
    }
}
