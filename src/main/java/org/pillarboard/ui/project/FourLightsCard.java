package org.pillarboard.ui.project;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.pillarboard.project.CountStage;
import org.pillarboard.project.FourLights;
import org.pillarboard.project.OversightRow;
import org.pillarboard.project.ProjectDetail;
import org.pillarboard.project.ProjectDossier;
import org.pillarboard.ui.kit.Card;
import org.pillarboard.ui.kit.DecimalField;
import org.pillarboard.ui.kit.DeedDialog;
import org.pillarboard.ui.kit.RuleWords;
import org.pillarboard.ui.kit.StatusBadge;
import org.pillarboard.ui.kit.Tone;
import org.pillarboard.ui.kit.Whole;

/** The four lights of a key project, each with its reason, and the door to register what was paid and entered. */
final class FourLightsCard extends Composite<Card> {

    private final ProjectDossier dossier;
    private final ProjectDeeds deeds;
    private final Runnable after;

    FourLightsCard(ProjectDossier dossier, ProjectDeeds deeds, Runnable after) {
        this.dossier = dossier;
        this.deeds = deeds;
        this.after = after;
    }

    @Override
    protected Card initContent() {
        var four = dossier.lights();
        var card = new Card(getTranslation("project.four"), getTranslation("project.four.sub"));
        if (dossier.detail().allowed().contains(ProjectDetail.Action.EDIT)) {
            var button = new Button(getTranslation("project.four.register"), event -> register());
            button.addThemeName("small");
            card.control(button);
        }
        var list = new Div();
        list.addClassName("fourlights");
        for (FourLights.Dimension dimension : FourLights.Dimension.values()) {
            list.add(badge(dimension, four), reason(dimension, four));
        }
        return card.body(list);
    }

    private UUID project() {
        return dossier.detail().row().id();
    }

    private Component badge(FourLights.Dimension dimension, FourLights four) {
        var light = four.lights().get(dimension);
        return new StatusBadge(light == null ? Tone.IDLE : Tone.of(light.rag()), getTranslation("project.four." + dimension));
    }

    private Component reason(FourLights.Dimension dimension, FourLights four) {
        var light = four.lights().get(dimension);
        return Whole.span(light == null ? getTranslation("project.four.none") : RuleWords.of(light.key(), args(dimension, light), 1, getLocale()));
    }

    /** What is reckoned from the start names the milestone that stands for it: a bridge has none called so. */
    private List<Object> args(FourLights.Dimension dimension, FourLights.Light light) {
        return dimension == FourLights.Dimension.START || dimension == FourLights.Dimension.STATISTICS
                ? Stream.concat(light.args().stream(), start().stream()).toList() : light.args();
    }

    private Optional<String> start() {
        return dossier.detail().milestones().stream().filter(row -> row.stage() == CountStage.STARTED).findFirst()
                .map(row -> row.mark().name(getLocale()));
    }

    private void register() {
        var kept = dossier.kept();
        var due = money("fundsDue", kept.fundsDue());
        var paid = money("fundsPaid", kept.fundsPaid());
        var asked = new Checkbox(getTranslation("project.four.statisticsDue"), kept.statisticsDue());
        var on = DeedDialog.day(getTranslation("project.four.statisticsOn"));
        on.setRequiredIndicatorVisible(false);
        on.setValue(kept.statisticsOn());
        new DeedDialog(getTranslation("project.four.register"), getTranslation("project.four.register.what"), () -> deeds.oversee(
                project(), new OversightRow(due.getValue(), paid.getValue(), asked.getValue(), on.getValue())), after, due, paid,
                asked, on).open();
    }

    private DecimalField money(String name, @Nullable BigDecimal value) {
        var field = new DecimalField(getTranslation("project.four." + name));
        field.setValue(value);
        return field;
    }
}
