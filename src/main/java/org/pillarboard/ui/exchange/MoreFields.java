package org.pillarboard.ui.exchange;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.pillarboard.exchange.Mapping;
import org.pillarboard.exchange.Nothing;
import org.pillarboard.exchange.PartsRule;
import org.pillarboard.indicator.IndicatorRow;

/** What few files need to be told: what their words mean, which indicators are parts of others, a decimal comma. */
final class MoreFields extends Composite<Details> {

    private final TextArea words = new TextArea();
    private final TextArea parts = new TextArea();
    private final Checkbox comma = new Checkbox();
    private final WordLines wordLines;
    private final PartLines partLines;

    MoreFields(List<IndicatorRow> indicators, HasValue.ValueChangeListener<HasValue.ValueChangeEvent<?>> changed) {
        wordLines = new WordLines(Arrays.stream(Nothing.values()).collect(Collectors.toMap(reason -> reason,
                reason -> getTranslation("import.nothing." + reason))));
        partLines = new PartLines(indicators);
        words.setLabel(getTranslation("import.words"));
        words.setHelperText(getTranslation("import.words.help",
                Arrays.stream(Nothing.values()).map(reason -> getTranslation("import.nothing." + reason))
                        .collect(Collectors.joining(getTranslation("kit.and")))));
        parts.setLabel(getTranslation("import.parts"));
        parts.setHelperText(getTranslation("import.parts.help"));
        comma.setLabel(getTranslation("import.decimalComma"));
        words.addValueChangeListener(changed);
        parts.addValueChangeListener(changed);
        comma.addValueChangeListener(changed);
    }

    @Override
    protected Details initContent() {
        var two = new Div(words, parts);
        two.addClassName("f2");
        var details = new Details(getTranslation("import.more"), two, comma);
        details.addClassName("more");
        return details;
    }

    void show(Mapping mapping) {
        words.setValue(wordLines.written(mapping.words()));
        parts.setValue(PartLines.written(mapping.parts()));
        comma.setValue(mapping.decimalComma());
        getContent().setOpened(!words.isEmpty() || !parts.isEmpty() || comma.getValue());
    }

    /** The mapping with what stands in the fields; a line that cannot be read is told at its field. */
    Mapping read(Mapping mapping) {
        var unread = partLines.unread(parts.getValue());
        parts.setInvalid(unread.isPresent());
        unread.ifPresent(line -> parts.setErrorMessage(getTranslation("import.parts.unread", line)));
        return mapping.withWords(wordLines.read(words.getValue()))
                .withParts(partLines.read(parts.getValue()).toArray(PartsRule[]::new)).withDecimalComma(comma.getValue());
    }
}
