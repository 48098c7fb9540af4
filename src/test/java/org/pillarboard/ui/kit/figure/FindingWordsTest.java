package org.pillarboard.ui.kit.figure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.pillarboard.ViewTest;
import org.pillarboard.cockpit.Clause;
import org.pillarboard.pillar.PillarRow;
import org.pillarboard.shared.Rag;

class FindingWordsTest extends ViewTest {

    private static final PillarRow REFORM = new PillarRow("SR", "深化改革", "Deepening reform", "Reform", false);

    @Test
    void namesTheWorstPillarOfMany() {
        assertThat(worst(4, Locale.ENGLISH)).isEqualTo("4 pillars to watch, above all Reform");
        assertThat(worst(1, Locale.ENGLISH)).isEqualTo("Reform to watch");
        assertThat(worst(4, Locale.SIMPLIFIED_CHINESE)).isEqualTo("深化改革等 4 个板块需关注");
    }

    @Test
    void speaksOfOneIndicatorAsOfOne() {
        assertThat(green(0)).isEqualTo("没有亮灯的指标");
        assertThat(green(1)).isEqualTo("1 项指标，正常");
        assertThat(green(12)).isEqualTo("12 项指标全部正常");
    }

    private static String green(int count) {
        return FindingWords.of(List.of(new Clause.Lights(REFORM, 0, 0, count)), Locale.SIMPLIFIED_CHINESE).getFirst().text();
    }

    private static String worst(int pillars, Locale locale) {
        return FindingWords.of(List.of(new Clause.Worst(Collections.nCopies(pillars, REFORM), Rag.AMBER)), locale).getFirst().text();
    }
}
