package org.pillarboard.ui.exchange;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.pillarboard.exchange.ImportDraft;
import org.pillarboard.exchange.ImportPreview;

/** The reasons an import has to give: why odd figures are right, why approved figures change. Only what is needed is asked. */
final class ReasonFields extends Composite<Div> {

    private static final int LONGEST = 400;

    private final TextField reason = new TextField();
    private final TextField correction = new TextField();

    ReasonFields(Runnable changed) {
        reason.setLabel(getTranslation("import.reason.label"));
        correction.setLabel(getTranslation("import.correction.label"));
        List.of(reason, correction).forEach(field -> {
            field.setMaxLength(LONGEST);
            field.setRequiredIndicatorVisible(true);
            field.setValueChangeMode(ValueChangeMode.LAZY);
            field.addValueChangeListener(event -> changed.run());
        });
    }

    @Override
    protected Div initContent() {
        var both = new Div(reason, correction);
        both.addClassName("f2");
        return both;
    }

    void ask(@Nullable ImportPreview preview) {
        reason.setVisible(preview != null && preview.asksForReason());
        correction.setVisible(preview != null && preview.asksForCorrection());
        setVisible(reason.isVisible() || correction.isVisible());
    }

    /** Whether nothing that is asked for is missing. */
    boolean areGiven() {
        return (!reason.isVisible() || !reason.isEmpty()) && (!correction.isVisible() || !correction.isEmpty());
    }

    ImportDraft with(ImportDraft draft) {
        return draft.because(orNull(reason), orNull(correction));
    }

    private static @Nullable String orNull(TextField field) {
        return field.isEmpty() ? null : field.getValue();
    }
}
