package org.pillarboard.ui.debt;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import java.util.List;
import org.pillarboard.debt.FilingRow;
import org.pillarboard.review.Round;
import org.pillarboard.ui.kit.Card;
import org.pillarboard.ui.kit.figure.FiledLines;
import org.pillarboard.ui.kit.figure.RoundLines;

/** A filing that was handed in: each change with what stood before it, and the rounds it went. */
final class FiledCard extends Composite<Div> {

    private final transient FilingRow row;
    private final transient FilingDesk desk;

    FiledCard(FilingRow row, FilingDesk desk) {
        this.row = row;
        this.desk = desk;
    }

    @Override
    protected Div initContent() {
        var all = new Div();
        all.addClassName("filepanel");
        if (!row.review().state().isEditable()) {
            var names = desk.names(getLocale());
            var lines = new Div(new FiledLines(desk.detail(row.id()), code -> names.getOrDefault(code, code)));
            lines.addClassName("filing");
            all.add(new Card(getTranslation("debt.filing.changes"), getTranslation("debt.filing.changes.sub")).body(lines));
        }
        List<Round> rounds = desk.rounds(row.id());
        if (!rounds.isEmpty()) {
            all.add(new Card(getTranslation("review.rounds")).body(new RoundLines(rounds)));
        }
        all.setVisible(all.getComponentCount() > 0);
        return all;
    }
}
