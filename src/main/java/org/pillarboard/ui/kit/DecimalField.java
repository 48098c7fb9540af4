package org.pillarboard.ui.kit;

import com.vaadin.flow.component.textfield.BigDecimalField;
import com.vaadin.flow.i18n.I18NProvider;
import java.math.BigDecimal;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.pillarboard.shared.Readable;

/** A number as people type it. What is no number stays as it was typed, and its field says so until it is mended or cleared. */
public final class DecimalField extends BigDecimalField {

    public DecimalField() {
        setLocale(Locale.ROOT);
        // dropped keys would make another number of what is typed; the element would set its own pattern again and again
        addAttachListener(event -> getElement().executeJs("(this.__decimalSeparatorChanged = () => this.allowedCharPattern = '.')()"));
    }

    public DecimalField(String label) {
        this();
        setLabel(label);
    }

    /** What stands in the field, understood or not. */
    String typed() {
        return getElement().getProperty("value", "");
    }

    @Override
    protected void setModelValue(@Nullable BigDecimal value, boolean fromClient) {
        super.setModelValue(fromClient ? Readable.number(typed()).orElse(null) : value, fromClient);
    }

    @Override
    protected void validate() {
        setErrorMessage("");
        setInvalid(false);
    }

    /** What cannot be read stays marked, whatever else is said of the field. */
    @Override
    public void setInvalid(boolean invalid) {
        String words = Unreadable.words(this);
        if (!words.isEmpty()) {
            setErrorMessage(I18NProvider.translate("kit.number.unreadable", words));
        }
        super.setInvalid(invalid || !words.isEmpty());
    }
}
