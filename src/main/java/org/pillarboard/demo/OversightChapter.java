package org.pillarboard.demo;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVRecord;
import org.jspecify.annotations.Nullable;
import org.pillarboard.project.OversightRow;
import org.pillarboard.project.Oversights;
import org.pillarboard.project.Projects;
import org.springframework.stereotype.Component;

/** Industry projects register budget funds and statistics entry: some are short of what is asked, some are not entered. */
@Component
class OversightChapter implements Chapter {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 3);
    private static final BigDecimal FUNDED = new BigDecimal("0.2");
    private static final BigDecimal SHORT = new BigDecimal("0.85");
    private static final int START = 4;
    private static final int DAYS_TO_ENTRY = 25;
    private static final int ONE_IN = 5;

    private final Projects projects;
    private final Oversights oversights;

    OversightChapter(Projects projects, Oversights oversights) {
        this.projects = projects;
        this.oversights = oversights;
    }

    @Override
    public List<Step> steps(Story story) {
        Map<String, LocalDate> started = Table.read("steps").stream()
                .filter(row -> row.get("seq").equals(String.valueOf(START)) && !row.get("done").isEmpty())
                .collect(Collectors.toMap(row -> row.get("code"), row -> LocalDate.parse(row.get("done"))));
        var byUnit = Table.read("projects").stream().filter(row -> row.get("type").equals("PT-INDU"))
                .collect(Collectors.groupingBy(row -> row.get("unit"), TreeMap::new, Collectors.toList()));
        return byUnit.entrySet().stream().map(entry -> new Step(Hours.at(DAY, 10, 30), Player.reporterOf(entry.getKey()), () -> entry.getValue()
                .forEach(row -> oversights.keep(projects.idOf(row.get("code")), asked(row, started.get(row.get("code"))))))).toList();
    }

    private static OversightRow asked(CSVRecord row, @Nullable LocalDate started) {
        String code = row.get("code");
        int number = Integer.parseInt(code.substring(code.lastIndexOf('-') + 1));
        BigDecimal due = row.get("invested").isEmpty() ? null
                : new BigDecimal(row.get("invested")).multiply(FUNDED).setScale(1, RoundingMode.HALF_UP);
        BigDecimal paid = due == null ? null
                : number % ONE_IN == 2 ? due.multiply(SHORT).setScale(1, RoundingMode.HALF_UP) : due;
        LocalDate entered = started == null || number % ONE_IN == 3 ? null : started.plusDays(DAYS_TO_ENTRY);
        return new OversightRow(due, paid, true, entered == null || entered.isAfter(DAY) ? null : entered);
    }
}
