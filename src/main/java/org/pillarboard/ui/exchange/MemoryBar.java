package org.pillarboard.ui.exchange;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.pillarboard.exchange.MappingRow;

/** Keeps a mapping under a name, and takes up one that was kept. */
final class MemoryBar<M> extends Composite<Div> {

    private static final int LONGEST_NAME = 80;

    private final List<MappingRow<M>> remembered;
    private final Consumer<MappingRow<M>> recalled;
    private final BiConsumer<String, Boolean> remember;

    /** @param remember keeps what is shown under a name, for everybody or for oneself */
    MemoryBar(List<MappingRow<M>> remembered, Consumer<MappingRow<M>> recalled, BiConsumer<String, Boolean> remember) {
        this.remembered = remembered;
        this.recalled = recalled;
        this.remember = remember;
    }

    @Override
    protected Div initContent() {
        var name = new TextField(getTranslation("import.remember.name"));
        name.setMaxLength(LONGEST_NAME);
        name.setValueChangeMode(ValueChangeMode.EAGER);
        var shared = new Checkbox(getTranslation("import.remember.shared"));
        var keep = new Button(getTranslation("import.remember"),
                event -> remember.accept(name.getValue(), shared.getValue()));
        keep.setEnabled(false);
        name.addValueChangeListener(event -> keep.setEnabled(!name.getValue().isBlank()));
        var bar = new Div(name, shared, keep);
        bar.addClassName("memory");
        if (!remembered.isEmpty()) {
            bar.addComponentAsFirst(recall());
        }
        return bar;
    }

    private Select<MappingRow<M>> recall() {
        var recall = new Select<MappingRow<M>>();
        recall.setLabel(getTranslation("import.recall"));
        recall.setItems(remembered);
        recall.setItemLabelGenerator(row -> row.own() ? row.name() : row.name() + " (" + row.ownerName() + ")");
        recall.addValueChangeListener(event -> recalled.accept(event.getValue()));
        return recall;
    }
}
