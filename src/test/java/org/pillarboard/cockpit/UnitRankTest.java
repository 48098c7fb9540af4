package org.pillarboard.cockpit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.pillarboard.identity.LeverageClass;
import org.pillarboard.identity.UnitRow;
import org.pillarboard.rule.PillarScore;
import org.pillarboard.shared.Rag;

class UnitRankTest {

    private static UnitRank lights(Rag worst, int green, int amber, int red) {
        return new UnitRank(unit(green + "/" + (green + amber + red)),
                new PillarScore(null, null, worst, green, amber, red, 0, 0, 0, List.of()));
    }

    private static UnitRow unit(String code) {
        return new UnitRow(code, code, code, code, code, null, "", "", LeverageClass.NON_INDUSTRIAL, true, null, null, null, null, false);
    }

    @Test
    void ranksUnitsWithoutAPlanByTheirLightAndThenByTheShareOfGreen() {
        var ranks = Stream.of(lights(Rag.AMBER, 4, 3, 0), lights(Rag.RED, 7, 0, 1), lights(Rag.AMBER, 3, 4, 0),
                lights(Rag.AMBER, 6, 0, 1), lights(Rag.GREEN, 2, 0, 0)).sorted(UnitRank.BEST);

        assertThat(ranks).extracting(rank -> rank.unit().code()).containsExactly("2/2", "6/7", "4/7", "3/7", "7/8");
    }
}
