package org.pillarboard.ui.kit;

import com.vaadin.flow.component.Composite;
import java.util.ArrayList;
import java.util.List;
import org.pillarboard.shared.Period;

/** Chooses the period; the screen is opened again through the new lens. */
public final class PeriodPicker extends Composite<LightSelect<Period>> {

    private final Lens lens;
    private final List<Period> choices;

    /** @param choices in the order shown; the lens's own period is added in front when it is not among them */
    public PeriodPicker(Lens lens, List<Period> choices) {
        this.lens = lens;
        this.choices = new ArrayList<>(choices);
        if (!choices.contains(lens.period())) {
            this.choices.addFirst(lens.period());
        }
    }

    /** The months of the lens's year up to its as-of day, the newest first, then the quarters and the year. */
    public static List<Period> usual(Lens lens) {
        var periods = new ArrayList<Period>();
        int year = lens.period().year();
        for (int month = 12; month >= 1; month--) {
            add(periods, Period.month(year, month), lens);
        }
        for (int quarter = 4; quarter >= 1; quarter--) {
            add(periods, Period.quarter(year, quarter), lens);
        }
        periods.add(Period.year(year));
        return periods;
    }

    private static void add(List<Period> periods, Period period, Lens lens) {
        if (!period.startsOn().isAfter(lens.asOf().day())) {
            periods.add(period);
        }
    }

    @Override
    protected LightSelect<Period> initContent() {
        var select = new LightSelect<>(choices, period -> PeriodNames.of(period, getLocale()), lens.period());
        select.setAriaLabel(getTranslation("kit.period"));
        select.addThemeName("small");
        select.addClassName("period");
        select.addValueChangeListener(event -> {
            if (event.isFromClient() && !event.getValue().isEmpty()) {
                LensNavigation.look(select.getUI().orElseThrow(), lens.at(select.chosen()));
            }
        });
        return select;
    }
}
