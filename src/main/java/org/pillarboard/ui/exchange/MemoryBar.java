package org.pillarboard.ui.exchange;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.pillarboard.exchange.MappingRow;

/** Keeps a mapping under a name, and takes up one that was kept. */
final class MemoryBar<M> extends Composite<Div> {

    private static final int LONGEST_NAME = 80;

    private final List<MappingRow<M>> remembered;
    private final Consumer<MappingRow<M>> recalled;
    private final BiConsumer<String, Boolean> remember;
    private final Consumer<UUID> forget;

    /**
     * @param remember keeps what is shown under a name, for everybody or for oneself
     * @param forget   gives up one that oneself has kept
     */
    MemoryBar(List<MappingRow<M>> remembered, Consumer<MappingRow<M>> recalled, BiConsumer<String, Boolean> remember,
            Consumer<UUID> forget) {
        this.remembered = new ArrayList<>(remembered);
        this.recalled = recalled;
        this.remember = remember;
        this.forget = forget;
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
            var recall = recall();
            bar.addComponentAsFirst(recall);
            bar.addComponentAtIndex(1, giveUp(recall));
        }
        return bar;
    }

    /** Only for one's own: what others share stays theirs. */
    private Button giveUp(Select<MappingRow<M>> recall) {
        var button = new Button(getTranslation("import.forget"), event -> {
            var chosen = recall.getValue();
            forget.accept(chosen.id());
            remembered.remove(chosen);
            recall.clear();
            recall.setItems(remembered);
            Notification.show(getTranslation("import.forgotten", chosen.name()));
        });
        button.setVisible(false);
        recall.addValueChangeListener(event -> button.setVisible(event.getValue() != null && event.getValue().own()));
        return button;
    }

    private Select<MappingRow<M>> recall() {
        var recall = new Select<MappingRow<M>>();
        recall.setLabel(getTranslation("import.recall"));
        recall.setItems(remembered);
        recall.setItemLabelGenerator(row -> row.own() ? row.name() : row.name() + " (" + row.ownerName() + ")");
        recall.addValueChangeListener(event -> Optional.ofNullable(event.getValue()).ifPresent(recalled));
        return recall;
    }
}
