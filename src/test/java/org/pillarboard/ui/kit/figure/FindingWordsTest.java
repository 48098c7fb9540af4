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

    @Test
    void namesTheWorstPillarOfMany() {
        assertThat(worst(4, Locale.ENGLISH)).isEqualTo("4 pillars to watch, above all Reform");
        assertThat(worst(1, Locale.ENGLISH)).isEqualTo("Reform to watch");
        assertThat(worst(4, Locale.SIMPLIFIED_CHINESE)).isEqualTo("深化改革等 4 个板块需关注");
    }

    private static String worst(int pillars, Locale locale) {
        var reform = new PillarRow("SR", "深化改革", "Deepening reform", "Reform", false);
        return FindingWords.of(List.of(new Clause.Worst(Collections.nCopies(pillars, reform), Rag.AMBER)), locale).getFirst().text();
    }
}
