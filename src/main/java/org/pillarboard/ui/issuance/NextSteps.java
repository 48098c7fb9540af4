package org.pillarboard.ui.issuance;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import java.util.function.Consumer;
import org.pillarboard.issuance.IssueDetail;
import org.pillarboard.issuance.IssueStage;
import org.pillarboard.ui.kit.Card;

/** The stages a bond may come to next. */
final class NextSteps extends Composite<Card> {

    private final transient IssueDetail detail;
    private final transient IssueWords words;
    private final transient Consumer<IssueStage> begin;

    NextSteps(IssueDetail detail, IssueWords words, Consumer<IssueStage> begin) {
        this.detail = detail;
        this.words = words;
        this.begin = begin;
    }

    @Override
    protected Card initContent() {
        var buttons = new Div();
        buttons.addClassName("fb");
        detail.next().forEach(stage -> {
            var button = new Button(words.say("issuance.move.to", words.stage(stage)), event -> begin.accept(stage));
            button.addThemeName(stage == IssueStage.TERMINATED ? "tertiary" : "primary");
            buttons.add(button);
        });
        return new Card(words.say("issuance.move.next"), words.say("issuance.move.next.sub")).body(buttons);
    }
}
