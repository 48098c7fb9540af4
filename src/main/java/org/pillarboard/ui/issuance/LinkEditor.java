package org.pillarboard.ui.issuance;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.List;
import java.util.Optional;
import org.pillarboard.debt.DueItem;
import org.pillarboard.issuance.LinkLine;
import org.pillarboard.ui.kit.Icons;

/** An older debt a bond is to repay, chosen among what falls due, and how much of it. */
final class LinkEditor extends Composite<Div> {

    private final Div line = new Div();
    private final ComboBox<DueItem> old;
    private final TextField amount;
    private final Button away;
    private final LinkLine before;

    /** @param offered what falls due and may be repaid */
    LinkEditor(LinkLine before, List<DueItem> offered, IssueWords words, Runnable changed, Runnable remove) {
        this.before = before;
        old = new ComboBox<>(words.say("issuance.move.link.old"));
        old.setManualValidation(true);
        old.setItems(offered);
        old.setItemLabelGenerator(due -> words.say("issuance.move.link.due", due.position().instrument().code(),
                due.position().instrument().name(), due.on().toString(), words.said(due.amount())));
        old.setValue(chosen(offered).orElse(null));
        old.addValueChangeListener(event -> heard(event.isFromClient(), changed));
        amount = new TextField(words.say("issuance.move.link.amount"));
        amount.setSuffixComponent(new Span(words.say("issuance.measure.AMOUNT")));
        amount.setManualValidation(true);
        amount.setValueChangeMode(ValueChangeMode.LAZY);
        amount.setValueChangeTimeout(600);
        amount.setValue(before.amount());
        amount.addValueChangeListener(event -> heard(event.isFromClient(), changed));
        away = new Button(Icons.X.draw(15), event -> remove.run());
        away.setAriaLabel(words.say("issuance.move.link.remove"));
        away.addThemeName("tertiary");
        line.add(old, amount, away);
        line.addClassName("link");
    }

    private static void heard(boolean fromClient, Runnable changed) {
        if (fromClient) {
            changed.run();
        }
    }

    private Optional<DueItem> chosen(List<DueItem> offered) {
        return offered.stream().filter(due -> due.position().instrument().code().equals(before.oldCode())
                && due.on().toString().equals(before.dueOn())).findFirst();
    }

    /** As it is typed; one that is no longer offered stays as it was. */
    LinkLine line() {
        var due = old.getValue();
        return due == null ? new LinkLine(before.oldCode(), before.dueOn(), amount.getValue())
                : new LinkLine(due.position().instrument().code(), due.on().toString(), amount.getValue());
    }

    /** Says what is wrong beside the debt that is still to be chosen, or beside the amount; an empty sentence takes it away. */
    void mark(String sentence) {
        boolean chosen = !line().oldCode().isBlank();
        old.setErrorMessage(chosen ? "" : sentence);
        old.setInvalid(!chosen && !sentence.isEmpty());
        amount.setErrorMessage(chosen ? sentence : "");
        amount.setInvalid(chosen && !sentence.isEmpty());
    }

    void readOnly() {
        old.setReadOnly(true);
        amount.setReadOnly(true);
        away.setVisible(false);
    }

    @Override
    protected Div initContent() {
        return line;
    }
}
