package org.pillarboard.debt;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.pillarboard.shared.Ids;

/** The limits of 2024, each at its line and just beyond it. */
class SyndicateBanksTest {

    private static RegisterRow share(String bank, BankRole role, String percent, boolean agent, String on) {
        return new RegisterRow(Ids.next(), "U", SheetLine.of(LineKind.SYNDICATE_SHARE).with(LineField.RATED, "L").with(LineField.BANK, bank)
                .with(LineField.ROLE, role.name()).with(LineField.PERCENT, percent).with(LineField.AGENT_BANK, agent ? "true" : "")
                .with(LineField.ON, on));
    }

    /** Banks as role and share, the first of them the agent. */
    private static SyndicateBanks banks(String spelt) {
        var rows = new ArrayList<RegisterRow>();
        for (String one : spelt.split(" ")) {
            String[] parts = one.split(":");
            rows.add(share("B" + rows.size(), BankRole.valueOf(parts[0]), parts[1], rows.isEmpty(), "2026-01-01"));
        }
        return SyndicateBanks.of(rows, "L", LocalDate.of(2026, 6, 30));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "LEAD:15 MEMBER:85 | ", "LEAD:14.99 MEMBER:85.01 | LEAD_HOLDS", "LEAD:70 MEMBER:30 | ", "LEAD:70.01 MEMBER:29.99 | LEAD_HANDS_ON",
        "LEAD:10 CO_LEAD:10 MEMBER:80 | NOBODY_OVER", "LEAD:20 CO_LEAD:10 MEMBER:70 | ", "LEAD:21 CO_LEAD:9 MEMBER:70 | CO_LEADS_HOLD",
        "LEAD:100 | TWO_BANKS LEAD_HANDS_ON", "MEMBER:50 MEMBER:50 | LEAD", "LEAD:50 MEMBER:49 | ALL_SHARED"})
    void keepsToTheLimits(String spelt, String broken) {
        assertThat(banks(spelt).broken()).extracting(Enum::name)
                .containsExactlyInAnyOrder(broken == null ? new String[0] : broken.split(" "));
    }

    @Test
    void takesTheNewestWordOnEachBankByTheDay() {
        var rows = List.of(share("A", BankRole.LEAD, "60", true, "2026-01-01"), share("B", BankRole.MEMBER, "40", false, "2026-01-01"),
                share("B", BankRole.MEMBER, "0", false, "2026-05-01"), share("C", BankRole.MEMBER, "40", true, "2026-05-01"),
                share("A", BankRole.LEAD, "10", true, "2027-01-01"));

        assertThat(SyndicateBanks.of(rows, "L", LocalDate.of(2026, 4, 30)).broken()).isEmpty();
        var now = SyndicateBanks.of(rows, "L", LocalDate.of(2026, 6, 30));
        assertThat(now.banks()).extracting(SyndicateBank::name).containsExactly("A", "C");
        assertThat(now.broken()).containsExactly(SyndicateRule.ONE_AGENT);
        assertThat(SyndicateBanks.of(rows, "OTHER", LocalDate.of(2026, 6, 30)).broken()).isEmpty();
    }
}
