package org.pillarboard.ui.workbench;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import java.util.List;
import java.util.function.Consumer;
import org.pillarboard.evidence.EvidenceRow;
import org.pillarboard.observation.WorkRow;
import org.pillarboard.ui.kit.evidence.EvidenceList;
import org.pillarboard.ui.kit.evidence.ShelfIntake;

/** The files behind the line in hand and, while it is open, the way to bring more. Files are read again only when they change. */
final class EvidenceShelf extends Composite<Div> {

    private final LineParts.Tools tools;
    private final Div list = new Div();
    private final ShelfIntake intake;
    private int shown = -1;
    private boolean open;

    EvidenceShelf(Component keeper, LineDetail.Entries entries, LineParts.Tools tools, Consumer<String> refuse) {
        this.tools = tools;
        intake = new ShelfIntake(keeper, entries.shelf(), refuse);
    }

    void show(WorkRow row, boolean isOpen) {
        if (shown == row.evidence() && open == isOpen) {
            return;
        }
        shown = row.evidence();
        open = isOpen;
        intake.setVisible(open);
        list.removeAll();
        List<EvidenceRow> files = shown == 0 ? List.of() : tools.desk().files(row);
        if (!files.isEmpty()) {
            list.add(open ? intake.list(files, tools.downloads()) : new EvidenceList(files, tools.downloads()));
        }
    }

    @Override
    protected Div initContent() {
        var shelf = new Div(list, intake);
        shelf.addClassName("shelf");
        return shelf;
    }
}
