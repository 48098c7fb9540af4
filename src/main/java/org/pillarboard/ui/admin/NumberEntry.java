package org.pillarboard.ui.admin;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.textfield.TextField;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.pillarboard.shared.Readable;
import org.pillarboard.shared.RuleViolation;
import org.pillarboard.ui.kit.RuleWords;

/** A field for a number. What is typed stays as it is; what cannot be read is refused by the field's name. */
final class NumberEntry extends Composite<TextField> {

    private static final int LONGEST = 24;
    private static final BigDecimal LAST_DAY = BigDecimal.valueOf(31);
    private final String label;
    private Consumer<BigDecimal> rule = number -> { };

    NumberEntry(String label, @Nullable BigDecimal value) {
        this.label = label;
        getContent().setLabel(label);
        getContent().setMaxLength(LONGEST);
        getContent().setManualValidation(true);
        getContent().addValueChangeListener(event -> judge());
        show(value);
    }

    /** Refuses more than what is no number, as soon as it is typed. @param rule throws the refusal */
    NumberEntry bound(Consumer<BigDecimal> rule) {
        this.rule = rule;
        return this;
    }

    private void judge() {
        try {
            find();
            mark("");
        } catch (RuleViolation refused) {
            mark(RuleWords.of(refused, getLocale()));
        }
    }

    private void mark(String sentence) {
        getContent().setErrorMessage(sentence);
        getContent().setInvalid(!sentence.isEmpty());
    }

    /** Marks that a number must stand there. */
    NumberEntry required() {
        getContent().setRequiredIndicatorVisible(true);
        return this;
    }

    /** Shows another number, or none. */
    void show(@Nullable BigDecimal value) {
        show(value == null ? "" : plain(value));
    }

    /** Shows a number as somebody wrote it. */
    void show(String written) {
        getContent().setValue(written);
    }

    /** Called whenever something else stands in the field. */
    void onChange(Runnable action) {
        getContent().addValueChangeListener(event -> action.run());
    }

    /**
     * What was typed; null for nothing.
     *
     * @throws RuleViolation {@code admin.number.unreadable} when it is no number, or what its bound refuses
     */
    @Nullable BigDecimal find() {
        String typed = getContent().getValue().strip();
        if (typed.isEmpty()) {
            return null;
        }
        var number = read(typed, label);
        rule.accept(number);
        return number;
    }

    /**
     * What was typed.
     *
     * @throws RuleViolation {@code admin.field.missing} for nothing, {@code admin.number.unreadable} for no number
     */
    BigDecimal get() {
        var found = find();
        if (found == null) {
            throw new RuleViolation("admin.field.missing", label);
        }
        return found;
    }

    /** A whole number that was typed; refused like {@link #get}, and with {@code admin.number.whole} for a fraction. */
    int whole() {
        var number = get();
        try {
            return number.intValueExact();
        } catch (ArithmeticException broken) {
            throw new RuleViolation("admin.number.whole", label, number);
        }
    }

    /** A day of a month, where one stands there already. */
    Optional<Integer> dayOfMonth() {
        return Readable.digits(getContent().getValue()).filter(number -> number.stripTrailingZeros().scale() <= 0)
                .filter(number -> number.signum() > 0 && number.compareTo(LAST_DAY) <= 0).map(BigDecimal::intValue);
    }

    static BigDecimal read(String typed, String label) {
        return Readable.digits(typed).orElseThrow(() -> new RuleViolation("admin.number.unreadable", label, typed));
    }

    static String plain(BigDecimal value) {
        return value.signum() == 0 ? "0" : value.stripTrailingZeros().toPlainString();
    }
}
