package org.pillarboard.exchange;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.pillarboard.debt.Grade;
import org.pillarboard.debt.Instalment;
import org.pillarboard.shared.Readable;
import org.pillarboard.sheet.SheetCell;

/** What a row tells beside its terms: venue, ratings, instalments. What cannot be read is found, and nothing is guessed. */
final class LedgerTold {

    /** Where a bond is traded, by the suffix of its code. */
    enum Venue {
        IB, SH, SZ, BJ, BC
    }

    private static final Map<String, Venue> VENUES = FieldWords.meanings("venue.", Venue.values());
    private static final Map<String, Grade> GRADES = Arrays.stream(Grade.values()).collect(Collectors.toMap(Grade::written, grade -> grade));
    private static final Pattern PART = Pattern.compile("(\\d{4}[-/]\\d{1,2}[-/]\\d{1,2})\\s*[:=\\s]\\s*([0-9.]+)");
    private static final String NOBODY = "-";

    private final LedgerCells cells;
    private final BigDecimal factor;

    LedgerTold(LedgerCells cells, BigDecimal factor) {
        this.cells = cells;
        this.factor = factor;
    }

    /** The code with the suffix of its venue, where the row names one and the code has none. */
    static String code(LedgerCells cells) {
        String code = cells.code();
        var venue = VENUES.get(NumberReader.normal(cells.text(LedgerField.VENUE)));
        if (venue == null || code.isEmpty()) {
            return code;
        }
        if (!code.contains(".")) {
            return code + "." + venue;
        }
        if (!code.endsWith("." + venue)) {
            cells.warn(LedgerField.VENUE, "ledgerImport.venue", code);
        }
        return code;
    }

    List<LedgerRating> ratings(String code) {
        var ratings = new ArrayList<LedgerRating>();
        String agency = cells.text(LedgerField.RATED_BY).isEmpty() ? NOBODY : cells.text(LedgerField.RATED_BY);
        grade(LedgerField.ISSUER_RATING).ifPresent(grade -> ratings.add(new LedgerRating("", agency, grade)));
        grade(LedgerField.BOND_RATING).ifPresent(grade -> ratings.add(new LedgerRating(code, agency, grade)));
        String guarantor = cells.text(LedgerField.GUARANTOR);
        grade(LedgerField.GUARANTOR_RATING).filter(grade -> !guarantor.isEmpty())
                .ifPresent(grade -> ratings.add(new LedgerRating(guarantor, agency, grade)));
        return List.copyOf(ratings);
    }

    private Optional<Grade> grade(LedgerField field) {
        String text = NumberReader.normal(cells.text(field)).toUpperCase(Locale.ROOT);
        if (text.isEmpty() || FieldWords.NOTHING.containsKey(text.toLowerCase(Locale.ROOT))) {
            return Optional.empty();
        }
        var grade = Optional.ofNullable(GRADES.get(text));
        if (grade.isEmpty()) {
            cells.warn(field, "ledgerImport.grade");
        }
        return grade;
    }

    /** Days and amounts such as 2027-03-10 1.2; 2028-03-10 1.2, never more than is owed. */
    List<Instalment> instalments(BigDecimal balance) {
        String text = NumberReader.normal(cells.text(LedgerField.INSTALMENTS));
        var found = PART.matcher(text).results().map(this::instalment).toList();
        var parts = found.stream().flatMap(Optional::stream).toList();
        var sum = parts.stream().map(Instalment::amount).reduce(BigDecimal.ZERO, BigDecimal::add);
        boolean left = parts.size() < found.size()
                || !PART.matcher(text).replaceAll("").replaceAll("[,;\\u3001\\s]", "").isEmpty();
        if (left || sum.compareTo(balance) > 0) {
            cells.error(LedgerField.INSTALMENTS, left ? "ledgerImport.expected.instalments" : "debt.instalments");
            return List.of();
        }
        return parts;
    }

    private Optional<Instalment> instalment(MatchResult part) {
        return LedgerColumns.day(SheetCell.of(part.group(1))).flatMap(day -> Readable.number(part.group(2))
                .map(amount -> new Instalment(day, amount.multiply(factor).setScale(2, RoundingMode.HALF_UP))));
    }
}
