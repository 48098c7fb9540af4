package org.pillarboard.ui.kit;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.dom.Element;
import java.math.BigDecimal;
import java.math.RoundingMode;
import org.jspecify.annotations.Nullable;
import org.pillarboard.shared.Rag;

/**
 * Dresses an element as a ruler: the shares travel as CSS variables, the styles draw them. They are data, not style:
 * the only reason an element here carries a style attribute at all.
 */
final class Gauge {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private final Element element;
    private final StringBuilder vars = new StringBuilder();

    private Gauge(Element element) {
        this.element = element;
    }

    static Gauge on(Div div) {
        return new Gauge(div.getElement());
    }

    /** A share, drawn within 0 to 1. */
    Gauge var(String name, @Nullable BigDecimal share) {
        if (share != null) {
            var drawn = share.max(BigDecimal.ZERO).min(BigDecimal.ONE).setScale(4, RoundingMode.HALF_UP);
            vars.append("--").append(name).append(':').append(drawn.toPlainString()).append(';');
            element.setAttribute("style", vars.toString());
        }
        return this;
    }

    Gauge tone(@Nullable Rag rag) {
        if (rag != null && rag != Rag.GREEN) {
            element.setAttribute("data-tone", Tone.of(rag).code());
        }
        return this;
    }

    Gauge bar() {
        return mark("i", true);
    }

    Gauge tick(@Nullable Object shown) {
        return mark("u", shown != null);
    }

    Gauge target(@Nullable Object shown) {
        return mark("s", shown != null);
    }

    private Gauge mark(String tag, boolean shown) {
        if (shown) {
            element.appendChild(new Element(tag));
        }
        return this;
    }

    void meter(BigDecimal share, String label) {
        element.setAttribute("role", "meter");
        element.setAttribute("aria-valuemin", "0");
        element.setAttribute("aria-valuemax", "100");
        element.setAttribute("aria-valuenow", share.multiply(HUNDRED).max(BigDecimal.ZERO).min(HUNDRED)
                .setScale(1, RoundingMode.HALF_UP).toPlainString());
        element.setAttribute("aria-valuetext", label);
        element.setAttribute("aria-label", label);
    }
}
