package org.pillarboard.ui.debt;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.pillarboard.debt.DebtBook;
import org.pillarboard.debt.LateDebt;
import org.pillarboard.debt.OpenBook;
import org.pillarboard.debt.OwnCash;
import org.pillarboard.debt.RiskIndicator;
import org.pillarboard.debt.RiskMeasure;
import org.pillarboard.debt.RiskReading;
import org.pillarboard.shared.Rag;
import org.pillarboard.ui.kit.Card;
import org.pillarboard.ui.kit.DataTable;
import org.pillarboard.ui.kit.EmptyState;
import org.pillarboard.ui.kit.FindingClause;
import org.pillarboard.ui.kit.Lens;
import org.pillarboard.ui.kit.NavAnchor;
import org.pillarboard.ui.kit.NumberFormats;
import org.pillarboard.ui.kit.OfficeTimes;
import org.pillarboard.ui.kit.PeriodNames;
import org.pillarboard.ui.kit.StatusBadge;
import org.pillarboard.ui.kit.Tone;
import org.pillarboard.ui.kit.Whole;
import org.pillarboard.ui.kit.figure.DebtWalls;
import org.pillarboard.ui.shell.Links;

/** The risk indicators beside their lines, each marked as policy or as example; and interest that own cash must pay. */
final class RiskCards extends Composite<Div> implements PartFinding {

    private static final int MONTHS = 6;
    private static final int NAMED = 3;

    private final transient List<RiskReading> readings;
    private final transient DebtBook book;
    private final transient OwnCash own;
    private final boolean bridges;
    private final BigDecimal since;
    private final transient Lens lens;
    private final transient Words words;

    RiskCards(List<RiskReading> readings, OpenBook open, Lens lens, Words words) {
        this.lens = lens;
        this.readings = readings;
        this.book = open.book();
        this.own = open.own();
        var late = new ArrayList<>(open.late());
        var advances = LateDebt.advances(late);
        this.bridges = !advances.isEmpty();
        late.removeAll(advances);
        this.since = LateDebt.sum(late).subtract(open.ratios().overdue());
        this.words = words;
    }

    @Override
    protected Div initContent() {
        var all = new Div(risks());
        if (!book.isBeforeOpening()) {
            all.add(ownCash());
        }
        all.addClassName("debt");
        return all;
    }

    @Override
    public List<FindingClause> finding() {
        return DebtWalls.opened(book, "figure.debt.opened", words.locale()).map(told -> List.of(new FindingClause(told)))
                .orElseGet(() -> finding(readings, words));
    }

    /** Reds and yellows, each that there are. */
    static List<FindingClause> finding(List<RiskReading> readings, Words words) {
        long known = readings.stream().filter(one -> one.value().isPresent()).count();
        if (known == 0) {
            return List.of(new FindingClause(words.say("debt.finding.risks.unknown", readings.size())));
        }
        long red = lit(readings, Rag.RED);
        long amber = lit(readings, Rag.AMBER);
        var clauses = new ArrayList<>(List.of(new FindingClause(words.say(known == readings.size() ? "debt.finding.risks.all" : "debt.finding.risks",
                known, readings.size()))));
        if (red > 0) {
            clauses.add(new FindingClause(words.say("debt.finding.risks.red", red) + (amber > 0 ? words.say("kit.and") : ""), Tone.BAD));
        }
        if (amber > 0) {
            clauses.add(new FindingClause(words.say("debt.finding.risks.amber", amber), Tone.WARN));
        }
        return clauses.size() > 1 ? clauses : List.of(clauses.getFirst(), new FindingClause(words.say("debt.finding.risks.none")));
    }

    private static long lit(List<RiskReading> readings, Rag light) {
        return readings.stream().filter(one -> one.light().filter(light::equals).isPresent()).count();
    }

