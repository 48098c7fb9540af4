package org.pillarboard.ui.pillar;

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

/** The ranking's points are in the colour of a warning only where a unit is behind, whatever the light of the pillar. */
class UnitRankingTest extends ViewTest {

    @Autowired
    private Units units;
    @Autowired
    private Pillars pillars;

    @Test
    void coloursPointsOfThoseBehindAlone() {
        var lens = new Lens(Period.month(2026, 10), new AsOf(LocalDate.of(2026, 11, 20)), "CITY");
        var ranking = List.of(rank("0.86"), rank("0.71"));
        var snapshot = new PillarSnapshot("CITY", lens.period(), lens.asOf(), new PillarCard(pillars.get("PB"), score("0.79"), List.of()),
                List.of(), List.of(), ranking, null);
        var points = ((Element) ElementUtil.toJsoup(new Document(""), new UnitRanking().card(snapshot, lens).getElement())).select("em");

        assertThat(points.eachText()).containsExactly("+7.0", "\u22128.0");
        assertThat(points.eachAttr("data-tone")).containsExactly("warn");
        assertThat(points.last().hasAttr("data-tone")).isTrue();
    }

    private UnitRank rank(String attainment) {
        return new UnitRank(units.tree().get("CITY"), score(attainment));
    }

    private static PillarScore score(String attainment) {
        return new PillarScore(new BigDecimal(attainment), new BigDecimal("0.79"), Rag.AMBER, 3, 1, 0, 0, 0, 0, List.of());
    }
}
