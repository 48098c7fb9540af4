package org.pillarboard.ui.kit;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import java.math.BigDecimal;
import java.math.MathContext;

/** A plain bar: a share of a whole, without a judgement. */
public final class Bar extends Composite<Div> {

    /** @param label read aloud */
    public Bar(BigDecimal part, BigDecimal whole, String label) {
        var share = whole.signum() == 0 ? BigDecimal.ZERO : part.divide(whole, MathContext.DECIMAL32);
        getContent().addClassName("hbar");
        Gauge.on(getContent()).var("v", share).bar().meter(share, label);
    }
}
