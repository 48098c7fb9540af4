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
import java.util.Objects;
import org.pillarboard.ui.kit.Icons;

/** The timeline on the screen: names that stay while the bars move under the calendar, and the picture to take away. */
final class Timeline extends Composite<Div> {

    private static final String TO_PNG = """
            const image = new Image();
            image.onload = () => {
              const canvas = document.createElement('canvas');
              canvas.width = image.width; canvas.height = image.height;
              canvas.getContext('2d').drawImage(image, 0, 0);
              canvas.toBlob(blob => {
                const link = document.createElement('a');
                link.href = URL.createObjectURL(blob); link.download = $1; link.click();
                setTimeout(() => URL.revokeObjectURL(link.href), 1000);
              });
            };
            image.src = 'data:image/svg+xml;charset=utf-8,' + encodeURIComponent($0);""";
    private final TimelineSvg svg;
    private final String title;

    Timeline(TimelineSvg svg, String title) {
        this.svg = svg;
        this.title = title;
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
        timeline.getElement().executeJs("const now = this.querySelector('.bars .now').getBBox().x;"
                + "this.scrollLeft = Math.max(0, now - this.clientWidth * 0.55)");
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

    /** Two ways to take it away, both made here and in the browser, by nobody else. */
    Component[] exports() {
        DownloadHandler asSvg = event -> {
            event.setFileName("timeline.svg");
            event.setContentType("image/svg+xml");
            event.getOutputStream().write(picture().getBytes(StandardCharsets.UTF_8));
        };
        var link = new Anchor(asSvg, "");
        link.add(new Button("SVG", Icons.DOWNLOAD.draw(15)));
        link.getElement().setAttribute("download", true);
        var png = new Button("PNG", Icons.IMAGE.draw(15), event -> getElement().executeJs(TO_PNG, picture(), "timeline.png"));
        return new Component[] {png, link};
    }

    private String picture() {
        return svg.picture(styles(), title);
    }

    private static String styles() {
        try (var in = Objects.requireNonNull(Timeline.class.getResourceAsStream("timeline.css"))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
