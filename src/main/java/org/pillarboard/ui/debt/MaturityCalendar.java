package org.pillarboard.ui.debt;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.pillarboard.debt.DueItem;
import org.pillarboard.debt.MaturityWall;
import org.pillarboard.debt.WallMonth;
import org.pillarboard.ui.kit.figure.DebtWalls;

/** What falls due, a line for each debtor, kind or creditor and a column a month; under it the sum and the money there is. */
final class MaturityCalendar extends Composite<Div> {

    private static final List<BigDecimal> STEPS = List.of(yi("0.000001"), yi("1"), yi("2"), yi("4"), yi("6"), yi("9"));
    private final NativeTable table = new NativeTable();

    private static BigDecimal yi(String amount) {
        return new BigDecimal(amount).movePointRight(8);
    }

    /** @param pick called with the month that was clicked */
    MaturityCalendar(List<DueItem> dues, MaturityWall wall, DebtLook look, Function<DueItem, String> name, Consumer<YearMonth> pick) {
        table.addClassName("hm");
        table.getElement().setAttribute("aria-label", getTranslation("debt.calendar"));
        table.getHead().add(head(wall, look, pick));
        var within = wall.months().stream().map(WallMonth::month).toList();
        var lines = dues.stream().filter(due -> within.contains(due.month()))
                .collect(Collectors.groupingBy(name, TreeMap::new, Collectors.toList()));
        lines.forEach((label, some) -> table.getBody().add(line(label, some, wall)));
        table.getBody().add(sums(wall), cash(wall));
    }

    private NativeTableRow head(MaturityWall wall, DebtLook look, Consumer<YearMonth> pick) {
        var row = new NativeTableRow();
        row.add(headCell(getTranslation("debt.by." + look.by() + ".head")));
        for (WallMonth month : wall.months()) {
            var at = month.month();
            boolean first = at.getMonthValue() == 1 || at.equals(wall.months().getFirst().month());
            var button = new NativeButton(first ? getTranslation("debt.calendar.month", String.valueOf(at.getYear()).substring(2),
                    String.valueOf(at.getMonthValue())) : String.valueOf(at.getMonthValue()), event -> pick.accept(at));
            button.setAriaLabel(at.toString());
            button.getElement().setAttribute("aria-pressed", String.valueOf(at.equals(look.month())));
            var cell = headCell("");
            cell.add(button);
            row.add(cell);
        }
        var total = headCell(getTranslation("debt.calendar.total"));
        total.addClassName("tot");
        row.add(total);
        return row;
    }

    private static NativeTableHeaderCell headCell(String text) {
        var cell = new NativeTableHeaderCell(text);
        cell.getElement().setAttribute("scope", "col");
        return cell;
    }

    private NativeTableRow line(String label, List<DueItem> dues, MaturityWall wall) {
        Map<YearMonth, BigDecimal> byMonth = dues.stream().collect(Collectors.groupingBy(DueItem::month,
                Collectors.reducing(BigDecimal.ZERO, DueItem::amount, BigDecimal::add)));
        var row = row(label);
        wall.months().forEach(month -> row.add(heat(byMonth.getOrDefault(month.month(), BigDecimal.ZERO))));
        row.add(total(byMonth.values().stream().reduce(BigDecimal.ZERO, BigDecimal::add)));
        return row;
    }

    private static NativeTableRow row(String label) {
        var row = new NativeTableRow();
        var name = new NativeTableHeaderCell(label);
        name.addClassName("n");
        name.getElement().setAttribute("scope", "row");
        row.add(name);
        return row;
    }

    private NativeTableCell heat(BigDecimal amount) {
        int level = (int) STEPS.stream().filter(step -> amount.compareTo(step) >= 0).count();
        boolean small = level == 1;
        var cell = new NativeTableCell(level == 0 ? "" : small ? "\u00b7" : DebtWalls.amount(amount, getLocale()));
        cell.addClassNames("h", "num", "h" + level);
        if (small) {
            cell.setTitle(DebtWalls.amount(amount, getLocale()));
        }
        return cell;
    }

    private NativeTableRow sums(MaturityWall wall) {
        var row = row(getTranslation("debt.calendar.total"));
        row.addClassName("sum");
        wall.months().forEach(month -> row.add(figure(month.total(), month.gap().signum() > 0)));
        row.add(total(wall.total()));
        return row;
    }

    private NativeTableRow cash(MaturityWall wall) {
        var row = row(getTranslation("debt.calendar.cash"));
        row.addClassName("cash");
        wall.months().forEach(month -> row.add(figure(month.cash(), month.gap().signum() > 0)));
        row.add(total(wall.months().stream().map(WallMonth::cash).reduce(BigDecimal.ZERO, BigDecimal::add)));
        return row;
    }

    private NativeTableCell figure(BigDecimal amount, boolean lacking) {
        var cell = new NativeTableCell(DebtWalls.amount(amount, getLocale()));
        cell.addClassNames("s", "num");
        cell.setClassName("gap", lacking);
        return cell;
    }

    private NativeTableCell total(BigDecimal amount) {
        var cell = new NativeTableCell(DebtWalls.amount(amount, getLocale()));
        cell.addClassNames("tot", "num");
        return cell;
    }

    @Override
    protected Div initContent() {
        var wrap = new Div(table);
        wrap.addClassName("twrap");
        wrap.getElement().setAttribute("tabindex", "0").setAttribute("role", "group")
                .setAttribute("aria-label", getTranslation("debt.calendar"));
        return wrap;
    }
}
