package org.pillarboard.exchange;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.pillarboard.sheet.SheetCell;
import org.pillarboard.sheet.SheetRow;

/** The cells of a row of a debt ledger; what cannot be read is found, and nothing is guessed. */
final class LedgerCells {

    private static final Pattern CODE = Pattern.compile("[0-9A-Z][0-9A-Z-]{2,30}(?:\\.[A-Z]{2,4})?");
    private static final NumberReader NUMBERS = new NumberReader(Wording.none(), false);
    private static final int CENTS = 2;

    private final LedgerColumns columns;
    private final SheetRow row;
    private final List<Finding> findings = new ArrayList<>();

    LedgerCells(LedgerColumns columns, SheetRow row) {
        this.columns = columns;
        this.row = row;
        columns.torn(row).ifPresent(findings::add);
    }

    int number() {
        return row.number();
    }

    List<Finding> findings() {
        return List.copyOf(findings);
    }

    boolean isReadable() {
        return findings.stream().noneMatch(Finding::isError);
    }

    String text(LedgerField field) {
        return columns.text(row, field);
    }

    /** A code with the suffix of its venue, such as 1880258.IB. */
    String code() {
        String code = NumberReader.normal(text(LedgerField.CODE)).toUpperCase(Locale.ROOT);
        if (!CODE.matcher(code).matches()) {
            error(LedgerField.CODE, "ledgerImport.expected.code");
        }
        return code;
    }

    /** A name that must stand there, of at most so many characters. */
    String name(LedgerField field, int longest) {
        String text = text(field);
        if (text.isEmpty()) {
            error(field, "import.expected.value");
        } else if (text.length() > longest) {
            error(field, "ledgerImport.expected.shorter", longest);
        }
        return text;
    }

    /** A number that must stand there and must not be below zero, a rate with or without per cent; zero where it cannot be read. */
    BigDecimal number(LedgerField field) {
        return notBelow(field, read(field));
    }

    private BigDecimal read(LedgerField field) {
        return switch (NUMBERS.read(columns.cell(row, field))) {
            case NumberRead.Value(var value, var qualifier, var unit)
                    when unit.isEmpty() || field == LedgerField.RATE && unit.equals("%") -> value;
            case NumberRead.Wrong(var expected) -> zero(field, expected);
            case NumberRead.None none -> zero(field, "import.expected.value");
            case NumberRead.Value other -> zero(field, "import.expected.number");
        };
    }

    private BigDecimal zero(LedgerField field, String expected) {
        error(field, expected);
        return BigDecimal.ZERO;
    }

    private BigDecimal notBelow(LedgerField field, BigDecimal value) {
        return value.signum() < 0 ? zero(field, "ledgerImport.expected.notBelow") : value;
    }

    /** An amount in yuan that must not be below zero; what a reckoning has left beyond the cents is none. */
    BigDecimal yuan(LedgerField field, BigDecimal factor) {
        return notBelow(field, read(field).multiply(factor).setScale(CENTS, RoundingMode.HALF_UP));
    }

    @Nullable LocalDate day(LedgerField field) {
        var cell = columns.cell(row, field);
        var day = LedgerColumns.day(cell);
        if (day.isEmpty()) {
            error(field, cell.isBlank() ? "import.expected.value" : "ledgerImport.expected.day");
        }
        return day.orElse(null);
    }

    /** Any number of days in one cell; none where it is blank or says so. */
    List<LocalDate> days(LedgerField field) {
        var cell = columns.cell(row, field);
        if (cell.isBlank() || FieldWords.NOTHING.containsKey(cell.shown())) {
            return List.of();
        }
        var cells = cell instanceof SheetCell.Text(var text)
                ? Stream.of(NumberReader.normal(text).split("[,;\u3001\\s]+")).map(SheetCell::of).toList() : List.of(cell);
        var days = cells.stream().map(LedgerColumns::day).toList();
        if (days.stream().anyMatch(Optional::isEmpty)) {
            error(field, "ledgerImport.expected.day");
            return List.of();
        }
        return days.stream().flatMap(Optional::stream).distinct().sorted().toList();
    }

    /** What a word stands for; empty where the column is not there. */
    <E extends Enum<E>> Optional<E> word(LedgerField field, Map<String, E> words, String expected) {
        if (!columns.has(field)) {
            return Optional.empty();
        }
        var found = Optional.ofNullable(words.get(NumberReader.normal(text(field))));
        if (found.isEmpty()) {
            error(field, expected);
        }
        return found;
    }

    void error(LedgerField field, String expected, Object... args) {
        findings.add(Finding.error(row.number(), columns.name(field), text(field), expected, args));
    }

    void warn(LedgerField field, String key, Object... args) {
        findings.add(Finding.warning(row.number(), columns.name(field), text(field), key, args));
    }
}
