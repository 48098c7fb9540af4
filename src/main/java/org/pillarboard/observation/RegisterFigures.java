package org.pillarboard.observation;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.pillarboard.audit.Actor;
import org.pillarboard.identity.CurrentUser;
import org.pillarboard.indicator.Catalogues;
import org.pillarboard.indicator.IndicatorRow;
import org.pillarboard.rule.EntryBasis;
import org.pillarboard.shared.AsOf;
import org.pillarboard.shared.Period;
import org.springframework.stereotype.Component;

/**
 * Makes official what registers know, in the transaction that changed them. Nobody hands a figure in here: it is asked of the
 * register, and what has not changed is not written again.
 */
@Component
public class RegisterFigures {

    /** Who brought the fact a figure follows from, and what it was; nothing where only time has passed. */
    public record Cause(String byName, @Nullable Occasion occasion) {

        /** Nobody: the product settled it by itself. */
        public static final String BY_PRODUCT = Actor.SYSTEM.name();

        private @Nullable Occasion byOneHand() {
            return occasion == null ? null : occasion.by(byName);
        }
    }

    private record Fed(IndicatorRow indicator, Register register, LocalDate from) {
    }

    private final RegisterFeeds feeds;
    private final TotalRepository totals;
    private final FigureBook book;
    private final Catalogues catalogues;
    private final CurrentUser user;
    private final Clock clock;

    RegisterFigures(RegisterFeeds feeds, TotalRepository totals, FigureBook book, Catalogues catalogues, CurrentUser user,
            Clock clock) {
        this.feeds = feeds;
        this.totals = totals;
        this.book = book;
        this.catalogues = catalogues;
        this.user = user;
        this.clock = clock;
    }

    /**
     * Asks anew for all periods from a day to today, of those indicators that are fed; the others stay as they are.
     *
     * @param from the day of the earliest fact that changed
     */
    public void refresh(Collection<String> indicatorCodes, Set<String> units, LocalDate from, Cause cause) {
        for (String code : new TreeSet<>(indicatorCodes)) {
            feeds.fedFrom(code).ifPresent(fedFrom -> refresh(code, units, from, fedFrom, cause));
        }
    }

    void refresh(String code, Set<String> units, LocalDate from, LocalDate fedFrom, Cause cause) {
        var indicator = catalogues.current().get(code);
        var fed = new Fed(indicator, feeds.registerOf(code), firstDay(indicator, fedFrom));
        var periods = periods(indicator, from.isBefore(fed.from()) ? fed.from() : from);
        if (periods.isEmpty()) {
            return;
        }
        var now = book.open();
        var openings = openings(fed, units);
        var known = own(code, units, periods.getFirst().startsOn(), periods.getLast().endsOn());
        var fresh = new ArrayList<NewObservation>();
        for (Period period : periods) {
            var ask = new RegisterAsk(indicator, units, period, lastDay(period), fed.from(), openings);
            fed.register().figures(ask).forEach((unit, figure) -> {
                var cell = new Cell(code, unit, period);
                var completed = figure.completedFor(indicator);
                if (isNews(cell, completed, known.get(cell))) {
                    fresh.add(official(cell, completed, cause, now));
                }
            });
        }
        if (!fresh.isEmpty()) {
            book.append(fresh);
        }
    }

