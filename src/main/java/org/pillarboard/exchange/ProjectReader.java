package org.pillarboard.exchange;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
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
import org.pillarboard.shared.Readable;
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
        this.days = strict(mapping.datePattern());
    }

    /** 30 February is no day: nothing is bent to the nearest one there is. */
    private static DateTimeFormatter strict(String pattern) {
        return DateTimeFormatter.ofPattern(pattern.replace('y', 'u'), Locale.ROOT).withResolverStyle(ResolverStyle.STRICT);
    }

    List<ProjectLine> lines() {
        return table.rows().stream().map(this::line).toList();
    }

    /** What stands where a day should and is none, words in place of money, and those of the column of states: candidates for a meaning. */
    List<String> words() {
        var columns = mapping.columns();
        var days = Stream.of(columns.planned(), columns.completed()).filter(Objects::nonNull)
                .flatMap(column -> table.rows().stream().filter(row -> !isDay(row, column)).map(row -> text(row, column)));
        var money = Stream.of(columns.budget(), columns.estimate(), columns.spent()).filter(Objects::nonNull)
                .flatMap(column -> table.rows().stream().map(row -> text(row, column)))
                .filter(text -> text.chars().noneMatch(Character::isDigit));
        var states = Stream.ofNullable(columns.status()).flatMap(column -> table.rows().stream().map(row -> text(row, column)));
        Map<String, Long> counts = Stream.of(days, money, states).flatMap(all -> all)
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
        var money = new ProjectLine.Money(money(row, columns.budget(), problems), money(row, columns.estimate(), problems),
                money(row, columns.spent(), problems));
        String key = key(row, problems);
        return new ProjectLine(row.number(), key, said(row, columns.name()), said(row, columns.milestone()),
                said(row, columns.district()), dates, money, adds(row, problems), List.copyOf(problems));
    }

    /** What tells its project from others; rows on which nothing does are no project. */
    private String key(SheetRow row, List<String> problems) {
        var parts = mapping.keyColumns().stream().map(column -> text(row, column)).toList();
        if (parts.stream().allMatch(String::isEmpty)) {
            problems.add(String.join(", ", mapping.keyColumns()) + ": ");
        }
        return String.join(" / ", parts);
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
        return Objects.requireNonNullElse(figure(row, column, problems), BigDecimal.ZERO);
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

    private @Nullable BigDecimal money(SheetRow row, @Nullable String column, List<String> problems) {
        var value = column == null || mapping.knows(text(row, column)) ? null : figure(row, column, problems);
        return value == null || mapping.columns().inTenThousands() ? value : value.divide(TEN_THOUSAND, 4, RoundingMode.HALF_UP);
    }

    /** A number; null where nothing stands, and where something stands that is none, which is a problem. */
    private @Nullable BigDecimal figure(SheetRow row, String column, List<String> problems) {
        String text = text(row, column);
        var number = Readable.number(text);
        if (number.isEmpty() && !text.isEmpty()) {
            problems.add(column + ": " + text);
        }
        return number.orElse(null);
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
