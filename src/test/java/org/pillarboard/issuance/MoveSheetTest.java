package org.pillarboard.issuance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** What is typed at a stage, as far as it can be read. */
class MoveSheetTest {

    private static List<IssueField> unreadable(IssueField field, String text) {
        return MoveCheck.problems(IssueStage.PLAN, MoveSheet.empty().with(field, text)).stream()
                .filter(problem -> problem.key().contains(".unreadable")).map(IssueProblem::field).toList();
    }

    @Test
    void refusesWhatWouldTakeForever() {
        for (String number : new String[] {"1e99999999", "1e-99999999", "1e600000000", "3e2"}) {
            assertThat(unreadable(IssueField.AMOUNT, number)).as(number).containsExactly(IssueField.AMOUNT);
            assertThat(new LinkLine("D-1", "2026-12-10", number).isReadable()).as(number).isFalse();
            assertThat(MoveSheet.empty().with(IssueField.AMOUNT, number).yuan(IssueField.AMOUNT)).as(number).isEmpty();
        }
        assertThat(unreadable(IssueField.PLANNED_ON, "+999999999-01-01")).containsExactly(IssueField.PLANNED_ON);
        assertThat(new LinkLine("D-1", "+999999999-01-01", "5").isReadable()).isFalse();
        assertThat(unreadable(IssueField.AMOUNT, "1,234.5")).isEmpty();
    }

    @Test
    void saysThatAnAmountBelowACentHasTooManyDecimals() {
        String text = "0.00000000001";
        assertThat(MoveCheck.problems(IssueStage.PLAN, MoveSheet.empty().with(IssueField.AMOUNT, text)))
                .contains(new IssueProblem(IssueField.AMOUNT, "issuance.field.decimals", List.of(text, 10)));
        assertThat(MoveCheck.problems(IssueStage.PLAN, MoveSheet.empty().withLinks(List.of(new LinkLine("D-1", "2026-12-10", text)))))
                .contains(new IssueProblem(null, "issuance.links.decimals", List.of("D-1", 10)));
    }
}
