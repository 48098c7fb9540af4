package org.pillarboard.ui.issuance;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.pillarboard.ViewTest;
import org.pillarboard.identity.Units;
import org.pillarboard.issuance.BondIssue;
import org.pillarboard.issuance.IssueField;
import org.pillarboard.issuance.IssueStage;
import org.pillarboard.issuance.MoveRow;
import org.pillarboard.issuance.MoveSheet;
import org.pillarboard.review.Review;
import org.pillarboard.review.Signature;
import org.pillarboard.shared.RuleViolation;
import org.pillarboard.ui.kit.RuleWords;
import org.springframework.beans.factory.annotation.Autowired;

/** Where a bond stands: for how long while it is on its way, since when once it has come to its end. */
class IssueWordsTest extends ViewTest {

    @Autowired
    private Units units;

    @ParameterizedTest
    @CsvSource({"REGISTERED, \u6ce8\u518c\u81f3\u4eca 2 \u5929",
        "REPAID, \u5df2\u4e8e 2026-11-20 \u5151\u4ed8", "TERMINATED, \u5df2\u4e8e 2026-11-20 \u7ec8\u6b62"})
    void countsNoDaysOfWhatIsOver(IssueStage stage, String told) {
        var bond = UUID.randomUUID();
        var move = new MoveRow(UUID.randomUUID(), bond, "U", stage, MoveSheet.empty().with(IssueField.ON, "2026-11-20"), Review.draft(),
                new Signature(UUID.randomUUID(), "somebody"), Instant.EPOCH, 0, null);

        assertThat(new IssueWords(units.tree(), Locale.SIMPLIFIED_CHINESE).standing(new BondIssue(bond, "U", List.of(move)),
                LocalDate.of(2026, 11, 22))).isEqualTo(told);
    }

    @Test
    void writesAllDecimalsOfAnAmountThatIsRepaid() {
        var repaid = List.of(new BigDecimal("398765432.00"), new BigDecimal("200000000.00"));
        var words = new IssueWords(units.tree(), Locale.SIMPLIFIED_CHINESE);
        assertThat(repaid.stream().map(words.yis(repaid.stream()))).containsExactly("3.98765432", "2.00000000");
        assertThat(words.yis(Stream.of(new BigDecimal("400000000.00"))).apply(new BigDecimal("400000000.00"))).isEqualTo("4.0");
    }

    @Test
    void refusesWithAllDecimals() {
        var refused = new RuleViolation("issuance.links.proceeds", new BigDecimal("4.0000000000"), new BigDecimal("3.9999999900"));
        assertThat(RuleWords.of(refused, Locale.ENGLISH)).contains(" 4 ", " 3.99999999 ");
    }
}
