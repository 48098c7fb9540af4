package org.pillarboard.ui.kit.figure;

import com.vaadin.flow.i18n.I18NProvider;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.pillarboard.indicator.IndicatorRow;
import org.pillarboard.observation.IndicatorReading;
import org.pillarboard.rule.Figure;
import org.pillarboard.rule.Reading;
import org.pillarboard.rule.Term;
import org.pillarboard.rule.Why;
import org.pillarboard.shared.Period;
import org.pillarboard.shared.Qualifier;
import org.pillarboard.ui.kit.NumberFormats;
import org.pillarboard.ui.kit.PeriodNames;

/** Writes the figures of one indicator in a language: with its decimals, its unit, and percentage points for rates. */
public final class FigureWords {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final int MORE_PLACES = 3;

    private final IndicatorRow indicator;
    private final Locale locale;

    public FigureWords(IndicatorRow indicator, Locale locale) {
        this.indicator = indicator;
        this.locale = locale;
    }

    /** The figures without their unit. */
    public NumberFormats format() {
        return NumberFormats.of(locale, indicator.naming().decimals());
    }

    /** 3,560; a missing one is a dash, and of a deed whether it was done. */
    public String plain(@Nullable BigDecimal value) {
        return indicator.isDeed() && value != null ? words(value.signum() > 0 ? "figure.deed.done" : "figure.deed.open")
                : format().plain(value);
    }

    /** ≥60. */
    public String qualified(@Nullable BigDecimal value, Qualifier qualifier) {
        return indicator.isDeed() ? plain(value) : format().qualified(value, qualifier);
    }

    /** What the reading shows as its figure: the year so far, else the last one known, else a dash. */
    public String value(IndicatorReading reading) {
        return reading.reading() instanceof Reading.Measured measured ? qualified(measured.actual().value(), measured.actual().qualifier())
                : reading.earlier().map(figure -> qualified(figure.value(), figure.qualifier())).orElseGet(() -> plain(null));
    }

    /** Of which period the figure is that is shown in place of a missing one. */
    public Optional<String> ofEarlier(IndicatorReading reading) {
        return reading.earlier().map(Figure::period).map(period -> words("figure.earlier",
                period.year() == reading.period().year() ? withinYear(period) : PeriodNames.of(period, locale)));
    }

    String withinYear(Period period) {
        return indicator.isFlow() || indicator.isOfTheYear() ? PeriodNames.soFar(period, locale) : PeriodNames.brief(period, locale);
    }

    /** Nothing for a deed, which is no amount. */
    public String unit() {
        return indicator.isDeed() ? "" : indicator.measureUnit(locale);
    }

    /** 86.5 and its unit: close to it for %, after a space for the others. */
    public String withUnit(@Nullable BigDecimal value) {
        return value == null ? plain(null) : join(plain(value));
    }

    public String withUnit(@Nullable BigDecimal value, Qualifier qualifier) {
        return value == null ? plain(null) : join(qualified(value, qualifier));
    }

    /** What the reading shows as its figure, with the unit, and the period of an earlier one; the dash of a missing one stands alone. */
    public String withUnit(IndicatorReading reading) {
        String value = value(reading);
        return beside(value.equals(plain(null)) ? value : join(value), ofEarlier(reading));
    }

    /** The same without the unit. */
    public String dated(IndicatorReading reading) {
        return beside(value(reading), ofEarlier(reading));
    }

    String beside(String told, Optional<String> of) {
        return of.map(period -> words("figure.earlier.beside", told, period)).orElse(told);
    }

    /** A figure already written, with the unit. */
    public String join(String number) {
        return indicator.isDeed() ? number : indicator.isRate() ? number + "%" : join(number, unit());
    }

    private String join(String number, String unit) {
        return words(indicator.isMoney() ? "figure.withMoney" : "figure.withUnit", number, unit);
    }

    /** A difference with its sign and unit: −5.5 of the unit, percentage points for rates. */
    public String signed(BigDecimal gap) {
        return join(distanceFormat().signed(gap), distanceUnit());
    }

    /** A distance without a sign. */
    public String distance(BigDecimal gap) {
        return join(distanceFormat().plain(gap.abs()), distanceUnit());
    }

    private NumberFormats distanceFormat() {
        return NumberFormats.of(locale, distanceDecimals());
    }

    private int distanceDecimals() {
        return Math.max(indicator.isRate() ? 1 : 0, indicator.naming().decimals());
    }

    private String distanceUnit() {
        return indicator.isRate() ? words("figure.points") : unit();
    }

    /** How far from the plan, in words; in English without the unit, which is long there and stands beside it anyway. */
    public String toPlan(BigDecimal gap) {
        if (distanceFormat().signed(gap).equals(distanceFormat().signed(BigDecimal.ZERO))) {
            return words("figure.plan.on");
        }
        boolean brief = Locale.ENGLISH.getLanguage().equals(locale.getLanguage()) && !indicator.isRate();
        String amount = brief ? distanceFormat().plain(gap.abs()) : distance(gap);
        return words(gap.signum() < 0 ? "figure.plan.below" : "figure.plan.above", amount);
    }

    /** What the figure lacks: units that have to report, and earlier periods of the year; none where it is whole or not there at all. */
    public Optional<String> lacking(IndicatorReading reading) {
        var coverage = reading.coverage();
        if (!(reading.reading() instanceof Reading.Measured)) {
            return Optional.empty();
        }
        var units = coverage.isComplete() ? "" : words(coverage.openUntil() == null ? "figure.lacking" : "figure.lacking.open",
                coverage.missing(), coverage.reporting(), coverage.expected(), String.valueOf(coverage.openUntil()));
        var periods = reading.gaps().isEmpty() ? "" : words("figure.lacking.periods", reading.gaps().stream()
                .map(period -> PeriodNames.brief(period, locale)).collect(Collectors.joining(words("kit.and"))));
        return Optional.of(Stream.of(units, periods).filter(text -> !text.isEmpty()).collect(Collectors.joining(words("kit.semicolon"))))
                .filter(text -> !text.isEmpty());
    }

