package org.pillarboard.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FigureMaskTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "31200|\u2022\u2022\u2022", "-4.0|\u2022\u2022\u2022", "12,345.60|\u2022\u2022\u2022", "\u7ea63.2\u4ebf|\u7ea6\u2022\u2022\u2022\u4ebf",
        "12/40 2026-10-31|\u2022\u2022\u2022/\u2022\u2022\u2022 2026-10-31", "8\u6708 APPROVED|8\u6708 APPROVED",
        "PS01 P-CHRG-03 2026-10|PS01 P-CHRG-03 2026-10",
        "\u56fd\u8d44\u30142026\u30155\u53f7|\u56fd\u8d44\u30142026\u30155\u53f7",
        "\u56fd\u8d44(2026)\u7b2c12\u53f7 [2025]3\u53f7|\u56fd\u8d44(2026)\u7b2c12\u53f7 [2025]3\u53f7",
        "(2026) \u30143150\u3015|(\u2022\u2022\u2022) \u3014\u2022\u2022\u2022\u3015",
        "100-200|\u2022\u2022\u2022-\u2022\u2022\u2022", "12.5-13.0 %|\u2022\u2022\u2022-\u2022\u2022\u2022 %",
        "12%-15%|\u2022\u2022\u2022%-\u2022\u2022\u2022%", "100kWh|\u2022\u2022\u2022kWh", "5.3GW-6GW|\u2022\u2022\u2022GW-\u2022\u2022\u2022GW",
        "3.5\u5e74|\u2022\u2022\u2022\u5e74", "1000-2000|\u2022\u2022\u2022-\u2022\u2022\u2022", "2026-0102 2026Q3|2026-0102 2026Q3",
        "note 2026-10-31 3f5c9a1b2c3d|note 2026-10-31 3f5c9a1b2c3d", "DEMO-E01/LPR1Y|DEMO-E01/LPR1Y", "12345-8F3A2B1C|12345-8F3A2B1C",
        "01983a2b-7c11-7e4f-9a00-0242ac120002|01983a2b-7c11-7e4f-9a00-0242ac120002",
        "Target[target=3150, paper=2026/118, from=2026-01-01]|Target[target=\u2022\u2022\u2022, paper=2026/118, from=2026-01-01]",
        "IssuePlan[paper=No. 12]|IssuePlan[paper=No. 12]", "PB-2026-12 PB/2026/7 no. 2026/118|PB-2026-12 PB/2026/7 no. 2026/118",
        "GW/100 about 2026-3100|GW/\u2022\u2022\u2022 about \u2022\u2022\u2022-\u2022\u2022\u2022", "31200.|\u2022\u2022\u2022."})
    void hidesFiguresAndNothingElse(String written, String shown) {
        assertThat(FigureMask.hide(written)).isEqualTo(shown);
    }

    @Test
    void hidesThemWhereTheBusinessIsMeant() {
        assertThat(line(TrailKind.SUBMISSION).discreet().after()).isEqualTo(FigureMask.HIDDEN);
        assertThat(line(TrailKind.EXPORT).discreet().after()).isEqualTo("31200");
        assertThat(FigureMask.hide(null)).isNull();
    }

    private static TrailRow line(TrailKind kind) {
        return new TrailRow(1, Instant.EPOCH, kind, "Li", "", "observationUpdate", "PS01/DEMO-E01/2026-10", null, "31200", null);
    }
}
