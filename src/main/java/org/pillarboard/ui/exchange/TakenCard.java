package org.pillarboard.ui.exchange;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import java.util.List;
import org.pillarboard.exchange.ImportFileRow;
import org.pillarboard.ui.kit.Card;
import org.pillarboard.ui.kit.DataTable;
import org.pillarboard.ui.kit.FileChip;
import org.pillarboard.ui.kit.OfficeTimes;

/** The files the reporter has taken in, the newest first. Not drawn while there are none. */
final class TakenCard extends Composite<Div> {

    private static final int SHOWN = 10;

    void show(List<ImportFileRow> files) {
        getContent().removeAll();
        setVisible(!files.isEmpty());
        getContent().add(new Card(getTranslation("import.taken")).bleed(new DataTable<ImportFileRow>(getTranslation("import.taken"))
                .part(getTranslation("import.taken.file"), row -> new FileChip(row.fileName()))
                .column(getTranslation("import.taken.at"), row -> OfficeTimes.full(row.importedAt()))
                .number(getTranslation("import.taken.rows"), row -> String.valueOf(row.rowsRead()))
                .number(getTranslation("import.change.NEW"), row -> String.valueOf(row.figuresNew()))
                .number(getTranslation("import.change.CHANGED"), row -> String.valueOf(row.figuresChanged()))
                .number(getTranslation("import.change.UNCHANGED"), row -> String.valueOf(row.figuresUnchanged()))
                .rows(files.stream().limit(SHOWN).toList()).dense().cards()));
    }
}
