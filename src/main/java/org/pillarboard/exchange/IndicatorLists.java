package org.pillarboard.exchange;

import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.pillarboard.cockpit.FigureHistory;
import org.pillarboard.cockpit.IndicatorDetail;
import org.pillarboard.identity.UnitTree;
import org.pillarboard.indicator.RagRuleRow;
import org.pillarboard.observation.CurvePoint;
import org.pillarboard.observation.IndicatorReading;
import org.pillarboard.observation.ObservationRow;
import org.pillarboard.observation.Occasion;
import org.pillarboard.observation.RegisterFigures;
import org.pillarboard.sheet.ExcelBook;

/** The pages of an indicator's workbook: its year, its years, the units below, its figures with their origin. */
record IndicatorLists(IndicatorDetail detail, FigureHistory history, UnitTree tree, SheetWords words) {

    void write(ExcelBook book, ListHead head) {
        series().write(book.page(words.text("list.series")), head, detail.reading().curve());
        years().write(book.page(words.text("list.years")), head, detail.years());
        if (!detail.below().isEmpty()) {
            units().write(book.page(words.text("list.units")), head, detail.below());
        }
        observations().write(book.page(words.text("list.observations")), head, history.observations());
    }

    private int decimals() {
        return PillarList.decimals(detail.reading());
    }

    private ListPage<CurvePoint> series() {
        return new ListPage<CurvePoint>(words)
                .text("span", 16, point -> words.period(point.period()))
                .number("own", 16, point -> decimals(), CurvePoint::own)
                .number("cumulative", 16, point -> decimals(), CurvePoint::cumulative)
                .number("plan", 16, point -> decimals(), CurvePoint::plan);
    }

    private ListPage<IndicatorReading> years() {
        return PillarList.figures(new ListPage<IndicatorReading>(words)
                .text("year", 16, reading -> String.valueOf(reading.period().year())), words);
    }

    private ListPage<IndicatorReading> units() {
        return PillarList.figures(new ListPage<IndicatorReading>(words)
                .text("unitCode", 16, IndicatorReading::unitCode)
                .text("unit", 28, reading -> words.unit(tree.get(reading.unitCode()))), words);
    }

    private ListPage<ObservationRow> observations() {
        Set<UUID> replaced = history.observations().stream().map(ObservationRow::replacesId).filter(Objects::nonNull)
                .collect(Collectors.toCollection(HashSet::new));
        var page = new ListPage<ObservationRow>(words)
                .text("span", 16, row -> words.period(row.period()))
                .text("unitCode", 14, ObservationRow::unitCode)
                .text("unit", 28, row -> words.unit(tree.get(row.unitCode())))
                .number("value", 16, row -> decimals(), row -> row.figure().value())
                .text("qualifier", 8, row -> PillarList.sign(row.figure().qualifier()))
                .number("numerator", 16, row -> 2, row -> row.figure().numerator())
                .number("denominator", 16, row -> 2, row -> row.figure().denominator())
                .number("publishedGrowth", 14, row -> 2, row -> row.figure().publishedGrowth())
                .text("valid", 12, row -> words.text(replaced.contains(row.id()) ? "list.replaced" : "list.inForce"));
        return origin(page);
    }

    private ListPage<ObservationRow> origin(ListPage<ObservationRow> page) {
        return page.text("scope", 24, row -> row.figure().scopeNote())
                .text("source", 32, row -> row.figure().sourceNote())
                .text("evidence", 40, this::evidence)
                .text("reportedBy", 14, row -> signer(row.reportedByName()))
                .moment("reportedAt", 17, ObservationRow::reportedAt)
                .day("due", 12, ObservationRow::dueOn)
                .text("approvedBy", 14, row -> signer(row.approvedByName()))
                .moment("approvedAt", 17, ObservationRow::approvedAt)
                .moment("known", 17, ObservationRow::knownFrom)
                .text("reason", 30, row -> Occasion.told(row, words::text))
                .text("rule", 36, this::rule);
    }

    private String signer(String name) {
        return name.equals(RegisterFigures.Cause.BY_PRODUCT) ? words.text("figure.settled") : name;
    }

    /** The files behind a figure, each with the beginning of its hash. */
    private String evidence(ObservationRow row) {
        return row.updateId() == null ? "" : history.evidence().getOrDefault(row.updateId(), List.of()).stream()
                .map(file -> file.fileName() + " [" + file.sha256().substring(0, 12) + "]").collect(Collectors.joining("; "));
    }

    /** The rule that judges the figure's period. */
    private String rule(ObservationRow row) {
        return detail.papers().rules().stream().filter(rule -> !rule.draft().effectiveOn().isAfter(row.period().endsOn()))
                .findFirst().map(this::told).orElse("");
    }

    private String told(RagRuleRow rule) {
        return words.text("list.rule", words.text("admin.rule.kind." + rule.draft().spec().kind()),
                rule.draft().effectiveOn().toString(), rule.author());
    }
}
