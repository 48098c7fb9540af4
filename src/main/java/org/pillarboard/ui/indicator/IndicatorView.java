package org.pillarboard.ui.indicator;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.pillarboard.cockpit.Dossiers;
import org.pillarboard.cockpit.IndicatorDetail;
import org.pillarboard.cockpit.SeasonPlan;
import org.pillarboard.identity.Units;
import org.pillarboard.pillar.Pillars;
import org.pillarboard.rule.Reading;
import org.pillarboard.shared.AsOf;
import org.pillarboard.shared.Period;
import org.pillarboard.ui.kit.Breadcrumb;
import org.pillarboard.ui.kit.Breadth;
import org.pillarboard.ui.kit.Card;
import org.pillarboard.ui.kit.Lens;
import org.pillarboard.ui.kit.NavAnchor;
import org.pillarboard.ui.kit.Note;
import org.pillarboard.ui.kit.PageHead;
import org.pillarboard.ui.kit.PageTitle;
import org.pillarboard.ui.kit.PeriodNames;
import org.pillarboard.ui.kit.Tone;
import org.pillarboard.ui.kit.Whole;
import org.pillarboard.ui.kit.chart.ChartSize;
import org.pillarboard.ui.kit.chart.CumulativeChart;
import org.pillarboard.ui.kit.figure.Curves;
import org.pillarboard.ui.kit.figure.Lenses;
import org.pillarboard.ui.kit.figure.ScopeNotes;
import org.pillarboard.ui.kit.figure.UnitNames;
import org.pillarboard.ui.kit.handout.HandOuts;
import org.pillarboard.ui.shell.Links;
import org.pillarboard.ui.shell.LivePulse;
import org.pillarboard.ui.shell.MainLayout;

/** One indicator (指标): its year and its years, why its light, what stands behind it, every figure with its history. */
@Route(value = Links.INDICATOR, layout = MainLayout.class)
@RolesAllowed({"LEADER", "REVIEWER", "OWNER"})
class IndicatorView extends Div implements AfterNavigationObserver, HasDynamicTitle {

    /** Opened as the parts are: all figures of a year. */
    private static final String WHOLE = "history whole";
    private final transient Dossiers dossiers;
    private final transient Lenses lenses;
    private final transient Units units;
    private final transient Pillars pillars;
    private final transient HandOuts handOuts;
    private final transient FeedingProjects projects;
    private final transient RegisterBeside register;
    private final Div top = new Div();
    private final PartFigure part;
    private final FourFigures four = new FourFigures();
    private final Div charts = new Div();
    private final Div papers = new Div();
    private final Div tables = new Div();
    private @Nullable PageHead head;
    private @Nullable CumulativeChart year;
    private @Nullable SeriesCard series;
    private @Nullable Lens lens;
    private final Set<String> opened = new HashSet<>();
    /** The year whose figures were asked for; null: the newest that has some. */
    private @Nullable Integer figuresOf;
    private String code = "";
    private String name = "";

    IndicatorView(Dossiers dossiers, Lenses lenses, Units units, Pillars pillars, HandOuts handOuts,
            FeedingProjects projects, RegisterBeside register, LivePulse pulse) {
        this.dossiers = dossiers;
        part = new PartFigure(dossiers);
        this.lenses = lenses;
        this.units = units;
        this.pillars = pillars;
        this.handOuts = handOuts;
        this.projects = projects;
        this.register = register;
        charts.addClassName("halves");
        papers.addClassName("halves");
        tables.addClassName("stack");
        add(top, part, four, charts, papers, tables);
        pulse.onBeat(this, this::reload);
    }

    @Override
    public String getPageTitle() {
        return PageTitle.of(this, name.isEmpty() ? getTranslation("indicator.title") : name);
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        code = event.getRouteParameters().get("code").orElse("");
        lens = lenses.read(event.getLocation().getQueryParameters());
        figuresOf = null;
        var detail = dossiers.indicator(code, lens.unitCode(), lens.period(), lens.asOf());
        head = head(detail, lens);
        top.removeAll();
        top.add(head, projects.links(code, lens, getLocale()));
        drawCharts(detail);
        show(detail, lens);
        name = detail.reading().indicator().name(getLocale());
    }

    private void reload() {
        if (lens != null && head != null && year != null && series != null) {
            var detail = dossiers.indicator(code, lens.unitCode(), lens.period(), lens.asOf());
            head.finding(IndicatorFinding.of(detail.reading(), getLocale()));
            drawYear(year, detail);
            series.show(detail);
            show(detail, lens);
        }
    }

    private PageHead head(IndicatorDetail detail, Lens through) {
        var indicator = detail.reading().indicator();
        var pillar = pillars.get(indicator.pillarCode());
        var crumb = new Breadcrumb(indicator.code()).under(Links.pillar(pillar.code(), through), pillar.shortName(getLocale()))
                .under(Links.cockpit(through), getTranslation("indicator.up"));
        var built = new PageHead(IndicatorFinding.of(detail.reading(), getLocale())).eyebrow(crumb)
                .eyebrow(UnitNames.brief(units.tree().get(through.unitCode()), getLocale()))
                .eyebrow(PeriodNames.of(detail.reading().period(), getLocale()));
        var tree = units.tree(through.asOf());
        var notes = new ScopeNotes(tree, through, getLocale(), unit -> detail.counts(tree, unit));
        notes.all(built, other -> Links.indicator(code, other));
        detail.formerPlan().ifPresent(former -> built.note(Whole.span(SeasonWords.changed(detail, former, getLocale())), before(detail, former, through)));
        if (detail.reading().reading() instanceof Reading.NotAsked) {
            lenses.onward(built, through, newest -> Links.indicator(code, newest));
        }
        return lenses.pickers(built, through).actions(handOuts.indicator(code, through, getLocale()));
    }

