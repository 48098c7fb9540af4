package org.pillarboard.ui.debt;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import java.math.BigDecimal;
import java.util.EnumSet;
import java.util.Set;
import java.util.function.Consumer;
import org.pillarboard.debt.EntryKind;
import org.pillarboard.debt.InstrumentDossier;
import org.pillarboard.debt.Position;
import org.pillarboard.ui.kit.NumberFormats;
import org.pillarboard.ui.kit.PressButton;
import org.pillarboard.ui.kit.figure.DueWords;

/** The figures of an instrument; a click on one lights the lines of the history it comes from. */
final class KeyFigures extends Composite<Div> {

    private final transient InstrumentDossier dossier;
    private final transient Words words;
    private final transient Consumer<Set<EntryKind>> light;

    KeyFigures(InstrumentDossier dossier, Words words, Consumer<Set<EntryKind>> light) {
        this.dossier = dossier;
        this.words = words;
        this.light = light;
    }

    @Override
    protected Div initContent() {
        var position = dossier.position();
        var repaid = EnumSet.of(EntryKind.REPAYMENT, EntryKind.PUT);
        var balance = EnumSet.of(EntryKind.DRAWING, EntryKind.REPAYMENT, EntryKind.PUT);
        var next = dossier.dues().stream().findFirst();
        var strip = new Div(figure("principal", words.wan(dossier.terms().principal()), Set.of(EntryKind.AMENDMENT)),
                figure("drawn", words.wan(position.drawn()), Set.of(EntryKind.DRAWING)),
                figure("repaidSum", words.wan(dossier.repaidSoFar()), repaid), figure("balance", words.wan(position.balance()), balance),
                figure("rate", rate(position), EnumSet.of(EntryKind.RATE, EntryKind.AMENDMENT)),
                figure("nextOn", next.map(due -> due.on().toString()).orElse(Words.NONE),
                        EnumSet.of(EntryKind.PUT_DATE, EntryKind.INSTALMENT, EntryKind.AMENDMENT)),
                figure("covered", next.map(due -> of(due.covered(), due.amount())).orElseGet(this::overdue), Set.of(EntryKind.SOURCE)),
                figure("level", next.map(due -> DueWords.reached(due, words.locale())).orElse(Words.NONE), EnumSet.of(EntryKind.READINESS, EntryKind.SOURCE)));
        strip.addClassName("origins");
        if (position.isOverdue()) {
            var late = figure("overdueSum", words.wan(position.overdue()), balance);
            late.addClassName("bad");
            strip.addComponentAtIndex(4, late);
        }
        return strip;
    }

    /** Of tranches their average. */
    private String rate(Position position) {
        return position.tranches().isEmpty() ? words.rate(position.rate()) : NumberFormats.of(words.locale(), 2).plain(position.rate()) + "%";
    }

    /** Where nothing is to come, what is listed for what is overdue. */
    private String overdue() {
        var position = dossier.position();
        return position.isOverdue() ? of(position.overdueCovered(), position.overdue()) : Words.NONE;
    }

    private String of(BigDecimal covered, BigDecimal due) {
        return words.wan(covered) + " / " + words.wan(due);
    }

    private NativeButton figure(String key, String value, Set<EntryKind> from) {
        var name = new Span(words.say("debt.one." + key));
        name.addClassName("cap");
        var figure = new Span(value);
        figure.addClassNames("v", "num");
        var button = new PressButton();
        button.add(name, figure);
        button.addClickListener(event -> light.accept(from));
        button.setTitle(words.say("debt.one.origin"));
        return button;
    }
}
