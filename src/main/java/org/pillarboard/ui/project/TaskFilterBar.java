package org.pillarboard.ui.project;

import com.vaadin.flow.component.Composite;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.pillarboard.identity.UnitRow;
import org.pillarboard.pillar.PillarRow;
import org.pillarboard.project.TaskFilter;
import org.pillarboard.project.TaskTypeRow;
import org.pillarboard.ui.kit.figure.UnitNames;

/** What of the ledgers of tasks is looked at: kind, year, pillar, unit, words. Every choice is an address of its own. */
final class TaskFilterBar extends Composite<SearchBar<TaskFilter>> {

    private static final int YEARS = 4;
    private final SearchBar<TaskFilter> bar;

    TaskFilterBar(TaskFilter filter, TaskBook book, Consumer<TaskFilter> look) {
        int running = book.today().getYear();
        bar = new SearchBar<>(look);
        bar.words(filter.text(), filter::text)
                .choice("task.filter.type", book.types(), TaskTypeRow::code, row -> row.name(getLocale()), filter.typeCode(), filter::type)
                .choice("task.filter.year", IntStream.range(0, YEARS).mapToObj(back -> running - back).toList(), Function.identity(),
                        year -> getTranslation("task.filter.year.of", String.valueOf(year)), filter.year(), filter::year)
                .choice("project.filter.pillar", book.pillars(), PillarRow::code, row -> row.shortName(getLocale()), filter.pillarCode(), filter::pillar);
        var units = book.units();
        if (units.size() > 1) {
            bar.choice("project.filter.unit", units, UnitRow::code, row -> UnitNames.brief(row, getLocale()), filter.unitCode(), filter::unit);
        }
    }

    @Override
    protected SearchBar<TaskFilter> initContent() {
        return bar;
    }
}
