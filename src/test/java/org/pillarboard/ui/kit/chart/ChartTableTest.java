package org.pillarboard.ui.kit.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class ChartTableTest {

    @Test
    void comesBackAsItWasPacked() {
        var table = new ChartTable(List.of("月份", "缺口", ""), List.of(List.of("2026-11", "1.9", ""), List.of("", "", "")));
        assertThat(ChartTable.unpack(table.packed())).isEqualTo(table);
        var none = new ChartTable(List.of("Month"), List.of());
        assertThat(ChartTable.unpack(none.packed())).isEqualTo(none);
    }
}
