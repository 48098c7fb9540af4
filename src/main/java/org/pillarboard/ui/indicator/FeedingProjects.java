package org.pillarboard.ui.indicator;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.i18n.I18NProvider;
import com.vaadin.flow.router.QueryParameters;
import java.util.Locale;
import java.util.Map;
import org.pillarboard.project.ProjectTypes;
import org.pillarboard.ui.kit.Icons;
import org.pillarboard.ui.kit.Lens;
import org.pillarboard.ui.kit.NavAnchor;
import org.pillarboard.ui.shell.Links;

/** The way from an indicator to the projects whose completed milestones it counts. */
@org.springframework.stereotype.Component
class FeedingProjects {

    private final ProjectTypes types;

    FeedingProjects(ProjectTypes types) {
        this.types = types;
    }

    /** A link for each kind of project that feeds it; hidden when none does. */
    Component links(String indicatorCode, Lens lens, Locale locale) {
        var line = new Div(new Span(I18NProvider.translate(locale, "indicator.projects")));
        line.addClassName("keys");
        types.list().stream().filter(type -> type.feeds().stream().anyMatch(feed -> feed.indicatorCode().equals(indicatorCode)))
                .forEach(type -> {
                    var query = QueryParameters.simple(Map.of("type", type.code(), "unit", lens.unitCode()));
                    var link = new NavAnchor(Links.projects(Links.PROJECTS, query), Icons.FOLDER_KANBAN.draw(14), new Span(type.name(locale)));
                    link.addClassName("file");
                    line.add(link);
                });
        line.setVisible(line.getComponentCount() > 1);
        return line;
    }
}
