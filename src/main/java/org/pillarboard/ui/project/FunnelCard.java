package org.pillarboard.ui.project;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.pillarboard.project.CountStage;
import org.pillarboard.project.FunnelRow;
import org.pillarboard.project.ProjectDetail;
import org.pillarboard.project.ProjectTypeRow;
import org.pillarboard.ui.kit.Card;
import org.pillarboard.ui.kit.DataTable;
import org.pillarboard.ui.kit.EmptyState;
import org.pillarboard.ui.kit.NumberFormats;
import org.pillarboard.ui.kit.StatusBadge;
import org.pillarboard.ui.kit.Tone;

/** What the project was to bring and how far it has come: built, accepted, opened and used are four different counts. */
final class FunnelCard extends Composite<Card> {

    private final ProjectDetail detail;
    private final ProjectTypeRow type;

    FunnelCard(ProjectDetail detail, ProjectTypeRow type) {
        this.detail = detail;
        this.type = type;
    }

    @Override
    protected Card initContent() {
        var card = new Card(getTranslation("project.funnel"), getTranslation("project.funnel.sub"));
        if (detail.funnel().isEmpty()) {
            return card.body(new EmptyState(getTranslation("project.funnel.none"), getTranslation("project.funnel.none.next")));
        }
        var table = new DataTable<FunnelRow>(getTranslation("project.funnel.table"))
                .column(getTranslation("project.funnel.quantity"), this::label)
                .number(getTranslation("project.funnel.planned"), row -> number(row.planned()));
        List.of(CountStage.values()).stream().filter(this::isUsed).forEach(stage ->
                table.number(getTranslation("project.stage." + stage), row -> number(row.counts().get(stage))));
        table.part(getTranslation("project.funnel.unverified"), this::unverified);
        return card.bleed(table.rows(detail.funnel()).dense().cards()).bleed(words());
    }

    private String label(FunnelRow row) {
        return QuantityNames.of(row.quantity(), getLocale());
    }

    private boolean isUsed(CountStage stage) {
        return stage.compareTo(CountStage.BUILT) >= 0 || detail.funnel().stream().map(FunnelRow::counts).anyMatch(counts -> counts.containsKey(stage));
    }

    private Component unverified(FunnelRow row) {
        return row.unverified().signum() == 0 ? new Span("\u2014") : new StatusBadge(Tone.WARN, number(row.unverified())).plain();
    }

    /** Quantities of the kind that are words, not counts. */
    private Component words() {
        var facts = new Div();
        facts.addClassNames("meta", "cbody");
        type.quantities().stream().filter(quantity -> !quantity.number() && said(quantity.field()) != null)
                .forEach(quantity -> facts.add(new Span(quantity.name(getLocale()) + " " + said(quantity.field()))));
        facts.setVisible(facts.getComponentCount() > 0);
        return facts;
    }

    private @Nullable String said(String field) {
        return detail.quantities().get(field);
    }

    private String number(@Nullable BigDecimal value) {
        return NumberFormats.of(getLocale(), value == null ? 0 : Math.max(0, value.stripTrailingZeros().scale())).plain(value);
    }
}
