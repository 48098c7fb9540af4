package org.pillarboard.ui.kit;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.List;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** What a reviewer says of an item: the reason, which a return needs, and the field it is about. */
public final class Opinion extends Composite<Div> {

    private static final int LONGEST = 400;
    private final TextArea reason = new TextArea();
    private final Select<String> field = new Select<>();

    /** @param label the name of a field in the reader's language */
    public Opinion(List<String> fields, UnaryOperator<String> label) {
        reason.setLabel(getTranslation("kit.opinion"));
        reason.setPlaceholder(getTranslation("kit.opinion.hint"));
        reason.setMaxLength(LONGEST);
        field.setLabel(getTranslation("kit.opinion.field"));
        field.setItems(fields);
        field.setItemLabelGenerator(one -> one == null ? "" : label.apply(one));
        field.setEmptySelectionAllowed(true);
    }

    public String reason() {
        return reason.getValue().strip();
    }

    /** Whether something was typed or chosen, or a return without a reason was refused: not to be drawn anew by what others do. */
    public boolean isBegun() {
        return !reason().isEmpty() || field() != null || reason.isInvalid();
    }

    /** The field it is about; null when it is about all of it. */
    public @Nullable String field() {
        return field.getValue();
    }

    /** A return without its reason: says so at the field. */
    public void askReason(String sentence) {
        reason.setManualValidation(true);
        reason.setErrorMessage(sentence);
        reason.setInvalid(true);
        reason.focus();
    }

    /** Keeps what is typed in the browser until it is {@link #kept}. @param place the item it is about */
    public void unsent(String place) {
        Unsent.mark(reason, place, "reason");
    }

    /** The opinion has gone with its decision. */
    public void kept() {
        Unsent.kept(List.of(reason));
    }

    public void forget() {
        reason.clear();
        field.clear();
        reason.setInvalid(false);
    }

    @Override
    protected Div initContent() {
        var foot = new Div(field, reason);
        foot.addClassNames("df", "opinion");
        return foot;
    }
}
