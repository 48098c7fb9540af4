package org.pillarboard.ui.kit.figure;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.i18n.I18NProvider;
import java.math.BigDecimal;
import java.time.Month;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.pillarboard.debt.DebtBook;
import org.pillarboard.debt.LateDebt;
import org.pillarboard.debt.DebtGroup;
import org.pillarboard.debt.MaturityWall;
import org.pillarboard.debt.OpenBook;
import org.pillarboard.debt.WallMonth;
import org.pillarboard.ui.kit.Breadth;
import org.pillarboard.ui.kit.Card;
import org.pillarboard.ui.kit.MoneyUnit;
import org.pillarboard.ui.kit.MoneyWords;
import org.pillarboard.ui.kit.NumberFormats;
import org.pillarboard.ui.kit.OfficeTimes;
import org.pillarboard.ui.kit.PeriodNames;
import org.pillarboard.ui.kit.Still;
import org.pillarboard.ui.kit.chart.ChartSize;
import org.pillarboard.ui.kit.chart.WallChart;
import org.pillarboard.ui.kit.chart.WallFigures;

/** The debt wall as a card, wherever it stands: what falls due by kind, the money there is, and what is lacking. */
public final class DebtWalls {

    private static final int SOON = 90;
    private static final MoneyUnit UNIT = MoneyUnit.HUNDRED_MILLION;

    private DebtWalls() {
    }

    /** The card with what is due within 90 days, how much of it is secured and the months that lack money. */
    public static Card card(OpenBook open, Locale locale) {
        return card(open, locale, month -> { });
    }

    /** The same; a click on a bar gives its month. */
    public static Card card(OpenBook open, Locale locale, Consumer<YearMonth> pick) {
        var wall = open.wall();
        var title = say(locale, "figure.debt.wall");
        var months = wall.months().stream().map(WallMonth::month).toList();
        var parts = new ArrayList<Component>(List.of(legend(locale), new WallChart(title, figures(wall, span(open, locale), locale), ChartSize.LARGE)
                .onPick(index -> pick.accept(months.get(index)))));
        parts.addAll(List.of(standing(open, locale)));
        if (open.open().stream().map(position -> position.instrument().unitCode()).distinct().count() > 1) {
            parts.add(each(wall, locale));
        }
        return new Card(title, say(locale, Breadth.isNarrow() ? "figure.debt.wall.sub.phone" : "figure.debt.wall.sub", UNIT.name(locale),
                OfficeTimes.monthAndDay(open.book().day())))
                .control(facts(open, locale)).body(parts.toArray(Component[]::new)).withClass("col", "grow", "debtwall");
    }

    /** What of the sums is of the ledger's day and what of the day looked from, where something was repaid in between; else nothing. */
    public static Component[] standing(OpenBook open, Locale locale) {
        var since = open.book().since();
        if (since.repayment().signum() == 0) {
            return new Component[0];
        }
        var told = new Span(say(locale, "figure.debt.standing", OfficeTimes.monthAndDay(open.book().day()), MoneyWords.of(since.repayment(), locale),
                OfficeTimes.monthAndDay(open.book().seenOn())));
        told.addClassName("cap");
        return new Component[] {told};
    }

