package org.pillarboard.ui.shell;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;

/**
 * The line above a page on paper: whose print it is, and of which minute; the browser fills it in when it prints. Charts are
 * not drawn again for paper: it notes the height each was drawn at, for the print styles.
 */
final class PrintedBy extends Composite<Div> {

    private static final String MINUTE = """
            const charts = () => document.querySelectorAll('vaadin-chart').forEach(chart =>
              chart.style.setProperty('--drawn-height', chart.offsetHeight + 'px'));
            const tell = () => this.textContent = new Date().toLocaleString(document.documentElement.lang || undefined,
              {dateStyle: 'medium', timeStyle: 'short'});
            tell();
            window.addEventListener('beforeprint', () => { tell(); charts(); });
            """;

    private final String person;

    PrintedBy(String person) {
        this.person = person;
    }

    @Override
    protected Div initContent() {
        var minute = new Span();
        minute.getElement().executeJs(MINUTE);
        var line = new Div(new Span(getTranslation("shell.printed", person)), minute);
        line.addClassName("printed");
        return line;
    }
}