    /** To the day before the first change of the season since the period. */
    private Component before(IndicatorDetail detail, SeasonPlan former, Lens through) {
        var first = detail.seasons().get(detail.seasons().indexOf(former) - 1).since();
        return new NavAnchor(Links.indicator(code, through.at(new AsOf(first.minusDays(1)))), getTranslation("indicator.season.before"));
    }

    private void drawCharts(IndicatorDetail detail) {
        var indicator = detail.reading().indicator();
        String title = getTranslation(indicator.isFlow() ? "indicator.year" : "indicator.year.points");
        year = new CumulativeChart(title, Curves.cumulative(detail.reading(), getLocale()), ChartSize.MEDIUM)
                .onPick(index -> open(detail.reading().curve().get(index).period()));
        drawYear(year, detail);
        series = new SeriesCard(this::open);
        series.show(detail);
        charts.removeAll();
        if (!isForeign(detail) && !indicator.isDeed()) {
            charts.add(new Card(title, indicator.measureUnit(getLocale())).body(year), series);
        }
    }

    private void drawYear(CumulativeChart chart, IndicatorDetail detail) {
        chart.show(Curves.cumulative(detail.reading(), getLocale()), Curves.undrawn(detail.reading(), getLocale()));
    }

    /** What stands behind a point: the record of the unit's own figure; of one that is added up, the page of that period. */
    private void open(Period period) {
        if (lens == null || period.endsOn().isAfter(lens.asOf().day())) {
            return;
        }
        var through = lens;
        Links.go(dossiers.newest(code, through.unitCode(), period, through.asOf())
                .map(record -> Links.record(record, through)).orElseGet(() -> Links.indicator(code, through.at(period))));
    }

    private void show(IndicatorDetail detail, Lens through) {
        part.show(detail.reading(), through);
        four.show(detail);
        var words = new PapersCards(detail, through.asOf().day(), getLocale());
        papers.removeAll();
        papers.add(words.why(), folded("definition", words.definition()));
        var figures = new FigureTables(detail, units.tree(through.asOf()), through, getLocale());
        tables.removeAll();
        tables.add(figures.byUnit());
        if (register.knows(code)) {
            tables.add(beside(detail, through));
        }
        words.targets().ifPresent(targets -> tables.add(folded("targets", targets)));
        SeasonWords.card(detail, getLocale()).ifPresent(season -> tables.add(folded("season", season)));
        if (!isForeign(detail)) {
            var place = new Div();
            tables.add(place);
            history(place, figures, detail, through);
        }
    }

    /** The figures of a year that is not at hand are read when they are asked for. */
    private void history(Div place, FigureTables figures, IndicatorDetail detail, Lens through) {
        int shown = detail.figureYears().stream().filter(year -> year.equals(figuresOf)).findFirst()
                .or(() -> detail.figureYears().stream().findFirst()).orElse(through.period().year());
        var read = detail.isAtHand(shown) ? detail.history().in(shown)
                : dossiers.history(code, through.unitCode(), Period.year(shown), Period.year(shown), through.asOf());
        var card = figures.history(read, shown, opened.contains(WHOLE), () -> {
            opened.add(WHOLE);
            history(place, figures, detail, through);
            place.getElement().executeJs("this.querySelectorAll('tbody tr')[$0].querySelector('a').focus()", FigureTables.most());
        });
        figures.years(shown).ifPresent(years -> card.control(years.onChoice(chosen -> {
            figuresOf = chosen;
            history(place, figures, detail, through);
        })));
        place.removeAll();
        place.add(folded("history", card));
    }

    private Component beside(IndicatorDetail detail, Lens through) {
        return register.of(code, through, detail.reading().period().endsOn()).<Component>map(both -> new ReconciliationCard(both, detail.reading().indicator(),
                !(detail.reading().reading() instanceof Reading.NotAsked), register, units.tree(), through, this::reload))
                .orElseGet(() -> new Card(getTranslation("indicator.register")).body(new Note(Tone.INFO, getTranslation("indicator.register.today"))));
    }

    /** Nobody here reports it or ever did: nothing will appear. */
    private static boolean isForeign(IndicatorDetail detail) {
        return detail.reading().reading() instanceof Reading.NotAsked && detail.history().observations().isEmpty();
    }

    /** What is looked up rather than read: on a phone closed, and open again where it was opened before. */
    private Card folded(String name, Card card) {
        return Breadth.isNarrow() ? card.folded(opened.contains(name), open -> {
            if (open) {
                opened.add(name);
            } else {
                opened.remove(name);
            }
        }) : card;
    }
}
