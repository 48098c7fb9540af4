package org.pillarboard.ui.issuance;

import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.formlayout.FormLayout;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.pillarboard.identity.UnitRow;
import org.pillarboard.issuance.IssuePlanDraft;
import org.pillarboard.issuance.IssuePlanRow;
import org.pillarboard.shared.RuleViolation;
import org.pillarboard.ui.kit.DecimalField;
import org.pillarboard.ui.kit.Leaving;
import org.pillarboard.ui.kit.Note;
import org.pillarboard.ui.kit.RuleWords;
import org.pillarboard.ui.kit.Tone;
import org.pillarboard.ui.kit.Unreadable;

/** A unit's plan for a year; what a rule refuses is told in place, and nothing typed is lost. One that came back is put right. */
final class PlanDialog extends Dialog {

    private static final int YI = 8;
    private static final int LONGEST_REASON = 400;

    private final transient IssuanceDesk desk;
    private final Div told = new Div();
    private final Select<UnitRow> unit = new Select<>();
    private final IntegerField year;
    private final TextField number;
    private final IntegerField count;
    private final DecimalField amount;
    private final TextArea reason;

    /** @param inHand one that was begun or came back, which is put right */
    PlanDialog(IssuanceDesk desk, int usualYear, @Nullable IssuePlanRow inHand, IssueWords words) {
        this.desk = desk;
        setHeaderTitle(words.say("issuance.plan.file"));
        setWidth("460px");
        told.getElement().setAttribute("aria-live", "assertive");
        year = new IntegerField(words.say("issuance.plan.year"));
        year.setValue(usualYear);
        number = new TextField(words.say("issuance.plan.number"));
        count = new IntegerField(words.say("issuance.plan.count.planned"));
        amount = new DecimalField(words.say("issuance.plan.amount.planned"));
        amount.setSuffixComponent(new Span(words.say("issuance.measure.AMOUNT")));
        reason = new TextArea(words.say("issuance.plan.reason.label"));
        var form = form(words);
        if (inHand != null) {
            putRight(inHand);
        }
        add(told, form);
        var submit = new Button(words.say("issuance.plan.submit"), event -> submit());
        submit.addThemeName("primary");
        var leaving = Leaving.of(this, form);
        getFooter().add(new Button(words.say("issuance.plan.cancel"), event -> leaving.leave()), submit);
    }

    private FormLayout form(IssueWords words) {
        unit.setLabel(words.say("issuance.plan.unit"));
        unit.setItems(desk.ownUnits());
        unit.setItemLabelGenerator(row -> row == null ? "" : words.unit(row.code()));
        unit.setValue(desk.ownUnits().getFirst());
        reason.setMaxLength(LONGEST_REASON);
        reason.setVisible(false);
        Stream.<HasValue<?, ?>>of(unit, year, number, count, amount, reason).forEach(field -> field.setRequiredIndicatorVisible(true));
        parts().values().forEach(field -> field.setManualValidation(true));
        var form = new FormLayout(unit, year, number, count, amount, reason);
        form.setResponsiveSteps(new FormLayout.ResponsiveStep("0", 1));
        return form;
    }

    private void putRight(IssuePlanRow plan) {
        desk.ownUnits().stream().filter(row -> row.code().equals(plan.unitCode())).findFirst().ifPresent(unit::setValue);
        year.setValue(plan.year());
        number.setValue(plan.paperNumber());
        reason.setValue(plan.reason());
        reason.setVisible(!plan.reason().isEmpty());
        count.setValue(plan.count());
        var plain = plan.amount().movePointLeft(YI).stripTrailingZeros();
        amount.setValue(plain.setScale(Math.max(0, plain.scale()), RoundingMode.UNNECESSARY));
    }

    /** The fields by the rule that speaks of them. */
    private Map<String, HasValidation> parts() {
        return Map.of("issuance.plan.years", year, "issuance.plan.paper", number, "issuance.plan.count", count, "issuance.plan.amount", amount,
                "issuance.plan.less", reason);
    }

    private void submit() {
        told.removeAll();
        parts().values().forEach(field -> field.setInvalid(false));
        var wrong = IssuePlanDraft.problems(whole(year), number.getValue(), whole(count), yuan());
        wrong.forEach(this::mark);
        try {
            Unreadable.refuseIn(amount);
            if (wrong.isEmpty()) {
                desk.submitPlan(new IssuePlanDraft(unit.getValue().code(), whole(year), number.getValue(), whole(count), yuan(), reason.getValue()));
                close();
                Notification.show(getTranslation("issuance.plan.done"));
            }
        } catch (RuleViolation refused) {
            reason.setVisible(reason.isVisible() || refused.messageKey().equals("issuance.plan.less"));
            mark(refused);
            told.add(new Note(Tone.BAD, RuleWords.of(refused, getLocale())));
        }
    }

    private static int whole(IntegerField field) {
        return Objects.requireNonNullElse(field.getValue(), 0);
    }

    private BigDecimal yuan() {
        return Objects.requireNonNullElse(amount.getValue(), BigDecimal.ZERO).movePointRight(YI).setScale(2, RoundingMode.HALF_UP);
    }

    /** Says what is wrong at the field it is about. */
    private void mark(RuleViolation problem) {
        var field = parts().get(problem.messageKey());
        if (field != null) {
            field.setErrorMessage(RuleWords.of(problem, getLocale()));
            field.setInvalid(true);
        }
    }
}