    private Component risks() {
        return new Card(words.say("debt.risk"), words.say("debt.risk.sub", OfficeTimes.monthAndDay(book.day())))
                .bleed(new DataTable<RiskReading>(words.say("debt.risk"))
                .part(words.say("debt.risk.indicator"), this::name)
                .number(words.say("debt.risk.value"), one -> one.value().map(value -> words.measured(one.indicator(), value)).orElse(Words.NONE))
                .number(words.say("debt.risk.amber"), one -> words.beyond(one.indicator(), one.measure().amber()))
                .number(words.say("debt.risk.red"), one -> words.beyond(one.indicator(), one.measure().red()))
                .part(words.say("debt.risk.light"), this::light)
                .column(words.say("debt.risk.origin.label"), one -> words.basis(one.measure()))
                .rows(readings.stream().sorted(Comparator.comparing(RiskReading::light, Rag.WORST_FIRST)).toList()).cards());
    }

    /** With the way to the figure of the catalogue it is. */
    private Component name(RiskReading reading) {
        var indicator = reading.indicator();
        String name = words.say("debt.risk." + indicator);
        var named = indicator.code().<Component>map(code -> new NavAnchor(Links.indicator(code, lens), name)).orElseGet(() -> new Span(name));
        if (reading.official().isPresent()) {
            return new Div(named, cap(words.say("debt.risk.official", PeriodNames.of(reading.official().get(), words.locale()))));
        }
        if (indicator != RiskIndicator.OVERDUE || !bridges && since.signum() <= 0) {
            return named;
        }
        var all = new Div(named);
        if (since.signum() > 0) {
            all.add(cap(words.say("debt.ratio.secured.late", OfficeTimes.monthAndDay(book.day()), words.said(since))));
        }
        if (bridges) {
            all.add(cap(words.say("debt.risk.bridges")));
        }
        return all;
    }

    private static Component cap(String text) {
        var told = new Div(Whole.span(text));
        told.addClassName("cap");
        return told;
    }

    private Component light(RiskReading reading) {
        return reading.light().<Component>map(rag -> reading.measure() instanceof RiskMeasure.Lines(var line) && line.isOpenExample()
                ? new StatusBadge(Tone.of(rag), words.say("debt.risk.unconfirmed", words.say("debt.risk.tone." + rag))).plain()
                : new StatusBadge(rag, words.say("debt.risk.tone." + rag)).plain()).orElseGet(() -> why(reading));
    }

    /** Why there is no value, or no light of it. */
    private Component why(RiskReading reading) {
        var why = new Span(reading.value().isPresent() ? words.say(reading.incomplete() ? "debt.risk.why.INCOMPLETE" : "debt.risk.why.RULE")
                : reading.reporters().map(this::silence).or(() -> DebtWalls.opened(book, "figure.debt.opened", words.locale()))
                .orElseGet(() -> words.say("debt.risk.why.NOTHING")));
        why.addClassName("cap");
        return why;
    }

    private String silence(List<String> reporters) {
        return reporters.isEmpty() ? words.say("debt.risk.why.NOBODY") : reporters.contains(lens.unitCode()) ? words.say("debt.risk.why.OPEN")
                : words.say("debt.risk.why.ELSEWHERE", reporters.stream().limit(NAMED).map(words::unit).collect(Collectors.joining(words.say("kit.and"))));
    }

    private Component ownCash() {
        var months = IntStream.range(0, MONTHS).mapToObj(YearMonth.from(book.day().plusDays(1))::plusMonths).toList();
        var card = new Card(words.say("debt.own"), words.say("debt.own.sub"));
        if (own.units().isEmpty()) {
            return card.body(new EmptyState(words.say("debt.own.none"), words.say("debt.own.none.next")));
        }
        var table = new DataTable<String>(words.say("debt.own")).column(words.say("debt.due.unit"), words::unit);
        months.forEach(month -> table.part(month.toString(), unit -> need(unit, month)));
        return card.bleed(table.number(words.say("debt.own.total"), unit -> yi(months.stream().map(month -> own.need(unit, month))
                .reduce(BigDecimal.ZERO, BigDecimal::add))).rows(own.units()).cards());
    }

    private Component need(String unit, YearMonth month) {
        var need = own.need(unit, month);
        return need.signum() == 0 ? new Span(Words.NONE)
                : new StatusBadge(own.isThere(unit, month) ? Tone.GOOD : Tone.BAD, words.say("debt.own.of", yi(need),
                        yi(own.plan(unit, month)))).plain();
    }

    private String yi(BigDecimal yuan) {
        return NumberFormats.of(words.locale(), 2).plain(yuan.movePointLeft(8));
    }
}
