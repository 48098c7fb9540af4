package org.pillarboard.ui.kit;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.pillarboard.shared.Rag;

/** The one ruler (序时尺): the bar is what is done, the black tick what the plan promised by now. Ink blue unless off plan. */
public final class PlanRail extends Composite<Div> {

    private final BigDecimal done;
    private final @Nullable BigDecimal plan;
    private final @Nullable Rag rag;

    /**
     * @param done share of the year's target, 0 to 1; more is drawn as 1 and said as it is
     * @param plan share promised by the day; null draws no tick
     * @param rag  colours the bar when AMBER or RED
     */
    public PlanRail(BigDecimal done, @Nullable BigDecimal plan, @Nullable Rag rag) {
        this.done = done;
        this.plan = plan;
        this.rag = rag;
    }

    /** The thin ruler of tables and strips. */
    public PlanRail thin() {
        getContent().addClassName("s");
        return this;
    }

    @Override
    protected Div initContent() {
        var rail = new Div();
        rail.addClassName("rail");
        Gauge.on(rail).var("v", done).var("p", plan).tone(rag).bar().tick(plan).meter(done, label());
        return rail;
    }

    private String label() {
        var percent = NumberFormats.of(getLocale(), 1);
        return plan == null
                ? getTranslation("kit.rail.done", percent.percent(done))
                : getTranslation("kit.rail.both", percent.percent(done), percent.percent(plan));
    }
}
