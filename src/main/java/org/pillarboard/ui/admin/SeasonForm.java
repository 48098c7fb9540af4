package org.pillarboard.ui.admin;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.formlayout.FormLayout;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.pillarboard.indicator.SeasonRow;
import org.pillarboard.shared.RuleViolation;
import org.pillarboard.ui.kit.Note;
import org.pillarboard.ui.kit.PeriodNames;
import org.pillarboard.ui.kit.Tone;

/** A season: what it rests on and the share of each month, in %. */
final class SeasonForm extends Composite<Div> {

    private static final int LONGEST_CODE = 20;
    private static final int LONGEST_BASIS = 400;
    private final TextField code = new TextField(getTranslation("admin.code"));
    private final TextField basis = new TextField(getTranslation("admin.dictionaries.basis"));
    private final TextField reason = new TextField(getTranslation("admin.dictionaries.season.reason"));
    private final List<NumberEntry> shares;
    private final Div sum = new Div();

    /** @param today from which a change counts */
    SeasonForm(@Nullable SeasonRow known, LocalDate today) {
        code.setMaxLength(LONGEST_CODE);
        code.setRequiredIndicatorVisible(true);
        basis.setMaxLength(LONGEST_BASIS);
        reason.setMaxLength(LONGEST_BASIS);
        reason.setRequiredIndicatorVisible(true);
        reason.setHelperText(getTranslation("admin.dictionaries.season.from", today.toString()));
        reason.setVisible(known != null);
        if (known == null) {
            code.setLabel(getTranslation("admin.dictionaries.name"));
            code.setHelperText(getTranslation("admin.dictionaries.name.means"));
        } else {
            code.setValue(known.code());
            code.setReadOnly(true);
            basis.setValue(known.basis());
        }
        shares = IntStream.range(0, 12).mapToObj(month -> new NumberEntry(PeriodNames.month(month + 1, getLocale()) + " %",
            known == null ? null : known.shares().get(month)).required().bound(share -> SeasonRow.requireShare(month + 1, share))).toList();
    }

    @Override
    protected Div initContent() {
        var months = new FormLayout();
        months.setResponsiveSteps(new FormLayout.ResponsiveStep("0", 3));
        shares.forEach(months::add);
        shares.forEach(share -> share.onChange(this::tellSum));
        sum.getElement().setAttribute("aria-live", "polite");
        tellSum();
        var head = new FormLayout(code, basis);
        head.setResponsiveSteps(new FormLayout.ResponsiveStep("0", 1));
        var form = new Div(head, months, sum, reason);
        form.addClassName("formstack");
        return form;
    }

    /** How far the shares go that can be read, beside what they must come to. */
    private void tellSum() {
        var total = shares.stream().map(SeasonForm::typed).reduce(BigDecimal.ZERO, BigDecimal::add);
        sum.removeAll();
        sum.add(new Note(SeasonRow.addsUp(total) ? Tone.INFO : Tone.WARN,
                getTranslation("admin.dictionaries.sum", NumberEntry.plain(total), NumberEntry.plain(SeasonRow.TOLERANCE))));
    }

    private static BigDecimal typed(NumberEntry share) {
        try {
            return Objects.requireNonNullElse(share.find(), BigDecimal.ZERO);
        } catch (RuleViolation unreadable) {
            return BigDecimal.ZERO;
        }
    }

    /** Why a known one changes. */
    String reason() {
        return reason.getValue().strip();
    }

    /** What was typed; twelve shares that add up to 100. */
    SeasonRow row() {
        if (code.getValue().isBlank()) {
            throw new RuleViolation("admin.field.missing", code.getLabel());
        }
        return new SeasonRow(code.getValue().strip(), basis.getValue().strip(),
            shares.stream().map(NumberEntry::get).toList());
    }
}