    /** What of the wall's sum is late by the day it is looked at from: it fell due since the ledger's day. */
    public static BigDecimal late(OpenBook open, List<LateDebt> late) {
        var last = open.wall().months().getLast().month();
        return open.dues().stream().filter(due -> !due.month().isAfter(last)).map(due -> LateDebt.unpaid(due, late))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** That no unit's surplus makes up for what another lacks. */
    private static Component each(MaturityWall wall, Locale locale) {
        var each = new Span(say(locale, wall.gaps().isEmpty() ? "figure.debt.each" : "figure.debt.each.gap"));
        each.addClassName("cap");
        return each;
    }

    /** Yuan written in the unit of the ledger, with one decimal. */
    public static String amount(BigDecimal yuan, Locale locale) {
        return NumberFormats.of(locale, 1).plain(MoneyUnit.YUAN.in(UNIT, yuan));
    }

    /** Why a day before the ledger's first debt has no wall, in one of two ways; empty where that is not so. */
    public static Optional<String> opened(DebtBook book, String key, Locale locale) {
        return Optional.ofNullable(book.opened()).filter(day -> book.isBeforeOpening()).map(day -> say(locale, key, day.toString()));
    }

    private static Component facts(OpenBook open, Locale locale) {
        var ratios = open.ratios();
        var wall = open.wall();
        var day = open.book().day();
        var parts = new ArrayList<Component>();
        parts.add(fact(say(locale, "figure.debt.soon"), amount(ratios.dueSoon(), locale), false));
        var late = ratios.lateSoon();
        ratios.secured().ifPresent(share -> parts.add(fact(say(locale, "figure.debt.secured"),
                NumberFormats.of(locale, 1).plain(share) + "%", share.compareTo(BigDecimal.valueOf(100)) < 0)));
        if (late.signum() > 0) {
            parts.add(fact(say(locale, "figure.debt.secured.late"), amount(late, locale), true));
        }
        var own = ratios.ownCashInterest(day, day.plusDays(SOON));
        if (own.signum() > 0) {
            var least = fact(say(locale, "figure.debt.own"), amount(own, locale), false);
            least.addClassName("least");
            parts.add(least);
        }
        parts.add(fact(say(locale, "figure.debt.gaps"), say(locale, "figure.debt.months", String.valueOf(wall.gaps().size())),
                !wall.gaps().isEmpty()));
        return new Still(parts.toArray(Component[]::new)).withClass("facts", "num");
    }

    private static Span fact(String name, String value, boolean bad) {
        var figure = new Span(value);
        figure.addClassName("v");
        if (bad) {
            figure.addClassName("bad");
        }
        return new Span(new Span(name), figure);
    }

    private static Component legend(Locale locale) {
        var keys = new ArrayList<Component>();
        for (DebtGroup group : DebtGroup.values()) {
            var swatch = new Span();
            swatch.addClassName("k");
            swatch.getElement().setAttribute("data-group", String.valueOf(group.ordinal() + 1));
            keys.add(new Span(swatch, new Span(group(group, locale))));
        }
        var line = new Span();
        line.addClassNames("k", "line");
        keys.add(new Span(line, new Span(say(locale, "kit.chart.wall.cash"))));
        return new Still(keys.toArray(Component[]::new)).withClass("wkeys");
    }

    /** What a kind is called. */
    public static String group(DebtGroup group, Locale locale) {
        return say(locale, "figure.debt.group." + group);
    }

    /** The months with the days that are near: from the day the ledger stands on, the end of a month or a day within. */
    private static WallFigures.Span span(OpenBook open, Locale locale) {
        var months = open.wall().months().stream().map(WallMonth::month).toList();
        var last = open.book().day().plusDays(SOON);
        double soon = ChronoUnit.MONTHS.between(months.getFirst(), YearMonth.from(last)) + (double) last.getDayOfMonth() / last.lengthOfMonth();
        return new WallFigures.Span(IntStream.range(0, months.size()).mapToObj(i -> month(months.get(i), i == 0, locale)).toList(), soon,
                say(locale, "figure.debt.near"));
    }

    private static WallFigures.Month month(YearMonth month, boolean first, Locale locale) {
        boolean begins = first || month.getMonth() == Month.JANUARY;
        var tick = begins ? PeriodNames.month(month.getMonthValue(), locale) : PeriodNames.tick(month, locale);
        return new WallFigures.Month(label(month, locale), tick, begins ? String.valueOf(month.getYear()) : null);
    }

    private static WallFigures figures(MaturityWall wall, WallFigures.Span span, Locale locale) {
        var covered = wall.months().stream().map(DebtWalls::covered).toList();
        var layers = IntStream.range(0, DebtGroup.values().length).mapToObj(i -> new WallFigures.Layer(
                group(DebtGroup.values()[i], locale), covered.stream().map(month -> month.get(i)).toList())).toList();
        return new WallFigures(span, layers, wall.months().stream().map(month -> MoneyUnit.YUAN.in(UNIT, month.gap())).toList(),
                wall.months().stream().map(month -> MoneyUnit.YUAN.in(UNIT, month.cash())).toList(), UNIT.name(locale));
    }

    /** A month, short: 27.3, or Mar 2027. */
    public static String label(YearMonth month, Locale locale) {
        return DateTimeFormatter.ofPattern(say(locale, "figure.debt.month"), locale).format(month);
    }

    /** The layers of a month without what is lacking, which is taken off from above. */
    private static List<BigDecimal> covered(WallMonth month) {
        var left = new ArrayList<BigDecimal>();
        for (DebtGroup group : DebtGroup.values()) {
            left.add(month.due().getOrDefault(group, BigDecimal.ZERO));
        }
        var gap = month.gap();
        for (int i = left.size() - 1; i >= 0; i--) {
            var taken = gap.min(left.get(i));
            left.set(i, MoneyUnit.YUAN.in(UNIT, left.get(i).subtract(taken)));
            gap = gap.subtract(taken);
        }
        return left;
    }

    private static String say(Locale locale, String key, Object... args) {
        return I18NProvider.translate(locale, key, args);
    }
}
