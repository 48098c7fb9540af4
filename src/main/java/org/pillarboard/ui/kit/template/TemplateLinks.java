package org.pillarboard.ui.kit.template;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.i18n.I18NProvider;
import com.vaadin.flow.server.HttpStatusCode;
import com.vaadin.flow.server.streams.DownloadEvent;
import java.io.IOException;
import java.util.Locale;
import org.pillarboard.exchange.TemplateWords;
import org.pillarboard.exchange.WorkTemplate;
import org.pillarboard.exchange.WorkTemplates;
import org.pillarboard.shared.NotFound;
import org.pillarboard.shared.Period;
import org.pillarboard.ui.kit.Icons;
import org.pillarboard.ui.kit.PeriodNames;

/** Makes the buttons that hand a template out; it is written at each request, and so is the scope checked. */
@org.springframework.stereotype.Component
public final class TemplateLinks {

    private record Words(Locale locale) implements TemplateWords {

        @Override
        public String text(String key, Object... args) {
            return I18NProvider.translate(locale, key, args);
        }

        @Override
        public String period(Period period) {
            return PeriodNames.of(period, locale);
        }
    }

    private final WorkTemplates templates;

    TemplateLinks(WorkTemplates templates) {
        this.templates = templates;
    }

    /** The button for the sheet of a unit and a month, in the reader's language. */
    public Component of(String unitCode, Period month, Locale locale) {
        var words = new Words(locale);
        var link = new Anchor(event -> handOut(unitCode, month, words, event), "");
        link.add(new Button(words.text("template.button"), Icons.DOWNLOAD.draw(15)));
        link.getElement().setAttribute("download", true);
        return link;
    }

    private void handOut(String unitCode, Period month, Words words, DownloadEvent event) throws IOException {
        try {
            var template = templates.write(unitCode, month, words);
            event.setFileName(template.fileName());
            event.setContentType(WorkTemplate.MEDIA_TYPE);
            event.setContentLength(template.content().length);
            event.getResponse().setHeader("X-Content-Type-Options", "nosniff");
            event.getResponse().setHeader("Cache-Control", "private, no-store");
            event.getOutputStream().write(template.content());
        } catch (NotFound refused) {
            event.getResponse().sendError(HttpStatusCode.NOT_FOUND.getCode(), "");
        }
    }
}
