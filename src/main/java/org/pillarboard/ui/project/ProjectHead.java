package org.pillarboard.ui.project;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.dom.Element;
import java.util.List;
import java.util.stream.Collectors;
import org.pillarboard.project.ProjectDetail;
import org.pillarboard.ui.kit.Breadcrumb;
import org.pillarboard.ui.kit.DemoChip;
import org.pillarboard.ui.kit.Dot;
import org.pillarboard.ui.shell.Links;

/** The head of a project's page: the way up, its name with its light, and who answers for it. */
final class ProjectHead extends Composite<Header> {

    private final ProjectDetail detail;
    private final ProjectBook book;
    private final ProjectWords words;
    private final Component actions;

    ProjectHead(ProjectDetail detail, ProjectBook book, ProjectWords words, Component actions) {
        this.detail = detail;
        this.book = book;
        this.words = words;
        this.actions = actions;
    }

    @Override
    protected Header initContent() {
        var eyebrow = new Div(crumb());
        eyebrow.addClassName("eyebrow");
        if (DemoChip.isAnnounced()) {
            eyebrow.add(new DemoChip());
        }
        var left = new Div(eyebrow, title(), facts());
        left.addClassName("l");
        var right = new Div(actions);
        right.addClassName("r");
        var head = new Header(left, right);
        head.addClassNames("phead", "ph");
        return head;
    }

    private Component crumb() {
        var pillar = book.pillars().stream().filter(one -> one.code().equals(detail.row().pillarCode())).findFirst();
        var crumb = new Breadcrumb(detail.row().code()).under(Links.PROJECTS, getTranslation("project.title"));
        return pillar.map(one -> crumb.under("pillar/" + one.code(), one.shortName(getLocale()))).orElse(crumb);
    }

    private Component title() {
        var title = new H1(new Span(detail.row().name()), words.badge(detail.row().light()));
        title.addClassName("row");
        return title;
    }

    private Component facts() {
        var row = detail.row();
        var facts = new Div(fact("unit", words.unit(row.unitCode())), fact("owner", row.ownerName()),
                fact("type", book.type(row.typeCode()).name(getLocale())));
        facts.addClassName("meta");
        if (!detail.coUnits().isEmpty()) {
            facts.add(fact("coUnits", detail.coUnits().stream().sorted().map(words::unit).collect(Collectors.joining(words.text("kit.and")))));
        }
        if (!row.place().district().isBlank()) {
            facts.add(fact("place", row.place().district()));
        }
        facts.add(fact(words.past() ? "past" : "asOf", words.today().toString()));
        tags(List.copyOf(row.tags()), facts);
        return facts;
    }

    private void tags(List<String> tags, Div facts) {
        if (!tags.isEmpty()) {
            var line = new Span();
            line.getElement().appendChild(new Element("b").setText(getTranslation("project.fact.tags")));
            tags.stream().sorted().forEach(tag -> {
                if (line.getComponentCount() > 0) {
                    line.add(new Dot());
                }
                line.add(new Span(tag));
            });
            facts.add(line);
        }
    }

    private Component fact(String name, String text) {
        var fact = new Span();
        fact.getElement().appendChild(new Element("b").setText(getTranslation("project.fact." + name)));
        fact.add(new Span(text));
        return fact;
    }
}
