package org.pillarboard.ui.project;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import org.pillarboard.project.ClosingRow;
import org.pillarboard.project.DelayRow;
import org.pillarboard.project.ProjectDetail;
import org.pillarboard.project.RequestState;
import org.pillarboard.project.TwoHands;
import org.pillarboard.ui.kit.Card;
import org.pillarboard.ui.kit.OfficeTimes;
import org.pillarboard.ui.kit.Shape;
import org.pillarboard.ui.kit.Tone;

/** Delays and closings asked for: where each stands between its two hands, and what the reader may do next. */
final class RequestsCard extends Composite<Card> {

    private final ProjectDetail detail;
    private final ProjectDeeds deeds;
    private final ProjectWords words;
    private final boolean leads;
    private final Runnable after;
    private final Div list = new Div();

    RequestsCard(ProjectDetail detail, ProjectDeeds deeds, List<DelayRow> delays, List<ClosingRow> closings, ProjectWords words,
            boolean leads, Runnable after) {
        this.detail = detail;
        this.deeds = deeds;
        this.words = words;
        this.leads = leads;
        this.after = after;
        list.addClassName("hist");
        delays.reversed().forEach(this::delay);
        closings.reversed().forEach(this::closing);
        setVisible(list.getComponentCount() > 0);
    }

    @Override
    protected Card initContent() {
        return new Card(getTranslation("project.requests")).bleed(list).withClass("mnote");
    }

    private void delay(DelayRow row) {
        var milestone = detail.milestone(row.milestoneId());
        String name = milestone == null ? "" : words.nameOf(milestone);
        String days = getTranslation("project.requests.delay", name, words.day(row.plannedOn()),
                words.day(row.grantedOn() == null ? row.wantedOn() : row.grantedOn()));
        var line = line(days, row.detail(), row.hands());
        if (row.hands().state().isOpen() && detail.allowed().contains(ProjectDetail.Action.REQUEST_DELAY)) {
            line.add(button("withdraw", () -> deeds.withdrawDelay(row.id())));
        }
        if (mayCheck(row.hands())) {
            line.add(button("check", () -> deeds.checkDelay(row.id())));
        }
        if (maySign(row.hands())) {
            line.add(grant(row));
        }
        if (mayCheck(row.hands()) || maySign(row.hands())) {
            line.add(refuse(reason -> deeds.refuseDelay(row.id(), reason)));
        }
    }

    private void closing(ClosingRow row) {
        var line = line(getTranslation("project.requests.closing"), row.selfReport(), row.hands());
        if (row.reopenReason() != null) {
            line.add(new Paragraph(getTranslation("project.requests.reopened", row.reopenReason())));
        }
        if (mayCheck(row.hands())) {
            line.add(button("check", () -> deeds.checkClosing(row.id())));
        }
        if (maySign(row.hands())) {
            line.add(button("sign", () -> deeds.signClosing(row.id())));
        }
        if (mayCheck(row.hands()) || maySign(row.hands())) {
            line.add(refuse(reason -> deeds.refuseClosing(row.id(), reason)));
        }
    }

    private boolean mayCheck(TwoHands hands) {
        return hands.state() == RequestState.REQUESTED && detail.allowed().contains(ProjectDetail.Action.DECIDE);
    }

    private boolean maySign(TwoHands hands) {
        return hands.state() == RequestState.CHECKED && (leads || detail.allowed().contains(ProjectDetail.Action.DECIDE));
    }

    /** Adds a line; answers the place for its buttons. */
    private Div line(String what, String text, TwoHands hands) {
        var title = new Span(what);
        title.addClassName("b");
        var body = new Div(title, new Paragraph(text), state(hands));
        body.addClassName("rq");
        var line = new Div(new Shape(tone(hands.state()), 14), body);
        line.addClassName("h");
        var buttons = new Div();
        buttons.addClassName("rqb");
        body.add(buttons);
        list.add(line);
        return buttons;
    }

    private Component state(TwoHands hands) {
        var state = new Span(getTranslation("project.requests.by", hands.requestedBy().name(), OfficeTimes.full(hands.requestedAt()),
                getTranslation("project.request." + hands.state()), hands.decisionReason() == null ? "" : hands.decisionReason()));
        state.addClassNames("cap", "num");
        return state;
    }

    private static Tone tone(RequestState state) {
        return switch (state) {
            case REQUESTED, CHECKED -> Tone.INFO;
            case GRANTED -> Tone.GOOD;
            case REFUSED -> Tone.WARN;
            case WITHDRAWN -> Tone.IDLE;
        };
    }

    private Component button(String name, Runnable deed) {
        var button = new Button(getTranslation("project.requests." + name), event -> new DeedDialog(
                getTranslation("project.requests." + name), getTranslation("project.requests." + name + ".means"), deed, after).open());
        button.addThemeName("small");
        return button;
    }

    private Component grant(DelayRow row) {
        var button = new Button(getTranslation("project.requests.grant"), event -> {
            var day = DeedDialog.day(getTranslation("project.deed.newDay"));
            day.setValue(row.wantedOn());
            new DeedDialog(getTranslation("project.requests.grant"), getTranslation("project.requests.grant.means"),
                    () -> deeds.grantDelay(row.id(), DeedDialog.chosen(day)), after, day).open();
        });
        button.addThemeName("small");
        return button;
    }

    private Component refuse(java.util.function.Consumer<String> deed) {
        var button = new Button(getTranslation("project.requests.refuse"), event -> {
            var reason = DeedDialog.words(getTranslation("project.deed.reason"));
            new DeedDialog(getTranslation("project.requests.refuse"), getTranslation("project.requests.refuse.means"),
                    () -> deed.accept(reason.getValue()), after, reason).open();
        });
        button.addThemeName("small");
        return button;
    }
}
