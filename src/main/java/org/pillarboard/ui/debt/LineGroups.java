package org.pillarboard.ui.debt;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.time.LocalDate;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.pillarboard.debt.LineKind;
import org.pillarboard.ui.kit.Note;
import org.pillarboard.ui.kit.Once;
import org.pillarboard.ui.kit.Tone;

/** What may be added to a filing, by what it is about. */
final class LineGroups extends Composite<Div> {

    private enum Group {
        TERMS, PAYMENTS, FUNDING, STANDING, ASSETS;

        private static Group of(LineKind kind) {
            return switch (kind) {
                case INSTRUMENT, AMENDMENT, RATE, INSTALMENT, PUT_DATE, CALL_DATE -> TERMS;
                case DRAWING, DRAW_PLAN, REPAYMENT, PUT, USE, SYNDICATE_SHARE -> PAYMENTS;
                case SOURCE, READINESS, CASH_PLAN, FUND_CAPITAL -> FUNDING;
                case RATING, GUARANTEE, GUARANTEE_END, NET_ASSETS -> STANDING;
                case ASSET, ASSET_STEP -> ASSETS;
            };
        }
    }

    private final @Nullable LocalDate left;
    private final transient Consumer<LineKind> append;

    /** @param left the day the unit left the scope: it takes on nothing new then; null for all others */
    LineGroups(@Nullable LocalDate left, Consumer<LineKind> append) {
        this.left = left;
        this.append = append;
    }

    @Override
    protected Div initContent() {
        var all = new Div();
        all.addClassName("ladd");
        if (left != null) {
            all.add(new Note(Tone.INFO, getTranslation("debt.filing.left", left.toString())));
        }
        Stream.of(Group.values()).forEach(group -> all.add(row(group)));
        return all;
    }

    private Div row(Group group) {
        String title = getTranslation("debt.line.group." + group);
        var name = new Span(title);
        name.addClassName("cap");
        var buttons = new Div();
        buttons.addClassName("fb");
        buttons.getElement().setAttribute("role", "group").setAttribute("aria-label", title);
        Stream.of(LineKind.values()).filter(kind -> Group.of(kind) == group).forEach(kind -> {
            var button = new Button(getTranslation("debt.line.add", getTranslation("debt.line." + kind)), event -> append.accept(kind));
            button.addThemeName("small");
            button.setEnabled(left == null || !kind.isBegun());
            Once.perDoublePress(button);
            buttons.add(button);
        });
        return new Div(name, buttons);
    }
}
