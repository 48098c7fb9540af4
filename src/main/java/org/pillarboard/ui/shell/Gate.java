package org.pillarboard.ui.shell;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Footer;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import org.pillarboard.ui.kit.DemoChip;
import org.pillarboard.ui.kit.Dot;
import org.pillarboard.ui.kit.Icons;

/** The page outside the shell: ink mountains and the name on the left, one column of fields on the right. */
final class Gate extends Composite<Div> {

    private final Component form;

    Gate(Component form) {
        this.form = form;
    }

    @Override
    protected Div initContent() {
        var page = new Div(panel(), column());
        page.addClassName("login");
        ConnectionSign.hearOn(page);
        return page;
    }

    private Component panel() {
        var brand = new Div(new Brand(44));
        brand.addClassName("lg-brand");
        var title = new Div(line("name", "login.title.first"), line("name", "login.title.second"), dotted("login.pillars", "sub"));
        title.addClassName("lg-title");
        var panel = new Header(new InkMountains(), brand, title);
        panel.addClassName("lg-l");
        return panel;
    }

    private Component line(String className, String key) {
        var line = new Paragraph(getTranslation(key));
        line.addClassName(className);
        return line;
    }

    /** The parts of a line with dots between them. */
    private Component dotted(String key, String className) {
        var line = new Paragraph();
        line.addClassName(className);
        for (String part : getTranslation(key).split(" \u00B7 ")) {
            if (line.getElement().getChildCount() > 0) {
                line.add(new Dot());
            }
            line.add(new Span(part));
        }
        return line;
    }

    private Component column() {
        var top = new Div();
        top.addClassName("lg-top");
        if (DemoChip.isAnnounced()) {
            top.add(new DemoChip());
        }
        var spring = new Span();
        spring.addClassName("sp");
        top.add(spring, new LanguageButton());
        var column = new Main(top, form, foot());
        column.addClassName("lg-r");
        return column;
    }

    private Component foot() {
        var note = new Div(Icons.SHIELD_CHECK.draw(15), new Span(getTranslation("login.unclassified")));
        note.addClassName("note");
        var foot = new Footer(note, dotted("login.idle", "cap"));
        foot.addClassName("lg-foot");
        return foot;
    }
}
