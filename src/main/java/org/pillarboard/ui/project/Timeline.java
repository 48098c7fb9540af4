package org.pillarboard.ui.project;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.server.streams.DownloadHandler;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Function;
import org.pillarboard.exchange.Caption;
import org.pillarboard.ui.kit.FileNames;
import org.pillarboard.ui.kit.Icons;

/** The timeline on the screen: names that stay while the bars move under the calendar, and the picture to take away. */
final class Timeline extends Composite<Div> {

    private final TimelineSvg svg;
    private final String title;
    private final transient Function<String, Caption> captions;

    /** @param captions what stands over it as a picture, by the kind of file */
    Timeline(TimelineSvg svg, String title, Function<String, Caption> captions) {
        this.svg = svg;
        this.title = title;
        this.captions = captions;
    }

    @Override
    protected Div initContent() {
        var corner = new Div();
        corner.addClassName("corner");
        var head = new Div(corner, drawn("cal", svg.head()));
        head.addClassName("thead");
        var body = new Div(drawn("names", svg.names()), drawn("bars", svg.body()));
        body.addClassName("tbody");
        var timeline = new Div(head, body);
        timeline.addClassName("timeline");
        timeline.getElement().setAttribute("tabindex", "0").setAttribute("role", "region").setAttribute("aria-label", title);
        timeline.getElement().executeJs("""
                new ResizeObserver((seen, observer) => {
                  if (this.scrollWidth > this.clientWidth) {
                    this.scrollLeft = Math.max(0, Math.round($0 - this.clientWidth * 0.45));
                    const edge = this.getBoundingClientRect().right;
                    const cut = [...this.querySelectorAll('.cal text')].map(text => text.getBoundingClientRect())
                        .filter(text => text.left < edge && text.right > edge).map(text => edge - text.left);
                    this.scrollLeft -= Math.ceil(Math.max(0, ...cut));
                    observer.disconnect();
                  }
                }).observe(this)""", svg.today());
        return timeline;
    }

    private static Component drawn(String className, String html) {
        var part = new Div();
        part.addClassName(className);
        part.getElement().setProperty("innerHTML", html);
        if (!className.equals("names")) {
            part.getElement().setAttribute("aria-hidden", "true");
        }
        return part;
    }

    /** Three ways to take it away, made here or in the browser, by nobody else; each is told in the trail. */
    Component[] exports() {
        DownloadHandler asSvg = event -> {
            var caption = captions.apply("svg");
            FileNames.kept(event, caption.fileName() + ".svg");
            event.setContentType("image/svg+xml");
            event.getOutputStream().write(picture(caption).getBytes(StandardCharsets.UTF_8));
        };
        var link = new Anchor(asSvg, "");
        var button = new Button("SVG", Icons.DOWNLOAD.draw(15));
        button.setTabIndex(-1);
        link.add(button);
        link.getElement().setAttribute("download", true);
        return new Component[] {made("PDF", Icons.FILE_TEXT), made("PNG", Icons.IMAGE), link};
    }

    private Component made(String kind, Icons icon) {
        return new Button(kind, icon.draw(15), event -> make(kind.toLowerCase(Locale.ROOT)));
    }

    private void make(String form) {
        var caption = captions.apply(form);
        getElement().executeJs(read("timeline.js"), picture(caption), form, TimelinePicture.HEAD, TimelineSvg.ROW, caption.fileName());
    }

    private String picture(Caption caption) {
        return svg.picture(read("timeline.css"), caption);
    }

    private static String read(String file) {
        try (var in = Objects.requireNonNull(Timeline.class.getResourceAsStream(file), file)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
