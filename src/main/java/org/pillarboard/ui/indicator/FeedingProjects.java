package org.pillarboard.ui.indicator;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.i18n.I18NProvider;
import com.vaadin.flow.router.QueryParameters;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.pillarboard.project.ProjectTypes;
import org.pillarboard.shared.AsOf;
import org.pillarboard.ui.kit.Icons;
import org.pillarboard.ui.kit.Lens;
import org.pillarboard.ui.kit.NavAnchor;
import org.pillarboard.ui.shell.Links;

/** The way from an indicator to the projects whose completed milestones it counts. */
@org.springframework.stereotype.Component
class FeedingProjects {

    private final ProjectTypes types;
    private final Clock clock;

    FeedingProjects(ProjectTypes types, Clock clock) {
        this.types = types;
        this.clock = clock;
    }

    /** A link for each kind of project that feeds it; hidden when none does. */
    Component links(String indicatorCode, Lens lens, Locale locale) {
        var line = new Div(new Span(I18NProvider.translate(locale, "indicator.projects")));
        line.addClassName("keys");
        types.list().stream().filter(type -> type.feeds().stream().anyMatch(feed -> feed.indicatorCode().equals(indicatorCode)))
                .forEach(type -> {
                    var to = Links.projects(Links.PROJECTS, query(type.code(), lens));
                    var link = new NavAnchor(to, Icons.FOLDER_KANBAN.draw(14), new Span(type.name(locale)));
                    link.addClassName("file");
                    line.add(link);
                });
        line.setVisible(line.getComponentCount() > 1);
        return line;
    }

    /** A past day stays the day looked at. */
    private QueryParameters query(String type, Lens lens) {
        var query = new LinkedHashMap<>(Map.of("type", type, "unit", lens.unitCode()));
        if (lens.asOf().day().isBefore(AsOf.today(clock).day())) {
            query.put("asOf", lens.asOf().day().toString());
        }
        return QueryParameters.simple(query);
    }
}
