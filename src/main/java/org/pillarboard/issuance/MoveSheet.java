package org.pillarboard.issuance;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.pillarboard.shared.Readable;
import org.pillarboard.shared.Unseen;

/** What a stage tells, as it is typed: every field as text, complete or not, and the older debts that are to be repaid. */
public record MoveSheet(Map<IssueField, String> fields, List<LinkLine> links) {

    static final int YI = 8;
    private static final int DIGITS = 15;
    private static final int CENTS = 2;
    /** Of hundreds of millions to the cent. */
    static final int DECIMALS = YI + CENTS;

    public static MoveSheet empty() {
        return new MoveSheet(Map.of(), List.of());
    }

    public MoveSheet with(IssueField field, String text) {
        var all = new LinkedHashMap<>(fields);
        if (Unseen.only(text)) {
            all.remove(field);
        } else {
            all.put(field, text);
        }
        return new MoveSheet(all.isEmpty() ? Map.of() : new EnumMap<>(all), links);
    }

    public MoveSheet withLinks(List<LinkLine> others) {
        return new MoveSheet(fields, List.copyOf(others));
    }

    /** What is typed, or an empty text. */
    public String text(IssueField field) {
        return fields.getOrDefault(field, "").strip();
    }

    /** A day; none where nothing readable is typed. */
    public Optional<LocalDate> day(IssueField field) {
        return Readable.day(text(field));
    }

    /** A number; none where nothing readable is typed. */
    public Optional<BigDecimal> number(IssueField field) {
        return amount(text(field));
    }

    /** An amount in yuan; none where nothing readable is typed. */
    public Optional<BigDecimal> yuan(IssueField field) {
        return number(field).map(amount -> amount.movePointRight(YI).setScale(CENTS, RoundingMode.HALF_UP));
    }

    /** The older debts that can be read. */
    public List<RefinancingLink> readLinks() {
        return links.stream().filter(LinkLine::isReadable).map(LinkLine::read).toList();
    }

    /** A number that is not below zero and has no more digits than there is room for; of hundreds of millions none below a cent. */
    static Optional<BigDecimal> amount(String text) {
        return isTooFine(text) ? Optional.empty()
                : Readable.number(text).filter(number -> number.precision() <= DIGITS && number.signum() >= 0);
    }

    static boolean isTooFine(String text) {
        return Readable.number(text).filter(number -> number.stripTrailingZeros().scale() > DECIMALS).isPresent();
    }
}
