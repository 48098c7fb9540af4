package org.pillarboard.exchange;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.pillarboard.shared.RuleViolation;
import org.pillarboard.sheet.SheetCell;
import org.pillarboard.sheet.SheetRow;
import org.pillarboard.sheet.SheetTable;

/** Where the columns of a debt ledger stand; a unit in brackets behind a name and the star of a template are not part of it. */
final class LedgerColumns {

    /** What the words of its columns begin with. */
    static final String WORDS = "ledger.";
    private static final Pattern IN_BRACKETS = Pattern.compile("\\(([^)]*)\\)");
    private static final String YUAN = "\u5143";

    private final SheetTable table;
    private final Map<LedgerField, Integer> places = new EnumMap<>(LedgerField.class);
    private final List<String> unused = new ArrayList<>();

    /** @throws RuleViolation {@code ledgerImport.column} with the names it may have, for a column the file does not have */
    LedgerColumns(SheetTable table) {
        this.table = table;
        for (int i = 0; i < table.headers().size(); i++) {
            String header = plain(table.headers().get(i));
            var field = Stream.of(LedgerField.values()).filter(one -> !places.containsKey(one))
                    .filter(one -> FieldWords.names(WORDS, one).contains(header)).findFirst();
            if (field.isPresent()) {
                places.put(field.get(), i);
            } else {
                unused.add(table.headers().get(i));
            }
        }
        Stream.of(LedgerField.values()).filter(one -> one.isRequired() && !places.containsKey(one)).findFirst().ifPresent(one -> {
            throw new RuleViolation("ledgerImport.column", String.join(", ", FieldWords.names(WORDS, one)));
        });
    }

    private static String plain(String header) {
        return NumberReader.normal(header).replaceAll("\\([^)]*\\)|[\\s*]", "").toLowerCase(Locale.ROOT);
    }

    /** How many yuan one of the file is, where the name of its balances says so: 100 000 000 behind (亿元). */
    Optional<BigDecimal> factor() {
        var said = IN_BRACKETS.matcher(NumberReader.normal(name(LedgerField.BALANCE)));
        return said.find() ? new MeasureUnits(Map.of()).factor(said.group(1), YUAN) : Optional.empty();
    }

    /** Whether the names of its amounts say another money than the yuan. */
    boolean isForeign() {
        return Stream.of(LedgerField.BALANCE, LedgerField.PRINCIPAL).map(field -> name(field).toLowerCase(Locale.ROOT))
                .anyMatch(name -> FieldWords.CURRENCIES.stream().anyMatch(name::contains));
    }

    /** Columns of the file the ledger has no place for. */
    List<String> unused() {
        return List.copyOf(unused);
    }

    boolean has(LedgerField field) {
        return places.containsKey(field);
    }

    /** The column's name in the file. */
    String name(LedgerField field) {
        return has(field) ? table.headers().get(places.get(field)) : "";
    }

    SheetCell cell(SheetRow row, LedgerField field) {
        return has(field) ? row.cell(places.get(field)) : SheetCell.BLANK;
    }

    String text(SheetRow row, LedgerField field) {
        return cell(row, field).shown().strip();
    }

    /** What is wrong with a row that has more or fewer cells than the header. */
    Optional<Finding> torn(SheetRow row) {
        return table.isTorn(row) ? Optional.of(Finding.error(row.number(), "", String.valueOf(table.cells(row)),
                "import.expected.cells", table.width())) : Optional.empty();
    }

    /** The day a row tells of. */
    Optional<LocalDate> asOf(SheetRow row) {
        return day(cell(row, LedgerField.AS_OF));
    }

    /** A day as text, as a workbook's date or as its number. */
    static Optional<LocalDate> day(SheetCell cell) {
        return PeriodReader.read(cell).filter(PeriodSpan::day).map(PeriodSpan::to);
    }
}
