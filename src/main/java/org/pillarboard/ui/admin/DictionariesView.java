package org.pillarboard.ui.admin;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.pillarboard.indicator.BenchmarkRow;
import org.pillarboard.indicator.Catalogues;
import org.pillarboard.indicator.Dictionaries;
import org.pillarboard.indicator.LeverageLineRow;
import org.pillarboard.indicator.SeasonRow;
import org.pillarboard.shared.AsOf;
import org.pillarboard.ui.kit.Card;
import org.pillarboard.ui.kit.DataTable;
import org.pillarboard.ui.kit.FindingClause;
import org.pillarboard.ui.kit.FindingClauses;
import org.pillarboard.ui.kit.NumberFormats;
import org.pillarboard.ui.kit.PageHead;
import org.pillarboard.ui.kit.PageTitle;
import org.pillarboard.ui.kit.PeriodNames;
import org.pillarboard.ui.kit.Tone;
import org.pillarboard.ui.kit.figure.SeasonNames;
import org.pillarboard.ui.shell.Links;
import org.pillarboard.ui.shell.MainLayout;

/** What rules and plans compare with, kept by the administrator: seasons, benchmarks of the years, leverage lines. */
@Route(value = Links.DICTIONARIES, layout = MainLayout.class)
@RolesAllowed("ADMIN")
class DictionariesView extends Composite<Div> implements HasDynamicTitle {

    private static final int LONGEST_SOURCE = 400;
    private final transient Catalogues catalogues;
    private final transient Dictionaries dictionaries;
    private final transient Clock clock;
    private final PageHead head = new PageHead(List.of());
    private final Div cards = new Div();

    DictionariesView(Catalogues catalogues, Dictionaries dictionaries, Clock clock) {
        this.clock = clock;
        this.catalogues = catalogues;
        this.dictionaries = dictionaries;
    }

    @Override
    protected Div initContent() {
        cards.addClassName("stack");
        show();
        head.eyebrow(getTranslation("admin.dictionaries.heading"), getTranslation("admin.dictionaries.eyebrow"));
        var content = new Div(head, cards);
        content.addClassName("register");
        return content;
    }

    private void show() {
        head.finding(finding());
        cards.removeAll();
        cards.add(seasons(), benchmarks(), leverageLines());
    }

    /** Whether this year's growth of the GDP, with which profit and revenue are compared, is there, which are defaults, and how many seasons are. */
    private List<FindingClause> finding() {
        var clauses = new FindingClauses(getLocale());
        int year = AsOf.today(clock).day().getYear();
        catalogues.current().gdpGrowth(year, AsOf.today(clock)).ifPresentOrElse(row -> {
                String value = NumberEntry.plain(row.value());
                if (row.year() != year) {
                    clauses.say(Tone.WARN, "admin.dictionaries.finding.older", String.valueOf(year), String.valueOf(row.year()), value);
                } else if (row.confirmed()) {
                    clauses.say(null, "admin.dictionaries.finding.growth", String.valueOf(year), value);
                }
            }, () -> clauses.say(Tone.WARN, "admin.dictionaries.finding.none", String.valueOf(year)));
        String unconfirmed = catalogues.current().benchmarks().stream().filter(row -> !row.confirmed()).map(BenchmarkRow::year).sorted()
            .map(String::valueOf).collect(Collectors.joining(getTranslation("kit.and")));
        if (!unconfirmed.isEmpty()) {
            clauses.say(Tone.WARN, "admin.dictionaries.finding.default", unconfirmed);
        }
        return clauses.count(null, "admin.dictionaries.finding.seasons", catalogues.current().seasons().size()).joined();
    }

    private Component seasons() {
        var table = new DataTable<SeasonRow>(getTranslation("admin.dictionaries.seasons"))
            .column(getTranslation("admin.dictionaries.season"), this::name)
            .column(getTranslation("admin.code"), SeasonRow::code)
            .part(getTranslation("admin.dictionaries.shares"), this::shares)
            .column(getTranslation("admin.dictionaries.basis"), SeasonRow::basis)
            .column(getTranslation("admin.dictionaries.changed"), this::changed)
            .part(getTranslation("admin.deeds"), row -> small("admin.change", name(row), () -> askSeason(row)))
            .rows(catalogues.current().seasons()).cards().withClass("sourced");
        return new Card(getTranslation("admin.dictionaries.seasons"), getTranslation("admin.dictionaries.seasons.sub"))
            .control(small("admin.dictionaries.add", "", () -> askSeason(null))).bleed(table);
    }

    /** Since when it stands so, by whom and why; nothing of one that was never changed. */
    private String changed(SeasonRow row) {
        return catalogues.current().seasonVersions(row.code(), AsOf.today(clock)).stream().findFirst().filter(newest -> !newest.reason().isEmpty())
            .map(newest -> getTranslation("admin.dictionaries.changed.by", AsOf.dayOf(newest.knownFrom()).toString(), newest.author(), newest.reason()))
            .orElse("");
    }

