package org.pillarboard.ui.kit.handout;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.server.HttpStatusCode;
import com.vaadin.flow.server.streams.DownloadEvent;
import java.io.IOException;
import java.util.Locale;
import java.util.function.Supplier;
import org.pillarboard.exchange.FigureLists;
import org.pillarboard.exchange.HandOut;
import org.pillarboard.exchange.WorkTemplates;
import org.pillarboard.shared.NotFound;
import org.pillarboard.shared.Period;
import org.pillarboard.ui.kit.Icons;
import org.pillarboard.ui.kit.Lens;

/** Makes the buttons that hand workbooks out; each is written at its request, and so is the scope checked. */
@org.springframework.stereotype.Component
public final class HandOuts {

    private static final int ICON = 15;

    private final WorkTemplates templates;
    private final FigureLists lists;

    HandOuts(WorkTemplates templates, FigureLists lists) {
        this.templates = templates;
        this.lists = lists;
    }

    /** The button for the template of a unit's sheet of a month, in the reader's language. */
    public Component template(String unitCode, Period month, Locale locale) {
        var words = HandOutWords.of(locale);
        return button(words.text("template.button"), () -> templates.write(unitCode, month, words));
    }

    /** The button for a unit's sheet of a month as the workbench shows it. */
    public Component work(String unitCode, Period month, Locale locale) {
        var words = HandOutWords.of(locale);
        return button(words.text("list.button"), () -> lists.work(unitCode, month, words));
    }

    /** The button for the indicators of a pillar through a lens. */
    public Component pillar(String code, Lens lens, Locale locale) {
        var words = HandOutWords.of(locale);
        return button(words.text("list.button"),
                () -> lists.pillar(code, lens.unitCode(), lens.period(), lens.asOf(), words));
    }

    /** The button for an indicator through a lens. */
    public Component indicator(String code, Lens lens, Locale locale) {
        var words = HandOutWords.of(locale);
        return button(words.text("list.button"),
                () -> lists.indicator(code, lens.unitCode(), lens.period(), lens.asOf(), words));
    }

    private static Component button(String text, Supplier<HandOut> writing) {
        var link = new Anchor(event -> handOut(writing, event), "");
        var button = new Button(text, Icons.DOWNLOAD.draw(ICON));
        button.setTabIndex(-1);
        link.add(button);
        link.getElement().setAttribute("download", true);
        return link;
    }

    private static void handOut(Supplier<HandOut> writing, DownloadEvent event) throws IOException {
        try {
            var written = writing.get();
            event.setFileName(written.fileName());
            event.setContentType(HandOut.MEDIA_TYPE);
            event.setContentLength(written.content().length);
            event.getResponse().setHeader("X-Content-Type-Options", "nosniff");
            event.getResponse().setHeader("Cache-Control", "private, no-store");
            event.getOutputStream().write(written.content());
        } catch (NotFound refused) {
            event.getResponse().sendError(HttpStatusCode.NOT_FOUND.getCode(), "");
        }
    }
}
