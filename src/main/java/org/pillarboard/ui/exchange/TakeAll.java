package org.pillarboard.ui.exchange;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.progressbar.ProgressBar;

/** Takes the whole file in. It can be pressed once; from the press to the answer a bar beside it says that the work is going on. */
final class TakeAll extends Composite<Div> {

    private final Button button = new Button();
    private final Runnable take;

    TakeAll(String text, Runnable take) {
        this.take = take;
        button.setText(text);
        button.addThemeName("primary");
        button.setDisableOnClick(true);
        button.addClickListener(event -> press());
        ready(false);
    }

    @Override
    protected Div initContent() {
        var bar = new ProgressBar();
        bar.setIndeterminate(true);
        bar.getElement().setAttribute("aria-label", getTranslation("import.taking"));
        var going = new Div(bar, new Span(getTranslation("import.taking")));
        going.addClassName("going");
        var content = new Div(button, going);
        content.addClassName("takeall");
        return content;
    }

    private void press() {
        try {
            take.run();
        } finally {
            ready(button.isEnabled());
        }
    }

    /** Pressed, it is shut by the browser while this mark of the server still stands: that is when the bar is seen. */
    void ready(boolean ready) {
        button.setEnabled(ready);
        button.getElement().setAttribute("data-ready", ready);
    }
}
