package org.pillarboard.ui.project;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.UUID;
import java.util.function.Consumer;
import org.pillarboard.project.ClosingRow;
import org.pillarboard.project.RequestState;
import org.pillarboard.project.TwoHands;
import org.pillarboard.ui.kit.DeedDialog;
import org.pillarboard.ui.kit.Note;
import org.pillarboard.ui.kit.OfficeTimes;
import org.pillarboard.ui.kit.Shape;
import org.pillarboard.ui.kit.Tone;

/** Requests that pass two hands, a line each: where it stands, and what the reader may do next. */
final class HandsList extends Composite<Div> {

    /** What is done with a closing. */
    interface ClosingDeeds {

        void check(ClosingRow row);

        void sign(ClosingRow row);

        void refuse(ClosingRow row, String reason);

        void reopen(ClosingRow row, String reason);
    }

    /** @param decides whether the reader's section answers for it */
    record Reader(UUID id, boolean decides, boolean leads) {

        /** Who puts no hand to anything. */
        static Reader onlooker() {
            return new Reader(new UUID(0, 0), false, false);
        }
    }

    private final Reader reader;
    private final Runnable after;
    private final Div list = new Div();
    private String warning = "";

    HandsList(Reader reader, Runnable after) {
        this.reader = reader;
        this.after = after;
        list.addClassName("hist");
    }

    /** What the next hand to a closing should know before; empty: nothing. */
    HandsList warning(String words) {
        warning = words;
        return this;
    }

    boolean isEmpty() {
        return list.getComponentCount() == 0;
    }

    /** @param standsClosed whether what it is about is closed still */
    void closing(ClosingRow row, ClosingDeeds deeds, boolean standsClosed) {
        var line = line(getTranslation("project.requests.closing"),
                row.selfReport().isEmpty() ? getTranslation("project.requests.unchecked") : row.selfReport(), row.hands(), true);
        if (row.reopenReason() != null) {
            line.add(new Paragraph(getTranslation("project.requests.reopened", row.reopenReason())));
        }
        if (mayCheck(row.hands())) {
            line.add(warned("check", "check.means", () -> deeds.check(row)));
        }
        if (maySign(row.hands())) {
            line.add(warned("sign", row.subject().kind() == ClosingRow.Kind.TASK ? "sign.means.task" : "sign.means", () -> deeds.sign(row)));
        }
        if (mayCheck(row.hands()) || maySign(row.hands())) {
            line.add(refuse(reason -> deeds.refuse(row, reason)));
        }
        if (reader.decides() && standsClosed && row.hands().state() == RequestState.GRANTED && row.reopenedAt() == null) {
            line.add(reasoned("reopen", reason -> deeds.reopen(row, reason)));
        }
    }

    boolean mayCheck(TwoHands hands) {
        return hands.state() == RequestState.REQUESTED && hands.waitsFor(reader.id()) && reader.decides();
    }

    boolean maySign(TwoHands hands) {
        return hands.state() == RequestState.CHECKED && hands.waitsFor(reader.id()) && (reader.leads() || reader.decides());
    }

    /** The key of where a request stands: a delay is approved, a closing is signed. */
    static String said(RequestState state, boolean signed) {
        boolean apart = signed && (state == RequestState.CHECKED || state == RequestState.GRANTED);
        return "project.request." + state + (apart ? ".signed" : "");
    }

    /** Adds a line of a delay; answers the place for its buttons. */
    Div delay(String what, String text, TwoHands hands) {
        return line(what, text, hands, false);
    }

    private Div line(String what, String text, TwoHands hands, boolean signed) {
        var title = new Span(what);
        title.addClassName("b");
        var body = new Div(title, new Paragraph(text), state(hands, signed));
        body.addClassName("rq");
        var line = new Div(new Shape(tone(hands.state()), 14), body);
        line.addClassName("h");
        var buttons = new Div();
        buttons.addClassName("rqb");
        body.add(buttons);
        list.add(line);
        return buttons;
    }

    private Component state(TwoHands hands, boolean signed) {
        var state = new Span(getTranslation("project.requests.by", hands.requestedBy().name(), OfficeTimes.full(hands.requestedAt()),
                getTranslation(said(hands.state(), signed)), hands.decisionReason() == null ? "" : hands.decisionReason()));
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

    Component button(String name, Runnable deed) {
        return small(name, () -> new DeedDialog(getTranslation("project.requests." + name), getTranslation("project.requests." + name + ".means"),
                deed, after).open());
    }

    private Component warned(String name, String means, Runnable deed) {
        return small(name, () -> new DeedDialog(getTranslation("project.requests." + name), getTranslation("project.requests." + means), deed, after,
                warning.isEmpty() ? new Component[0] : new Component[] {new Note(Tone.WARN, warning)}).open());
    }

    Component refuse(Consumer<String> deed) {
        return reasoned("refuse", deed);
    }

    private Component reasoned(String name, Consumer<String> deed) {
        return small(name, () -> {
            var reason = DeedDialog.words(getTranslation("project.deed.reason"));
            new DeedDialog(getTranslation("project.requests." + name), getTranslation("project.requests." + name + ".means"),
                    () -> deed.accept(reason.getValue()), after, reason).open();
        });
    }

    Component small(String name, Runnable press) {
        var button = new Button(getTranslation("project.requests." + name), event -> press.run());
        button.addThemeName("small");
        return button;
    }

    @Override
    protected Div initContent() {
        return list;
    }
}
