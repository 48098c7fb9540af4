package org.pillarboard.ui.project;

import com.vaadin.flow.component.AbstractField;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.pillarboard.project.ProjectTypeRow;
import org.pillarboard.ui.kit.DecimalField;
import org.pillarboard.ui.kit.EmptyState;

/** What a project of a kind is planned to bring, by the quantities of that kind; those of another kind are kept until it is saved. */
final class QuantityFields extends Composite<Div> {

    private static final int LONGEST = 80;
    private final Div grid = new Div();
    private final FormFields fields;
    private final Map<String, String> known = new LinkedHashMap<>();
    private final Map<String, AbstractField<?, ?>> boxes = new LinkedHashMap<>();

    QuantityFields(FormFields fields) {
        this.fields = fields;
        grid.add(new EmptyState(getTranslation("project.form.quantities.none"), null));
    }

    void fill(Map<String, String> planned) {
        known.putAll(planned);
    }

    void show(ProjectTypeRow type) {
        known.putAll(values());
        grid.removeAll();
        grid.addClassName("f2");
        boxes.clear();
        type.quantities().forEach(this::add);
    }

    private void add(ProjectTypeRow.Quantity quantity) {
        String label = QuantityNames.of(quantity, getLocale());
        Component box = quantity.number() ? number(quantity.field(), label) : words(quantity.field(), label);
        grid.add(box);
    }

    private Component number(String field, String label) {
        var box = fields.may("quantity." + field, new DecimalField(label));
        box.setValue(number(known.get(field)));
        boxes.put(field, box);
        return box;
    }

    private static @Nullable BigDecimal number(@Nullable String text) {
        return text == null || !text.strip().matches("-?\\d+(\\.\\d+)?") ? null : new BigDecimal(text.strip());
    }

    private Component words(String field, String label) {
        var box = fields.may("quantity." + field, new TextField(label));
        box.setMaxLength(LONGEST);
        box.setValue(known.getOrDefault(field, ""));
        boxes.put(field, box);
        return box;
    }

    /** What has been typed, by field. */
    Map<String, String> values() {
        var typed = new LinkedHashMap<String, String>();
        boxes.forEach((field, box) -> {
            if (!box.isEmpty()) {
                typed.put(field, box.getValue() instanceof BigDecimal number ? number.toPlainString() : box.getValue().toString().strip());
            }
        });
        return typed;
    }

    @Override
    protected Div initContent() {
        return grid;
    }
}
