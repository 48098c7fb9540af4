package org.pillarboard.ui.workbench;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Span;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.pillarboard.observation.Cell;
import org.pillarboard.observation.WorkRow;
import org.pillarboard.observation.WorkSheet;
import org.pillarboard.observation.WorkState;
import org.pillarboard.ui.kit.Breadth;
import org.pillarboard.ui.kit.Icons;
import org.pillarboard.ui.kit.PressButton;

/**
 * The lines of a sheet in their groups. A line stays where it is while it is worked on; the groups are made anew when the
 * sheet is loaded again.
 */
final class WorkTable extends Composite<Div> implements Around {

    private static final List<String> COLUMNS = List.of("name", "unit", "previous", "plan", "figure", "check", "evidence", "state");
    private final List<WorkLine> lines = new ArrayList<>();
    private final Map<WorkLine, WorkState> states = new HashMap<>();
    private final NativeTable table = new NativeTable();
    private final Consumer<WorkLine> onFocus;
    private final Runnable onChange;
    private final Runnable onMove;
    private @Nullable WorkLine inHand;

    /**
     * @param onFocus  gets the line in hand
     * @param onChange a line has been kept
     * @param onMove   lines have been handed in or taken back: the sheet has to be loaded again
     */
    WorkTable(WorkSheet sheet, LineParts.Tools tools, Consumer<WorkLine> onFocus, Runnable onChange, Runnable onMove) {
        this.onFocus = onFocus;
        this.onChange = onChange;
        this.onMove = onMove;
        table.addClassNames("t", "wt");
        table.getElement().setAttribute("aria-label", getTranslation("workbench.table"));
        table.getHead().add(head());
        for (WorkGroup group : WorkGroup.values()) {
            addGroup(group, group.rows(sheet), tools);
        }
        keepDropsHere();
    }

    private NativeTableRow head() {
        var head = new NativeTableRow();
        for (String column : COLUMNS) {
            var cell = new NativeTableHeaderCell(getTranslation("workbench.column." + column));
            cell.getElement().setAttribute("scope", "col");
            cell.setClassName("rt", column.equals("previous") || column.equals("plan"));
            head.add(cell);
        }
        return head;
    }

    private void addGroup(WorkGroup group, List<WorkRow> rows, LineParts.Tools tools) {
        if (rows.isEmpty()) {
            return;
        }
        var members = rows.stream().map(row -> new WorkLine(row, tools.desk(), this, tools)).toList();
        table.getBody().add(groupHead(group, members));
        members.forEach(line -> {
            line.getContent().addClickListener(event -> focused(line));
            line.getElement().addEventListener("dragenter", event -> focused(line))
                    .setFilter("event.dataTransfer.types.includes('Files')");
            table.getBody().add(line);
        });
        lines.addAll(members);
    }

    private Component groupHead(WorkGroup group, List<WorkLine> members) {
        var count = new Span(String.valueOf(members.size()));
        count.addClassNames("ink3", "num");
        var button = new PressButton();
        button.add(Icons.CHEVRON_DOWN.draw(15), new Span(getTranslation("workbench.group." + group)), count);
        button.addClassName("fold");
        show(button, members, group != WorkGroup.SUBMITTED || !Breadth.isNarrow());
        button.addClickListener(event -> show(button, members, !members.getFirst().isVisible()));
        var cell = new NativeTableCell(button);
        cell.getElement().setAttribute("colspan", String.valueOf(COLUMNS.size()));
        var head = new NativeTableRow(cell);
        head.addClassName("grp");
        return head;
    }

    /** What is handed in is long on a phone, and closed there at first. */
    private static void show(PressButton button, List<WorkLine> members, boolean open) {
        members.forEach(line -> line.setVisible(open));
        button.getElement().setAttribute("aria-expanded", String.valueOf(open));
    }

    /** A file dropped beside a line must not open in place of the page. */
    private void keepDropsHere() {
        table.getElement().executeJs("for (const e of ['dragover','drop']) this.addEventListener(e, d => d.preventDefault())");
    }

    List<WorkLine> lines() {
        return List.copyOf(lines);
    }

    List<WorkRow> rows() {
        return lines.stream().map(WorkLine::row).toList();
    }

    /** The line of a place, if it stands here. */
    @Nullable WorkLine find(Cell place) {
        return lines.stream().filter(line -> line.place().equals(place)).findFirst().orElse(null);
    }

    @Override
    public void focused(WorkLine line) {
        if (inHand == line) {
            return;
        }
        if (inHand != null) {
            inHand.hold(false);
            inHand.detail().getElement().removeFromParent();
        }
        inHand = line;
        line.hold(true);
        var rows = table.getBody().getElement();
        rows.insertChild(rows.indexOfChild(line.getElement()) + 1, line.detail().getElement());
        onFocus.accept(line);
    }

    @Override
    public void changed(WorkLine line) {
        onChange.run();
    }

    /** A line that became wrong or right by what is typed alone is counted anew. */
    @Override
    public void typed(WorkLine line) {
        if (states.put(line, line.state()) != line.state()) {
            onChange.run();
        }
    }

    @Override
    public void moved() {
        onMove.run();
    }

    @Override
    public void step(WorkLine line, int by) {
        for (int i = lines.indexOf(line) + by; i >= 0 && i < lines.size(); i += by) {
            if (lines.get(i).isOpen() && lines.get(i).isVisible()) {
                lines.get(i).focusCell();
                return;
            }
        }
    }

    @Override
    protected Div initContent() {
        var wrap = new Div(table);
        wrap.addClassName("twrap");
        return wrap;
    }
}
