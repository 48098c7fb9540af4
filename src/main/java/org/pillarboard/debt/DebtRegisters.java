package org.pillarboard.debt;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * The registers beside the ledger, opened on a day: ratings, guarantees, the fund's capital, idle assets. Pure.
 *
 * @param isUnit whether a text is the code of a unit of ours
 * @param limits the lines of guarantees
 */
public record DebtRegisters(LocalDate day, List<RegisterRow> rows, Predicate<String> isUnit, GuaranteeLine.Limits limits) {

    public GuaranteeBook guarantees() {
        return GuaranteeBook.of(rows, day, isUnit, limits);
    }

    public AssetBook assets() {
        return AssetBook.of(rows, day);
    }

    /** What contributors have paid into the credit-guarantee fund (信用保障基金), yuan. */
    public BigDecimal fundCapital() {
        return DebtBook.sum(rows.stream().filter(row -> row.is(LineKind.FUND_CAPITAL) && !row.line().day(LineField.ON).isAfter(day))
                .toList(), row -> row.line().yuan(LineField.AMOUNT));
    }

    /** The banks that share a loan by the day. */
    public SyndicateBanks banks(String loanCode) {
        return SyndicateBanks.of(rows, loanCode, day);
    }

    /** Every rating by the day, the newest first, with what the same agency gave before. */
    public List<RatingEvent> ratings() {
        Map<String, Grade> before = new HashMap<>();
        var events = new ArrayList<RatingEvent>();
        rows.stream().filter(row -> row.is(LineKind.RATING) && !row.line().day(LineField.ON).isAfter(day))
                .sorted(Comparator.comparing(row -> row.line().day(LineField.ON))).forEach(row -> {
                    var line = row.line();
                    var grade = Grade.valueOf(line.text(LineField.GRADE));
                    String subject = row.unitCode() + "/" + line.text(LineField.RATED) + "/" + line.text(LineField.AGENCY);
                    events.addFirst(new RatingEvent(row.unitCode(), line.text(LineField.RATED), line.text(LineField.AGENCY), grade,
                            line.day(LineField.ON), Optional.ofNullable(before.put(subject, grade))));
                });
        return List.copyOf(events);
    }
}
