package org.pillarboard.ui.debt;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import java.time.LocalDate;
import java.util.List;
import org.pillarboard.debt.DueItem;
import org.pillarboard.identity.Units;
import org.pillarboard.ui.kit.DataTable;
import org.pillarboard.ui.kit.EmptyState;
import org.pillarboard.ui.kit.NumberFormats;
import org.pillarboard.ui.kit.StatusBadge;
import org.pillarboard.ui.kit.Tone;
import org.pillarboard.ui.kit.figure.DebtWalls;
import org.pillarboard.ui.kit.figure.UnitNames;

/** What falls due, in order: who owes it, when and why, and whether the money for it is there. */
final class DueList extends Composite<Div> {

    private final transient List<DueItem> dues;
    private final transient Units units;
    private final LocalDate day;

    DueList(List<DueItem> dues, Units units, LocalDate day) {
        this.dues = dues;
        this.units = units;
        this.day = day;
    }

    @Override
    protected Div initContent() {
        if (dues.isEmpty()) {
            return new Div(new EmptyState(getTranslation("debt.due.none"), getTranslation("debt.due.none.next")));
        }
        return new Div(new DataTable<DueItem>(getTranslation("debt.due"))
                .column(getTranslation("debt.due.name"), due -> due.position().instrument().name())
                .column(getTranslation("debt.due.unit"), due -> UnitNames.brief(
                        units.tree().get(due.position().instrument().unitCode()), getLocale()))
                .column(getTranslation("debt.due.kind"), due -> getTranslation("debt.kind." + due.position().instrument().kind()))
                .number(getTranslation("debt.due.amount"), due -> DebtWalls.amount(due.amount(), getLocale()))
                .number(getTranslation("debt.due.rate"), due -> NumberFormats.of(getLocale(), 2).plain(due.position().rate()) + "%")
                .column(getTranslation("debt.due.on"), due -> due.on() + " " + getTranslation("debt.reason." + due.reason()))
                .column(getTranslation("debt.due.left"), due -> getTranslation("debt.due.days", String.valueOf(due.daysFrom(day))))
                .part(getTranslation("debt.due.sources"), this::sources).rows(dues).cards());
    }

    private Component sources(DueItem due) {
        String words = due.uncovered().signum() > 0
                ? getTranslation("debt.due.uncovered", DebtWalls.amount(due.uncovered(), getLocale()))
                : due.secured().compareTo(due.amount()) >= 0 ? getTranslation("debt.due.secured")
                : getTranslation("debt.due.intended");
        return new StatusBadge(Tone.of(due.light(day)), getTranslation("debt.due.state", words,
                due.position().readiness().name())).plain();
    }
}
