package org.pillarboard.ui.exchange;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.pillarboard.exchange.ProjectMapping.Meaning;
import org.pillarboard.ui.kit.Card;

/** Words that stand where a day should: what each of them means, told once for the whole file. */
final class DayWords extends Composite<Div> {

    private final Map<String, Meaning> told = new LinkedHashMap<>();
    private final Div fields = new Div();
    private final Runnable changed;

    DayWords(Runnable changed) {
        this.changed = changed;
        fields.addClassName("f4");
    }

    @Override
    protected Div initContent() {
        var card = new Div(new Card(getTranslation("projectImport.words"), getTranslation("projectImport.words.sub")).body(fields));
        card.setVisible(false);
        return card;
    }

    void clear() {
        told.clear();
        offer(List.of());
    }

    /** What words mean, as it was remembered. */
    void fill(Map<String, Meaning> known) {
        told.clear();
        told.putAll(known);
    }

    /** Offers the words a file holds; what was told of them stays. */
    void offer(List<String> words) {
        fields.removeAll();
        words.forEach(word -> fields.add(field(word)));
        getContent().setVisible(!words.isEmpty());
    }

    private Select<Meaning> field(String word) {
        var field = new Select<Meaning>();
        field.setLabel(word);
        field.setItems(Meaning.values());
        field.setItemLabelGenerator(meaning -> meaning == null ? "" : getTranslation("projectImport.meaning." + meaning));
        field.setEmptySelectionAllowed(true);
        field.setValue(told.get(word));
        field.addValueChangeListener(event -> {
            if (event.getValue() == null) {
                told.remove(word);
            } else {
                told.put(word, event.getValue());
            }
            changed.run();
        });
        return field;
    }

    Map<String, Meaning> meanings() {
        return Map.copyOf(told);
    }
}
