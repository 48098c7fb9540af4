package org.pillarboard.ui.kit.figure;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.i18n.I18NProvider;
import com.vaadin.flow.router.QueryParameters;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.pillarboard.cockpit.Clause;
import org.pillarboard.identity.CurrentUser;
import org.pillarboard.identity.UnitRow;
import org.pillarboard.identity.Units;
import org.pillarboard.observation.Readings;
import org.pillarboard.shared.AsOf;
import org.pillarboard.shared.Period;
import org.pillarboard.ui.kit.AsOfPicker;
import org.pillarboard.ui.kit.Lens;
import org.pillarboard.ui.kit.LensNavigation;
import org.pillarboard.ui.kit.NavAnchor;
import org.pillarboard.ui.kit.PageHead;
import org.pillarboard.ui.kit.PeriodNames;
import org.pillarboard.ui.kit.PeriodPicker;
import org.pillarboard.ui.kit.Seg;
import org.springframework.stereotype.Component;

/** The lens of a screen from its address; what is not said there is the person's own unit, today, the last full month. */
@Component
public final class Lenses {

    private static final int YEARS_BACK = 3;

    private final Readings readings;
    private final Units units;
    private final CurrentUser user;
    private final Clock clock;

    Lenses(Readings readings, Units units, CurrentUser user, Clock clock) {
        this.readings = readings;
        this.units = units;
        this.user = user;
        this.clock = clock;
    }

    /**
     * Reads the address; a day to come is today, a period that had not begun by the day the newest. One select at the most.
     *
     * @throws org.pillarboard.shared.RuleViolation when it cannot be read
     * @throws org.pillarboard.shared.NotFound      when the unit is out of the person's scope
     */
    public Lens read(QueryParameters query) {
        var today = today();
        var asked = Lens.from(query, new Lens(Period.month(today.day()), today, user.homeUnit()));
        user.requireUnit(asked.unitCode());
        var known = asked.asOf().day().isAfter(today.day()) ? asked.at(today) : asked;
        boolean begun = !known.period().startsOn().isAfter(known.asOf().day());
        return begun && query.getSingleParameter(Lens.PERIOD).isPresent() ? known : newest(known);
    }

    private AsOf today() {
        return AsOf.today(clock);
    }

    /** The same at the newest period. */
    private Lens newest(Lens lens) {
        return lens.at(readings.latestMonth(lens.unitCode(), lens.asOf()));
    }

    /**
     * Puts the way to the newest period beside a finding that nothing was asked for in another.
     *
     * @param to where the page lies that looks through a lens
     */
    public PageHead onward(PageHead head, List<Clause> finding, Lens lens, Function<Lens, String> to) {
        boolean elsewhere = finding.stream().anyMatch(clause -> clause instanceof Clause.NothingAsked none && none.from() != null);
        return elsewhere ? onward(head, lens, to) : head;
    }

    /** The same beside a finding of the page's own. */
    public PageHead onward(PageHead head, Lens lens, Function<Lens, String> to) {
        var newest = newest(lens);
        return newest.period().equals(lens.period()) ? head
                : head.actions(new NavAnchor(to.apply(newest), I18NProvider.translate(UI.getCurrent().getLocale(), "figure.newest")));
    }

    /** Puts the pickers of unit, day and period at the right of a page's head. */
    public PageHead pickers(PageHead head, Lens lens) {
        var choices = choices();
        if (choices.size() > 1) {
            head.actions(new UnitPicker(lens, choices));
        }
        return head.actions(new AsOfPicker(lens, today()), new PeriodPicker(lens, periods(lens)), onPaper(lens));
    }

    /** What the pickers stand at, for paper, where there is nothing to pick. */
    private Span onPaper(Lens lens) {
        Locale locale = UI.getCurrent().getLocale();
        var told = new Span(I18NProvider.translate(locale, "figure.printed", UnitNames.brief(units.tree().get(lens.unitCode()), locale),
                PeriodNames.of(lens.period(), locale), lens.asOf().day().toString()));
        told.addClassName("printed");
        return told;
    }

    /** The same with the switch between month, quarter and year so far; what a part of the year means is said above the title. */
    public PageHead pickersWithSpan(PageHead head, Lens lens) {
        Locale locale = UI.getCurrent().getLocale();
        if (lens.isPart()) {
            var note = new Span(I18NProvider.translate(locale, "figure.span",
                    PeriodNames.of(lens.period().holding(lens.span()), locale)));
            note.setTitle(I18NProvider.translate(locale, "figure.span.explained"));
            head.eyebrow(note);
        }
        return pickers(head, lens).actions(new Seg<>(I18NProvider.translate(locale, "figure.span.choose"), Lens.SPANS,
                span -> I18NProvider.translate(locale, "figure.span." + span), lens.span())
                .onChoice(span -> LensNavigation.look(UI.getCurrent(), lens.over(span))));
    }

    /** The units the person may look at, in the tree's order. */
    public List<UnitRow> choices() {
        var scope = user.scope();
        return units.tree().inOrder().stream().filter(unit -> scope.sees(unit.code())).toList();
    }

    /** The months of the year looked at and of the running one, and the years before as a whole, the newest first. */
    static List<Period> periods(Lens lens) {
        var periods = new ArrayList<Period>();
        LocalDate day = lens.asOf().day();
        for (int year = day.getYear(); year >= day.getYear() - YEARS_BACK; year--) {
            if (year < day.getYear()) {
                periods.add(Period.year(year));
            }
            if (year == day.getYear() || year == lens.period().year()) {
                for (int month = 12; month >= 1; month--) {
                    var period = Period.month(year, month);
                    if (!period.endsOn().isAfter(day)) {
                        periods.add(period);
                    }
                }
            }
        }
        return periods;
    }
}