    /** What the register knows of an indicator on a day, of one to come until today, its feed open or not: to be set beside what is reported. */
    public Map<String, EnteredFigure> known(String code, Set<String> units, LocalDate day) {
        var indicator = catalogues.current().get(code);
        var ask = indicator.rhythm().periods(day.getYear()).stream().filter(period -> period.contains(day)).findFirst()
                .map(period -> ask(indicator, units, period, notAhead(day)));
        return ask.map(one -> feeds.registerOf(code).figures(one)).orElse(Map.of()).entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, entry -> entry.getValue().completedFor(indicator)));
    }

    /** The same since January, of an indicator whose periods add up. */
    public Map<String, EnteredFigure> knownSinceJanuary(String code, Set<String> units, LocalDate day) {
        var sums = new HashMap<String, BigDecimal>();
        catalogues.current().get(code).rhythm().periods(day.getYear()).stream().filter(period -> !period.startsOn().isAfter(day))
                .map(period -> period.endsOn().isBefore(day) ? period.endsOn() : day)
                .forEach(until -> known(code, units, until).forEach((unit, figure) ->
                        sums.merge(unit, Objects.requireNonNull(figure.value()), BigDecimal::add)));
        return sums.entrySet().stream().collect(Collectors.toMap(Map.Entry::getKey, entry -> EnteredFigure.of(entry.getValue())));
    }

    /** The official figures of some units in a year up to a day that somebody typed, by period. */
    public List<ObservationRow> typed(String code, Set<String> units, LocalDate day) {
        return totals.ownOf(code, units, day.withDayOfYear(1), day, OfficialTotal.OPEN_END).stream()
                .filter(row -> row.source() != Source.REGISTER).sorted(Comparator.comparing(row -> row.period().endsOn())).toList();
    }

    /** The facts an official figure was counted from, as they were known when it was settled; none of one that was reported. */
    public List<FigureOrigin> origins(ObservationRow figure) {
        String code = figure.indicatorCode();
        if (figure.source() != Source.REGISTER || !feeds.computable().contains(code)) {
            return List.of();
        }
        var settled = AsOf.dayOf(figure.knownFrom());
        var last = figure.period().endsOn().isBefore(settled) ? figure.period().endsOn() : settled;
        var ask = ask(catalogues.current().get(code), Set.of(figure.unitCode()), figure.period(), last);
        return feeds.registerOf(code).origins(ask, figure.knownFrom());
    }

    private RegisterAsk ask(IndicatorRow indicator, Set<String> units, Period period, LocalDate day) {
        var open = feeds.fedFrom(indicator.code());
        var fed = new Fed(indicator, feeds.registerOf(indicator.code()), open.map(from -> firstDay(indicator, from)).orElse(LocalDate.EPOCH));
        return new RegisterAsk(indicator, units, period, day, fed.from(), open.isPresent() ? openings(fed, units) : Map.of());
    }

    /** The first day of the indicator's period in which its feed opens. */
    private static LocalDate firstDay(IndicatorRow indicator, LocalDate fedFrom) {
        return indicator.rhythm().periods(fedFrom.getYear()).stream().filter(period -> period.contains(fedFrom))
                .map(Period::startsOn).findFirst().orElse(fedFrom);
    }

    private List<Period> periods(IndicatorRow indicator, LocalDate from) {
        var today = AsOf.today(clock).day();
        return IntStream.rangeClosed(from.getYear(), today.getYear()).boxed()
                .flatMap(year -> indicator.rhythm().periods(year).stream())
                .filter(period -> !period.endsOn().isBefore(from) && !period.startsOn().isAfter(today)).toList();
    }

    private LocalDate lastDay(Period period) {
        return notAhead(period.endsOn());
    }

    private LocalDate notAhead(LocalDate day) {
        var today = AsOf.today(clock).day();
        return day.isBefore(today) ? day : today;
    }

    private Map<String, BigDecimal> openings(Fed fed, Set<String> units) {
        var eve = fed.from().minusDays(1);
        if (fed.indicator().arithmetic().entryBasis() != EntryBasis.POINT || fed.indicator().asksForParts()) {
            return Map.of();
        }
        var reported = own(fed.indicator().code(), units, eve, eve);
        var openings = new HashMap<String, BigDecimal>();
        reported.forEach((cell, figure) -> openings.put(cell.unitCode(), Objects.requireNonNull(figure.value())));
        return openings;
    }

    private Map<Cell, EnteredFigure> own(String code, Set<String> units, LocalDate from, LocalDate to) {
        return totals.ownOf(code, units, from, to, OfficialTotal.OPEN_END).stream().collect(Collectors.toMap(
                row -> new Cell(code, row.unitCode(), row.period()), ObservationRow::figure));
    }

    /** Nothing where nothing is owed, and nothing yet of a period that runs, are no news. */
    private boolean isNews(Cell cell, EnteredFigure figure, @Nullable EnteredFigure known) {
        if (known != null) {
            return !figure.hasNumbersOf(known);
        }
        boolean nothing = figure.denominator() == null && figure.value() != null && figure.value().signum() == 0;
        boolean once = catalogues.current().get(cell.indicatorCode()).arithmetic().entryBasis() == EntryBasis.MILESTONE;
        boolean over = !once && cell.period().endsOn().isBefore(AsOf.today(clock).day());
        return !nothing || over && catalogues.current().duties().reports(cell.unitCode(), cell.indicatorCode(), cell.period());
    }

    /** Signed by the two who brought the fact and approved it; by the register itself where it was one alone, or nobody. */
    private NewObservation official(Cell cell, EnteredFigure figure, Cause cause, Instant now) {
        var dueOn = catalogues.current().dueOn(catalogues.current().get(cell.indicatorCode()), cell.period());
        boolean two = !user.name().isEmpty() && !user.name().equals(cause.byName());
        var occasion = two || cause.byName().equals(Cause.BY_PRODUCT) ? cause.occasion() : cause.byOneHand();
        return new NewObservation(cell, figure, Source.REGISTER, null, occasion == null ? null : occasion.kept(),
                two ? cause.byName() : Cause.BY_PRODUCT, now, two ? user.name() : Cause.BY_PRODUCT, now, dueOn);
    }
}
