package org.pillarboard.ui.kit;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.pillarboard.shared.Rag;

/**
 * A figure against plan and target on its own axis, with both written under their ticks: grey bands, bar, black tick for
 * the plan, grey tick for the target. On an axis that does not start at zero a dot takes the bar's place.
 */
public final class Bullet extends Composite<Div> {

    private static final BigDecimal MIDDLE = new BigDecimal("0.5");

    private final BulletFigures figures;
    private final @Nullable Rag rag;
    private final NumberFormats format;

    public Bullet(BulletFigures figures, @Nullable Rag rag, NumberFormats format) {
        this.figures = figures;
        this.rag = rag;
        this.format = format;
    }

    @Override
    protected Div initContent() {
        return new Div(ruler(), labels());
    }

    private Div ruler() {
        var ruler = new Div();
        ruler.addClassName("bullet");
        if (!figures.startsAtZero()) {
            ruler.addClassName("dot");
        }
        var gauge = Gauge.on(ruler).tone(rag).var("v", share(figures.actual())).var("p", share(figures.plan()))
                .var("t", share(figures.target())).var("b1", figures.share(figures.lowBand())).var("b2", figures.share(figures.highBand()));
        if (figures.actual() != null) {
            gauge.bar();
        }
        gauge.tick(figures.plan()).target(figures.target());
        gauge.meter(figures.actual() == null ? BigDecimal.ZERO : figures.share(figures.actual()), spoken());
        return ruler;
    }

    private @Nullable BigDecimal share(@Nullable BigDecimal value) {
        return value == null ? null : figures.share(value);
    }

    private String spoken() {
        return getTranslation("kit.bullet.spoken", format.plain(figures.actual()), format.plain(figures.plan()),
                format.plain(figures.target()));
    }

    private Div labels() {
        var labels = new Div();
        labels.addClassNames("blab", "num");
        labels.getElement().setAttribute("aria-hidden", "true");
        BigDecimal plan = share(figures.plan());
        BigDecimal target = share(figures.target());
        if (figures.target() != null) {
            labels.add(label("tg", plan == null || plan.compareTo(MIDDLE) < 0 ? "kit.bullet.target" : "kit.bullet.target.brief", figures.target()));
        }
        if (plan != null && !plan.equals(target)) {
            Gauge.on(labels).var("p", plan);
            var text = label("pl", "kit.bullet.plan", figures.plan());
            text.getElement().setAttribute("data-side", plan.compareTo(MIDDLE) < 0 ? "right" : "left");
            labels.add(text);
        }
        return labels;
    }

    private Span label(String className, String key, BigDecimal value) {
        var label = new Span(getTranslation(key, format.plain(value)));
        label.addClassName(className);
        return label;
    }
}
