package org.pillarboard.ui.admin;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import org.pillarboard.identity.UnitHolding;
import org.pillarboard.observation.Reopenings.Reopening;
import org.pillarboard.ui.kit.Note;
import org.pillarboard.ui.kit.Tone;

/** What comes back once a leaving is taken back: what counts and is owed again, what can be handed in again. */
final class StayEffect extends Composite<Div> {

    private final UnorderedList lines = new UnorderedList();

    StayEffect(Reopening again, List<UnitHolding> held) {
        if (again.duties() > 0) {
            line("admin.units.stay.duties", again.duties());
        }
        if (again.reports() > 0) {
            line("admin.units.stay.reports", again.reports(), again.overdue(), again.locked());
        }
        held.forEach(one -> line("admin.units.stays." + one.kind(), String.valueOf(one.count())));
    }

    private void line(String key, Object... counts) {
        lines.add(new ListItem(getTranslation(key, counts)));
    }

    @Override
    protected Div initContent() {
        var effect = new Div();
        effect.addClassName("effect");
        if (lines.getChildren().findAny().isPresent()) {
            effect.add(new Note(Tone.WARN, getTranslation("admin.units.stay.effect")), lines);
        }
        return effect;
    }
}