    /** The same in two words: how many are missing, of how many. */
    public String lackingBriefly(IndicatorReading reading) {
        var units = reading.coverage();
        return units.isComplete() ? words("figure.lacking.periods.brief", reading.gaps().size()) : words(units.openUntil() == null
                ? "figure.lacking" : "figure.lacking.open.brief", units.missing(), units.reporting(), units.expected());
    }

    /** What was compared where the light counts growth since the baseline: what grew and what was to grow. */
    public Optional<String> grown(IndicatorReading reading) {
        return reading.reading() instanceof Reading.Measured measured && measured.judgement().why().comparesGrowth()
                ? Optional.of(grown(measured.judgement().why().args())) : Optional.empty();
    }

    private String grown(List<Term> args) {
        var amounts = args.stream().filter(Term.Amount.class::isInstance).map(Term.Amount.class::cast).map(Term.Amount::value).toList();
        return words("figure.plan.grown", plain(amounts.getFirst()), plain(amounts.get(1)));
    }

    /** Why a reading has its light or none, with the numbers and what would turn it green. */
    public String why(IndicatorReading reading) {
        return switch (reading.reading()) {
            case Reading.Measured measured -> why(reading, measured.judgement().why());
            case Reading.NotReported missing -> words(missing.handedIn() ? "indicator.why.handedIn" : "indicator.why.notReported", missing.dueOn().toString());
            case Reading.NotDue later -> words("indicator.why.notDue", later.dueOn().toString());
            case Reading.NotAsked nobody -> words("indicator.why.notAsked");
            case Reading.Stale stale -> words(stale.handedIn() ? "indicator.why.stale.handedIn" : "indicator.why.stale",
                    PeriodNames.of(stale.last().period(), locale));
        };
    }

    /** The reason of its light without what would turn it green, for places that tell that beside it. */
    public String cause(IndicatorReading reading) {
        return reading.reading() instanceof Reading.Measured measured ? cause(reading, measured.judgement().why()) : why(reading);
    }

    private String why(IndicatorReading reading, Why why) {
        String told = told(why);
        return cause(reading, why) + told.substring(turn(told));
    }

    /** What is held against last year over a scope that has changed says so before it tells what would turn it green. */
    private String cause(IndicatorReading reading, Why why) {
        String told = told(why);
        return why.comparesLastYear() ? sameScope("figure.sameScope", reading, told.substring(0, turn(told))) : told.substring(0, turn(told));
    }

    private String told(Why why) {
        int more = morePlaces(why.args());
        return words(why.key(), why.args().stream().map(term -> term(term, more)).toArray());
    }

    /** Where it begins to tell what would turn it green. */
    private int turn(String told) {
        int at = told.indexOf(words("rule.turn"));
        return at < 0 ? told.length() : at;
    }

    private String sameScope(String key, IndicatorReading reading, String told) {
        return reading.lastYear().scopeChanged() ? words(key, told) : told;
    }

    /** How many decimals more than usual it takes until no two growths that differ read alike: "5.36%, below 5.40%". */
    private int morePlaces(List<Term> args) {
        var growths = args.stream().filter(Term.Growth.class::isInstance).map(Term.Growth.class::cast).map(Term.Growth::value)
                .map(BigDecimal::stripTrailingZeros).distinct().toList();
        return IntStream.range(0, MORE_PLACES).filter(more -> growths.stream().map(NumberFormats.of(locale, 1 + more)::plain).distinct().count()
                == growths.size()).findFirst().orElse(MORE_PLACES);
    }

    /** What is to come is never told as nothing: the least that can be written stands for less. */
    private String toCome(BigDecimal gap) {
        var format = distanceFormat();
        boolean less = gap.signum() != 0 && format.plain(gap.abs()).equals(format.plain(BigDecimal.ZERO));
        return distance(less ? BigDecimal.ONE.movePointLeft(distanceDecimals()) : gap);
    }

    private Object term(Term term, int more) {
        return switch (term) {
            case Term.Amount amount -> withUnit(amount.value());
            case Term.Gap gap -> toCome(gap.value());
            case Term.Ratio ratio -> NumberFormats.of(locale, 1).plain(ratio.value().multiply(HUNDRED)) + "%";
            case Term.Growth growth -> NumberFormats.of(locale, 1 + more).plain(growth.value()) + "%";
            case Term.Count count -> String.valueOf(count.value());
            case Term.Day day -> day.value().toString();
            case Term.Days days -> words("figure.days", days.value());
        };
    }

    /**
     * Growth over the same span of last year: % for amounts, percentage points for rates, items for a few of them; none where it cannot be said. It says
     * where units have left the scope in between.
     */
    public Optional<String> overLastYear(IndicatorReading reading) {
        return growth(reading).map(growth -> sameScope("figure.sameScope", reading, growth));
    }

    /** The same for places without room. */
    public Optional<String> overLastYearBriefly(IndicatorReading reading) {
        return growth(reading).map(growth -> sameScope("figure.sameScope.brief", reading, growth));
    }

    private Optional<String> growth(IndicatorReading reading) {
        return reading.points().or(reading::items).map(this::signed).or(() -> reading.growth().map(growth -> NumberFormats.of(locale, 1).signed(growth) + "%"))
                .map(change -> words("figure.lastYear", change));
    }

    private String words(String key, Object... args) {
        return I18NProvider.translate(locale, key, args);
    }
}
