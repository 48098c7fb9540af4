package org.pillarboard.debt;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Who shares a syndicated loan on a day (银团份额), the leads first, and which of the rules it does not keep to. Pure. */
public record SyndicateBanks(List<SyndicateBank> banks) {

    private static final BigDecimal ALL = BigDecimal.valueOf(100);
    private static final int LEAD = 15;
    private static final int HANDED_ON = 70;
    private static final int CO_LEAD = 10;

    /** The newest word on each bank by the day; one that holds nothing any more is out. */
    static SyndicateBanks of(List<RegisterRow> rows, String code, LocalDate day) {
        Map<String, SyndicateBank> byName = new LinkedHashMap<>();
        rows.stream().filter(row -> row.is(LineKind.SYNDICATE_SHARE) && row.rated().equals(code) && !row.line().day(LineField.ON).isAfter(day))
                .map(RegisterRow::line).sorted(Comparator.comparing(line -> line.day(LineField.ON)))
                .forEach(line -> byName.put(line.text(LineField.BANK).strip(), new SyndicateBank(line.text(LineField.BANK).strip(),
                        BankRole.valueOf(line.text(LineField.ROLE)), SheetLine.number(line.text(LineField.PERCENT)),
                        Boolean.parseBoolean(line.text(LineField.AGENT_BANK)))));
        return new SyndicateBanks(byName.values().stream().filter(bank -> bank.percent().signum() > 0)
                .sorted(Comparator.comparing(SyndicateBank::role).thenComparing(SyndicateBank::percent, Comparator.reverseOrder())).toList());
    }

    public BigDecimal total() {
        return DebtBook.sum(banks, SyndicateBank::percent);
    }

    /** The rules it does not keep to; none of a syndicate nobody has entered. */
    public Set<SyndicateRule> broken() {
        var broken = EnumSet.noneOf(SyndicateRule.class);
        if (banks.isEmpty()) {
            return broken;
        }
        var leads = banks.stream().filter(SyndicateBank::leads).toList();
        note(broken, SyndicateRule.TWO_BANKS, banks.size() < 2);
        note(broken, SyndicateRule.ONE_AGENT, banks.stream().filter(SyndicateBank::agent).count() != 1);
        note(broken, SyndicateRule.ALL_SHARED, total().compareTo(ALL) != 0);
        note(broken, SyndicateRule.LEAD, leads.isEmpty());
        boolean alone = leads.size() == 1;
        note(broken, SyndicateRule.LEAD_HOLDS, alone && leads.getFirst().isUnder(LEAD));
        note(broken, SyndicateRule.LEAD_HANDS_ON, alone && leads.getFirst().isOver(HANDED_ON));
        note(broken, SyndicateRule.CO_LEADS_HOLD, !alone && leads.stream().anyMatch(bank -> bank.isUnder(CO_LEAD)));
        note(broken, SyndicateRule.NOBODY_OVER, !alone && banks.stream().anyMatch(bank -> bank.isOver(HANDED_ON)));
        return broken;
    }

    private static void note(Set<SyndicateRule> broken, SyndicateRule rule, boolean isBroken) {
        if (isBroken) {
            broken.add(rule);
        }
    }
}
