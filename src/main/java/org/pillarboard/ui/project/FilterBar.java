package org.pillarboard.ui.project;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import org.pillarboard.identity.UnitRow;
import org.pillarboard.pillar.PillarRow;
import org.pillarboard.project.ProjectFilter;
import org.pillarboard.project.ProjectTypeRow;
import org.pillarboard.ui.kit.figure.UnitNames;

/** What of the portfolio is looked at: pillar, kind, unit, due within, tag, words. Every choice is an address of its own. */
final class FilterBar extends Composite<SearchBar<ProjectFilter>> {

    private static final List<Integer> DAYS = List.of(0, 7, 30, 90);
    private final SearchBar<ProjectFilter> bar;

    FilterBar(ProjectFilter filter, ProjectBook book, Consumer<ProjectFilter> look) {
        bar = new SearchBar<>(look);
        bar.words(filter.text(), filter::text)
                .choice("project.filter.pillar", book.pillars(), PillarRow::code, row -> row.shortName(getLocale()), filter.pillarCode(), filter::pillar)
                .choice("project.filter.type", book.types(), ProjectTypeRow::code, row -> row.name(getLocale()), filter.typeCode(), filter::type);
        var units = book.units();
        if (units.size() > 1) {
            bar.choice("project.filter.unit", units, UnitRow::code, row -> UnitNames.brief(row, getLocale()), filter.unitCode(), filter::unit);
        }
        bar.choice("project.filter.due", DAYS, Function.identity(), this::within, filter.dueWithin(), filter::dueWithin)
                .late("project.filter.tag", book::tags, filter.tag(), filter::tag);
    }

    private String within(Integer days) {
        return days == 0 ? getTranslation("project.filter.overdue") : getTranslation("project.filter.within", String.valueOf(days));
    }

    /** More at the end of the bar. */
    FilterBar with(Component... parts) {
        bar.with(parts);
        return this;
    }

    @Override
    protected SearchBar<ProjectFilter> initContent() {
        return bar;
    }
}
