package org.pillarboard.ui.indicator;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.i18n.I18NProvider;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.pillarboard.cockpit.Addition;
import org.pillarboard.cockpit.FigureHistory;
import org.pillarboard.cockpit.IndicatorDetail;
import org.pillarboard.evidence.EvidenceRow;
import org.pillarboard.identity.UnitTree;
import org.pillarboard.observation.IndicatorReading;
import org.pillarboard.observation.ObservationRow;
import org.pillarboard.observation.Occasion;
import org.pillarboard.shared.Period;
import org.pillarboard.ui.kit.Breadth;
import org.pillarboard.ui.kit.Card;
import org.pillarboard.ui.kit.DataTable;
import org.pillarboard.ui.kit.EmptyState;
import org.pillarboard.ui.kit.Lens;
import org.pillarboard.ui.kit.NavAnchor;
import org.pillarboard.ui.kit.Note;
import org.pillarboard.ui.kit.NumberFormats;
import org.pillarboard.ui.kit.OfficeTimes;
import org.pillarboard.ui.kit.PeriodNames;
import org.pillarboard.ui.kit.PressButton;
import org.pillarboard.ui.kit.Seg;
import org.pillarboard.ui.kit.Tone;
import org.pillarboard.ui.kit.figure.FigureWords;
import org.pillarboard.ui.kit.figure.ReadingBadge;
import org.pillarboard.ui.kit.figure.ScopeNotes;
import org.pillarboard.ui.kit.figure.Signers;
import org.pillarboard.ui.kit.figure.UnitNames;
import org.pillarboard.ui.shell.Links;

/** The figures of an indicator in tables: by unit, and every official figure with its history. */
final class FigureTables {

    /** So many are shown at first. */
    private static final int MOST = 60;
    /** The same on a phone. */
    private static final int FEW = 12;

    private final IndicatorDetail detail;
    private final UnitTree tree;
    private final Lens lens;
    private final Locale locale;
    private final FigureWords figures;
    private Map<UUID, List<EvidenceRow>> evidence = Map.of();

    FigureTables(IndicatorDetail detail, UnitTree tree, Lens lens, Locale locale) {
        this.detail = detail;
        this.tree = tree;
        this.lens = lens;
        this.locale = locale;
        this.figures = new FigureWords(detail.reading().indicator(), locale);
    }

    /** The units below that report it or have a figure; each opens its record, or its own page. */
    Component byUnit() {
        var rows = detail.below().stream()
                .filter(row -> row.known() != null || row.isAwaited() || row.promise().target() != null).toList();
        if (rows.isEmpty()) {
            return new Div();
        }
        var table = new DataTable<IndicatorReading>(words("indicator.units"))
                .part(words("indicator.unit"), this::unit)
                .number(words("indicator.actual"), figures::dated)
                .number(words("indicator.planned"), row -> figures.plain(row.promise().required()))
                .part(words("indicator.light"), row -> new ReadingBadge(row, true)).rows(rows).dense().cards();
        detail.addition().ifPresent(sum -> close(table, sum));
        var card = new Card(words("indicator.units")).bleed(table);
        String bare = detail.bare().stream().map(row -> UnitNames.brief(tree.get(row.unitCode()), locale)).collect(Collectors.joining(words("kit.and")));
        return bare.isEmpty() ? card : card.body(new Note(Tone.WARN, words(detail.reading().indicator().asksForParts() ? "indicator.units.bare.parts"
                : "indicator.units.bare.weight", bare)));
    }

    /** What stands between the units and their sum, and the sum. */
    private void close(DataTable<IndicatorReading> table, Addition sum) {
        if (sum.between() != Addition.Between.NOTHING && sum.rest().signum() != 0) {
            String share = sum.share() == null ? "" : NumberFormats.of(locale, 1).plain(sum.share().movePointRight(2)) + "%";
            table.closing(words("indicator.units." + sum.between(), share), NumberFormats.of(locale, sum.rest().scale()).signed(sum.rest()));
        }
        if (sum.older().signum() != 0) {
            table.closing(words("indicator.units.older"), NumberFormats.of(locale, sum.older().scale()).signed(sum.older().negate()));
        }
        var whole = detail.reading();
        table.closing(new Text(UnitNames.brief(tree.get(whole.unitCode()), locale)), new Text(figures.value(whole)),
                new Text(figures.plain(whole.promise().required())), new ReadingBadge(whole, true));
    }

