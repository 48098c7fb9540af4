package org.pillarboard.exchange;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.stream.Stream;
import java.util.function.Function;
import java.util.Objects;
import java.util.Comparator;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.pillarboard.project.MilestoneDates;
import org.pillarboard.shared.RuleViolation;
import org.pillarboard.sheet.SheetCell;
import org.pillarboard.sheet.SheetRow;
import org.pillarboard.sheet.SheetTable;

/** Reads the rows of a file of projects by a mapping; guesses nothing. */
final class ProjectReader {

    private static final BigDecimal TEN_THOUSAND = BigDecimal.valueOf(10_000);

    private static final int MOST_WORDS = 24;
    private final SheetTable table;
    private final ProjectMapping mapping;
    private final DateTimeFormatter days;

    ProjectReader(SheetTable table, ProjectMapping mapping) {
        this.table = table;
        this.mapping = mapping;
        this.days = DateTimeFormatter.ofPattern(mapping.datePattern(), Locale.ROOT);
    }

    List<ProjectLine> lines() {
        return table.rows().stream().map(this::line).toList();
    }

    /** What stands where a day should and is none, and the words of the column of states: the candidates for a meaning. */
    List<String> words() {
        var columns = mapping.columns();
        Map<String, Long> counts = Stream.concat(Stream.of(columns.planned(), columns.completed()).filter(Objects::nonNull)
                        .flatMap(column -> table.rows().stream().filter(row -> !isDay(row, column)).map(row -> text(row, column))),
                Stream.ofNullable(columns.status()).flatMap(column -> table.rows().stream().map(row -> text(row, column))))
                .filter(word -> !word.isEmpty()).map(word -> word.toUpperCase(Locale.ROOT))
                .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
        return counts.entrySet().stream().sorted(Comparator.comparing((Map.Entry<String, Long> one) -> mapping.knows(one.getKey()))
                .thenComparing(Map.Entry.<String, Long>comparingByValue().reversed())).limit(MOST_WORDS).map(Map.Entry::getKey).toList();
    }

    private boolean isDay(SheetRow row, String column) {
        if (cell(row, column) instanceof SheetCell.Day) {
            return true;
        }
        try {
            LocalDate.parse(text(row, column), days);
            return true;
        } catch (DateTimeParseException word) {
            return false;
        }
    }

    private ProjectLine line(SheetRow row) {
        var problems = new ArrayList<String>();
        var columns = mapping.columns();
        boolean waits = isWaiting(row, columns.status()) || isWaiting(row, columns.planned());
        var planned = waits ? null : day(row, columns.planned(), problems);
        var completed = waits ? null : day(row, columns.completed(), problems);
        var dates = new MilestoneDates(planned, planned, null, completed, waits);
        var money = new ProjectLine.Money(money(row, columns.budget()), money(row, columns.estimate()), money(row, columns.spent()));
        String key = mapping.keyColumns().stream().map(column -> text(row, column)).collect(Collectors.joining(" / "));
        return new ProjectLine(row.number(), key, said(row, columns.name()), said(row, columns.milestone()),
                said(row, columns.district()), dates, money, adds(row, problems), List.copyOf(problems));
    }

    private boolean isWaiting(SheetRow row, @Nullable String column) {
        return column != null && mapping.knows(text(row, column))
                && mapping.meaningOf(text(row, column)) == ProjectMapping.Meaning.NOT_STARTED;
    }

    private Map<String, BigDecimal> adds(SheetRow row, List<String> problems) {
        var adds = new HashMap<String, BigDecimal>();
        mapping.counted().columns().forEach((field, columns) -> adds.put(field, columns.isEmpty() ? BigDecimal.ONE
                : columns.stream().map(column -> number(row, column, problems)).reduce(BigDecimal.ZERO, BigDecimal::add)));
        return adds;
    }

    private BigDecimal number(SheetRow row, String column, List<String> problems) {
        String text = text(row, column).replace(",", "");
        try {
            return text.isEmpty() ? BigDecimal.ZERO : new BigDecimal(text);
        } catch (NumberFormatException e) {
            problems.add(column + ": " + text);
            return BigDecimal.ZERO;
        }
    }

    private @Nullable LocalDate day(SheetRow row, @Nullable String column, List<String> problems) {
        if (column == null) {
            return null;
        }
        var cell = cell(row, column);
        if (cell instanceof SheetCell.Day(var day)) {
            return day;
        }
        String text = cell.shown().strip();
        if (text.isEmpty() || mapping.knows(text)) {
            return null;
        }
        try {
            return LocalDate.parse(text, days);
        } catch (DateTimeParseException e) {
            problems.add(column + ": " + text);
            return null;
        }
    }

    private @Nullable BigDecimal money(SheetRow row, @Nullable String column) {
        if (column == null) {
            return null;
        }
        try {
            var value = new BigDecimal(text(row, column).replace(",", ""));
            return mapping.columns().inTenThousands() ? value : value.divide(TEN_THOUSAND, 4, RoundingMode.HALF_UP);
        } catch (NumberFormatException e) {
            return null;
        }
    }

    private String said(SheetRow row, @Nullable String column) {
        return column == null ? "" : text(row, column);
    }

    private String text(SheetRow row, String column) {
        return cell(row, column).shown().strip();
    }

    private SheetCell cell(SheetRow row, String column) {
        return row.cell(table.find(column).orElseThrow(() -> new RuleViolation("projectImport.column", column)));
    }
}
