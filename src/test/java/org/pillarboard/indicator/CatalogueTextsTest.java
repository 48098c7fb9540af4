package org.pillarboard.indicator;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.pillarboard.MariaDb;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;

/** The sentences of the catalogue that screens show. */
@SpringBootTest
@MariaDb
class CatalogueTextsTest {

    private static final Pattern HALF_WIDTH = Pattern.compile("\\p{IsHan}\\s?[,;:()]|[,;:()]\\s?\\p{IsHan}|[%\\d]\\s?\\(");
    private static final String CATALOGUE = "指标目录";

    @Autowired
    private Catalogues catalogues;
    @Autowired
    private Indicators indicators;

    /** As the office writes: a half-width comma in a Chinese sentence looks like a slip. */
    @Test
    void setsMarksOfFullWidth() {
        var rows = catalogues.current().indicators().stream().filter(row -> indicators.definitions(row.code()).stream()
                .anyMatch(version -> version.author().equals(CATALOGUE))).toList();
        assertThat(rows).hasSizeGreaterThan(100).allSatisfy(row -> assertThat(told(row)).hasSizeGreaterThan(2)
                .noneMatch(text -> HALF_WIDTH.matcher(text).find()));
    }

    /** What the ledger leaves out of the one and adds to the other is said in both, the change of arithmetic from its day. */
    @Test
    void saysWhatIsOverdueInDebtIndicators() {
        assertThat(indicators.definitions("DR09").getFirst().text()).contains("信用保障基金垫付逾期未还的不计入");
        assertThat(indicators.definitions("DR20")).first().satisfies(newest -> {
            assertThat(newest.text()).contains("已逾期本金").contains("自 2026-11-30 起计入");
            assertThat(newest.effectiveOn()).isEqualTo("2026-11-30");
        });
        assertThat(indicators.definitions("DR20")).hasSize(2);
    }

    private List<String> told(IndicatorRow row) {
        var told = new ArrayList<>(List.of(row.naming().name(), row.origin().annualTargetLogic()));
        catalogues.current().rules(row.code()).stream().filter(rule -> rule.author().equals(CATALOGUE))
                .map(rule -> rule.draft().reason()).forEach(told::add);
        indicators.definitions(row.code()).stream().filter(version -> version.author().equals(CATALOGUE)).map(DefinitionRow::text)
                .forEach(told::add);
        return told;
    }
}
