package org.pillarboard.ui.project;

import com.vaadin.flow.component.html.Div;
import org.springframework.web.util.HtmlUtils;

/** Draws many small marks as one piece, so that a page of strips costs the server a component a strip. Escapes every text. */
final class Markup {

    /** Of the whole: a shorter bar would be as round as a nought. */
    private static final double SHORTEST = 0.02;

    private final StringBuilder html = new StringBuilder();

    /** A mark at a place, 0 to 1. */
    Markup mark(String className, double at, String title) {
        html.append("<i class=\"").append(className).append("\" style=\"left:").append(TimeScale.percent(at)).append('"');
        if (!title.isEmpty()) {
            html.append(" title=\"").append(HtmlUtils.htmlEscape(title)).append('"');
        }
        html.append("></i>");
        return this;
    }

    /** A bar from one place to another. */
    Markup bar(String className, double from, double to, String title) {
        if (to > from) {
            html.append("<i class=\"").append(className).append("\" style=\"left:").append(TimeScale.percent(from))
                    .append(";width:").append(TimeScale.percent(to - from)).append('"');
            if (!title.isEmpty()) {
                html.append(" title=\"").append(HtmlUtils.htmlEscape(title)).append('"');
            }
            html.append("></i>");
        }
        return this;
    }

    /** A bar from one place to another; where it would be too short, a mark at its end. */
    Markup span(String className, double from, double to, String title) {
        return to - from < SHORTEST ? mark(className + " pt", to, title) : bar(className, from, to, title);
    }

    /** A word centred at a place. */
    Markup word(String className, double at, String text) {
        html.append("<span class=\"").append(className).append("\" style=\"left:").append(TimeScale.percent(at)).append("\">")
                .append(HtmlUtils.htmlEscape(text)).append("</span>");
        return this;
    }

    /** A picture of these marks; read aloud by its label, or silent with an empty one. */
    Div draw(String className, String label) {
        var drawing = new Div();
        drawing.addClassName(className);
        drawing.getElement().setProperty("innerHTML", html.toString());
        if (label.isEmpty()) {
            drawing.getElement().setAttribute("aria-hidden", "true");
        } else {
            drawing.getElement().setAttribute("role", "img").setAttribute("aria-label", label);
        }
        return drawing;
    }
}
