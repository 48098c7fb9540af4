package org.pillarboard.ui.shell;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Span;
import org.pillarboard.ui.kit.Still;

/**
 * The line above a page on paper: whose print it is, and of which minute; the browser fills it in when it prints. Charts are
 * not drawn again for paper: each keeps the proportions it was drawn in and is stretched to the width the sheet gives it.
 */
final class PrintedBy extends Composite<Still> {

    private static final String MINUTE = """
            const drawn = chart => chart.shadowRoot?.querySelector('svg') ?? chart.querySelector('svg');
            const parts = chart => {
              const all = [];
              for (let part = drawn(chart); part && part !== chart; part = part.parentElement) all.push(part);
              return all;
            };
            const charts = work => document.querySelectorAll('vaadin-chart').forEach(work);
            const stretch = chart => {
              chart.style.setProperty('--drawn-ratio', chart.offsetWidth + ' / ' + chart.offsetHeight);
              parts(chart).forEach(part => {
                part.screenStyle = part.style.cssText;
                part.style.cssText += ';width:100%;height:100%';
              });
            };
            const restore = chart => parts(chart).forEach(part => part.style.cssText = part.screenStyle ?? part.style.cssText);
            const tell = () => this.lastElementChild.textContent = new Date().toLocaleString(document.documentElement.lang || undefined,
              {dateStyle: 'medium', timeStyle: 'short'});
            tell();
            window.addEventListener('beforeprint', () => { tell(); charts(stretch); });
            window.addEventListener('afterprint', () => charts(restore));
            """;

    private final String person;

    PrintedBy(String person) {
        this.person = person;
    }

    @Override
    protected Still initContent() {
        var line = new Still(new Span(getTranslation("shell.printed", person)), new Span());
        line.getElement().executeJs(MINUTE);
        line.addClassName("printed");
        return line;
    }
}
