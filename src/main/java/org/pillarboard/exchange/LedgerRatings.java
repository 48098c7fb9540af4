package org.pillarboard.exchange;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.pillarboard.debt.Grade;
import org.pillarboard.debt.LineField;
import org.pillarboard.debt.LineKind;
import org.pillarboard.debt.Position;
import org.pillarboard.debt.RatingEvent;
import org.pillarboard.debt.SheetLine;

/** Ratings a file tells beside those that are known: what is new or has moved becomes a line of the register. Pure. */
final class LedgerRatings {

    private final Map<String, Grade> known = new HashMap<>();
    private final Map<String, Grade> told = new HashMap<>();
    private final Map<String, String> codes = new HashMap<>();
    private final LocalDate day;

    /**
     * @param events what is known by the day, the newest first
     * @param ledger what is known of debts: a bond is rated by its number there, whatever venue a row names
     */
    LedgerRatings(Collection<RatingEvent> events, Collection<Position> ledger, LocalDate day) {
        ledger.stream().map(Position::instrument).forEach(row -> row.venueCodes().forEach(code -> codes.put(code, row.code())));
        events.forEach(event -> known.putIfAbsent(key(event.unitCode(), event.instrument(), event.agency()), event.grade()));
        this.day = day;
    }

    private static String key(String unit, String rated, String agency) {
        return String.join("|", unit, rated, agency);
    }

    LedgerLine compare(LedgerLine line) {
        if (line.bond() == null || line.change() == Change.WRONG) {
            return line;
        }
        var lines = new ArrayList<SheetLine>();
        var changes = new ArrayList<LedgerLine.FieldChange>();
        var compared = line;
        for (LedgerRating rating : line.bond().extras().ratings()) {
            String rated = codes.getOrDefault(rating.rated(), rating.rated());
            String key = key(line.unitCode(), rated, rating.agency());
            var before = told.putIfAbsent(key, rating.grade());
            if (before != null && before != rating.grade()) {
                compared = compared.finding(Finding.warning(line.number(), "", rating.grade().written(), "ledgerImport.rating",
                        before.written()));
            } else if (before == null && known.get(key) != rating.grade()) {
                lines.add(register(rating, rated));
                changes.add(new LedgerLine.FieldChange(field(rating, line), known.containsKey(key) ? known.get(key).written() : "",
                        rating.grade().written()));
            }
        }
        return compared.registering(List.copyOf(lines), line.change() == Change.NEW ? List.of() : changes);
    }

    private static LedgerField field(LedgerRating rating, LedgerLine line) {
        return rating.rated().isEmpty() ? LedgerField.ISSUER_RATING
                : rating.rated().equals(line.code()) ? LedgerField.BOND_RATING : LedgerField.GUARANTOR_RATING;
    }

    private SheetLine register(LedgerRating rating, String rated) {
        return SheetLine.of(LineKind.RATING).with(LineField.RATED, rated).with(LineField.AGENCY, rating.agency())
                .with(LineField.GRADE, rating.grade().name()).with(LineField.ON, day.toString());
    }
}