    private Component unit(IndicatorReading row) {
        String name = ScopeNotes.named(tree.get(row.unitCode()), locale);
        return new NavAnchor(Links.indicator(row.indicator().code(), lens.at(row.unitCode())), name);
    }

    /** The years to look at, where there are several. */
    Optional<Seg<Integer>> years(int shown) {
        var choices = detail.figureYears();
        return choices.size() < 2 ? Optional.empty()
                : Optional.of(new Seg<>(words("indicator.history.years"), choices, this::name, shown).small());
    }

    /**
     * Every official figure of a year, replaced ones struck, late ones marked: the newest at first, all when the rest is asked for.
     *
     * @param whole  whether it was
     * @param onRest called when it is, to draw it whole
     */
    Card history(FigureHistory history, int year, boolean whole, Runnable onRest) {
        evidence = history.evidence();
        var rows = history.observations();
        if (rows.isEmpty()) {
            return new Card(words("indicator.history"), "").body(new EmptyState(words("kit.chart.empty"), words("kit.chart.empty.next")));
        }
        Set<UUID> replaced = rows.stream().map(ObservationRow::replacesId).filter(Objects::nonNull).collect(Collectors.toSet());
        int most = whole || rows.size() <= most() + 1 ? rows.size() : most();
        var card = new Card(words("indicator.history"), count(most, rows.size(), year)).bleed(table(rows.subList(0, most), replaced));
        return most == rows.size() ? card : card.bleed(rest(rows.size() - most, onRest));
    }

    /** How many figures stand there before the rest is asked for. */
    static int most() {
        return Breadth.isNarrow() ? FEW : MOST;
    }

    private Component rest(int left, Runnable onRest) {
        var rest = new PressButton(words("indicator.history.rest", String.valueOf(left)), event -> onRest.run());
        rest.addClassName("rest");
        return rest;
    }

    private Component table(List<ObservationRow> rows, Set<UUID> replaced) {
        return new DataTable<ObservationRow>(words("indicator.history"))
                .part(words("indicator.period"), row -> new NavAnchor(Links.record(row.id(), lens),
                        PeriodNames.of(row.period(), locale)))
                .column(words("indicator.unit"), this::unit)
                .figure(words("indicator.value"), row -> value(row, replaced.contains(row.id())))
                .column(words("indicator.reported"), row -> Signers.named(row.reportedByName(), locale) + " " + OfficeTimes.full(row.reportedAt()))
                .column(words("indicator.approved"), row -> Signers.named(row.approvedByName(), locale) + " " + OfficeTimes.full(row.approvedAt()))
                .part(words("indicator.remark"), this::remark).rows(rows).dense().cards();
    }

    /** Of what it reported while it was not in scope it is said: no sum holds it. */
    private String unit(ObservationRow row) {
        String name = UnitNames.brief(tree.get(row.unitCode()), locale);
        return tree.inScope(row.unitCode(), row.period().endsOn()) ? name : words("indicator.history.outside", name);
    }

    private String name(int year) {
        return PeriodNames.of(Period.year(year), locale);
    }

    private String count(int shown, int all, int year) {
        return shown == all ? words("indicator.history.count", all, name(year))
                : words("indicator.history.newest", String.valueOf(shown), String.valueOf(all), name(year));
    }

    private Component value(ObservationRow row, boolean replaced) {
        var value = new Span(figures.withUnit(row.figure().value(), row.figure().qualifier()));
        value.addClassName("num");
        if (replaced) {
            value.addClassName("struck");
            value.setTitle(words("indicator.replaced"));
        }
        return value;
    }

    private Component remark(ObservationRow row) {
        var remark = new Span();
        if (row.daysLate() > 0) {
            var late = new Span(words("indicator.late", String.valueOf(row.daysLate())));
            late.addClassNames("warn", "nb");
            remark.add(late);
        }
        String reason = Occasion.told(row, key -> words(key));
        if (!reason.isEmpty()) {
            remark.add(new Span(" " + reason));
        }
        int files = row.updateId() == null ? 0 : evidence.getOrDefault(row.updateId(), List.of()).size();
        if (files > 0) {
            remark.add(new Span(" " + words("indicator.files", files)));
        }
        return remark;
    }

    private String words(String key, Object... args) {
        return I18NProvider.translate(locale, key, args);
    }
}
