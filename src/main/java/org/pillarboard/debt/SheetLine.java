package org.pillarboard.debt;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.pillarboard.shared.Ids;
import org.pillarboard.shared.Readable;
import org.pillarboard.shared.Unseen;

/** A line of a filing as it is typed, complete or not: every field as text. */
public record SheetLine(UUID id, LineKind kind, Map<LineField, String> fields) {

    private static final int TEN_THOUSAND = 4;
    private static final int CENTS = 2;

    /** A new line with what is usual. */
    public static SheetLine of(LineKind kind) {
        var usual = new LinkedHashMap<LineField, String>();
        if (kind == LineKind.INSTRUMENT) {
            usual.put(LineField.REPAYMENT, Repayment.BULLET.name());
            usual.put(LineField.PAYMENTS, "1");
            usual.put(LineField.DAY_COUNT, DayCountRule.ACT_ACT.name());
            usual.put(LineField.DAY_ROLL, DayRoll.FOLLOWING.name());
        }
        return new SheetLine(Ids.next(), kind, usual);
    }

    public SheetLine with(LineField field, String text) {
        var all = new LinkedHashMap<>(fields);
        if (Unseen.only(text)) {
            all.remove(field);
        } else {
            all.put(field, text);
        }
        return new SheetLine(id, kind, all);
    }

    /** An amount typed in ten thousands, in yuan; 0 where nothing is. */
    BigDecimal yuan(LineField field) {
        String text = text(field);
        return (text.isEmpty() ? BigDecimal.ZERO : number(text).movePointRight(TEN_THOUSAND)).setScale(CENTS, RoundingMode.HALF_UP);
    }

    LocalDate day(LineField field) {
        return LocalDate.parse(text(field));
    }

    /** A number that {@link SheetReader} found readable. */
    static BigDecimal number(String text) {
        return Readable.number(text).orElseThrow();
    }

    /** The id of the entry it corrects, if it names one. */
    Optional<UUID> corrects() {
        try {
            return Optional.of(text(LineField.REPLACES)).filter(text -> !text.isEmpty()).map(UUID::fromString);
        } catch (IllegalArgumentException unreadable) {
            return Optional.empty();
        }
    }

    /** What is typed, or an empty text. */
    public String text(LineField field) {
        return fields.getOrDefault(field, "").strip();
    }
}
