package org.pillarboard.ui.kit;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import org.jspecify.annotations.Nullable;

/** Something failed: what, what is shown instead or what to do, and a way to try again. */
public final class ErrorState extends Composite<Div> {

    private final String what;
    private final @Nullable String shownInstead;
    private final Runnable retry;

    public ErrorState(String what, @Nullable String shownInstead, Runnable retry) {
        this.what = what;
        this.shownInstead = shownInstead;
        this.retry = retry;
    }

    @Override
    protected Div initContent() {
        var again = new Button(getTranslation("kit.error.retry"), event -> retry.run());
        again.addThemeName("small");
        var state = new Div(new EmptyState(Icons.WIFI_OFF, what, shownInstead, again));
        state.getElement().setAttribute("role", "alert");
        return state;
    }
}