    /** Each month's share below its month. */
    private Component shares(SeasonRow row) {
        var format = alike(row.shares().stream());
        var months = new Div();
        months.addClassNames("months", "num");
        for (int month = 1; month <= row.shares().size(); month++) {
            var name = new Span(PeriodNames.tick(YearMonth.of(2001, month), getLocale()));
            name.addClassName("cap");
            months.add(new Div(name, new Span(format.plain(row.shares().get(month - 1)))));
        }
        return months;
    }

    private Component benchmarks() {
        var rows = catalogues.current().benchmarks().stream()
            .sorted(Comparator.comparing(BenchmarkRow::code).thenComparing(BenchmarkRow::year)).toList();
        var format = alike(rows.stream().map(BenchmarkRow::value));
        var table = new DataTable<BenchmarkRow>(getTranslation("admin.dictionaries.benchmarks"))
            .column(getTranslation("admin.dictionaries.year"), row -> String.valueOf(row.year()))
            .number(getTranslation("admin.dictionaries.growth"), row -> format.plain(row.value()))
            .column(getTranslation("admin.dictionaries.source"), BenchmarkRow::source)
            .part(getTranslation("admin.deeds"), row -> small("admin.change", String.valueOf(row.year()), () -> askBenchmark(row)))
            .rows(rows).cards().withClass("sourced");
        return new Card(getTranslation("admin.dictionaries.benchmarks"), getTranslation("admin.dictionaries.benchmarks.sub"))
            .control(small("admin.dictionaries.addYear", "", () -> askBenchmark(null))).bleed(table);
    }

    private Component leverageLines() {
        var lines = catalogues.current().leverageLines();
        var format = alike(lines.stream().flatMap(row -> Stream.of(row.warningLine(), row.keyLine())));
        var table = new DataTable<LeverageLineRow>(getTranslation("admin.dictionaries.leverage"))
            .column(getTranslation("admin.units.leverage"), this::name)
            .number(getTranslation("admin.dictionaries.warning"), row -> format.plain(row.warningLine()))
            .number(getTranslation("admin.dictionaries.key"), row -> format.plain(row.keyLine()))
            .column(getTranslation("admin.dictionaries.source"), LeverageLineRow::source)
            .part(getTranslation("admin.deeds"), row -> small("admin.change", name(row), () -> askLine(row)))
            .rows(lines).cards().withClass("sourced");
        return new Card(getTranslation("admin.dictionaries.leverage"), getTranslation("admin.dictionaries.leverage.sub"))
            .bleed(table);
    }

    private void askSeason(@Nullable SeasonRow known) {
        var form = new SeasonForm(known, AsOf.today(clock).day());
        ask(known == null ? getTranslation("admin.dictionaries.add") : getTranslation("admin.dictionaries.change", name(known)),
            () -> dictionaries.setSeason(form.row(), form.reason()), form);
    }

    private void askBenchmark(@Nullable BenchmarkRow known) {
        var year = new NumberEntry(getTranslation("admin.dictionaries.year"), known == null ? null : BigDecimal.valueOf(known.year()));
        year.getContent().setReadOnly(known != null);
        var value = new NumberEntry(getTranslation("admin.dictionaries.growth"), known == null ? null : known.value());
        var source = source(known == null ? "" : known.source());
        ask(getTranslation("admin.dictionaries.benchmarks"), () -> dictionaries.setBenchmark(
            new BenchmarkRow(BenchmarkRow.GDP_GROWTH, year.whole(), value.get(), source.getValue().strip(), true)), year, value, source);
    }

    private void askLine(LeverageLineRow known) {
        var warning = new NumberEntry(getTranslation("admin.dictionaries.warning"), known.warningLine());
        var key = new NumberEntry(getTranslation("admin.dictionaries.key"), known.keyLine());
        var source = source(known.source());
        new FormDialog(name(known), () -> {
            dictionaries.setLeverageLine(new LeverageLineRow(known.leverageClass(), warning.find(), key.find(),
                source.getValue().strip()));
            show();
        }, warning, key, source).open();
    }

    private TextField source(String known) {
        var source = new TextField(getTranslation("admin.dictionaries.source"));
        source.setMaxLength(LONGEST_SOURCE);
        source.setValue(known);
        return source;
    }

    private void ask(String title, Runnable deed, Component... fields) {
        new FormDialog(title, () -> {
            deed.run();
            show();
        }, fields).open();
    }

    private Button small(String key, String what, Runnable deed) {
        var button = new Button(getTranslation(key), event -> deed.run());
        button.setAriaLabel(getTranslation(key) + " " + what);
        button.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.SMALL);
        return button;
    }

    private String name(SeasonRow row) {
        return SeasonNames.of(row.code(), getLocale());
    }

    private String name(LeverageLineRow row) {
        return getTranslation("admin.leverage." + row.leverageClass());
    }

    /** Numbers that stand together have as many decimals as the longest of them. */
    private NumberFormats alike(Stream<@Nullable BigDecimal> numbers) {
        return NumberFormats.of(getLocale(), numbers.filter(Objects::nonNull)
            .mapToInt(number -> Math.max(0, number.stripTrailingZeros().scale())).max().orElse(0));
    }

    @Override
    public String getPageTitle() {
        return PageTitle.of(this, getTranslation("shell.nav.DICTIONARIES"));
    }
}
