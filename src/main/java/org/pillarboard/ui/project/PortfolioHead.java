package org.pillarboard.ui.project;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.i18n.I18NProvider;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.pillarboard.project.ProjectFilter;
import org.pillarboard.project.ProjectLight;
import org.pillarboard.ui.kit.AsOfPicker;
import org.pillarboard.ui.kit.EmptyState;
import org.pillarboard.ui.kit.FindingClause;
import org.pillarboard.ui.kit.Icons;
import org.pillarboard.ui.kit.Lens;
import org.pillarboard.ui.kit.LensNavigation;
import org.pillarboard.ui.kit.PageHead;
import org.pillarboard.ui.kit.Seg;
import org.pillarboard.ui.kit.Tone;
import org.pillarboard.ui.shell.Links;

/** The head of the portfolio's screens: the finding from the lights, and the switch between list, timeline and map. */
final class PortfolioHead {

    private final ProjectFilter filter;
    private final LocalDate today;
    private final LateEntries late;
    private final Locale locale;

    /** One select of a past day, else none. */
    PortfolioHead(ProjectFilter filter, ProjectBook book, Locale locale) {
        this.filter = filter;
        this.today = book.today();
        this.late = book.late(filter, locale);
        this.locale = locale;
    }

    /**
     * @param here   the path of the screen one is on
     * @param counts of all lights, whatever is chosen
     */
    PageHead draw(String here, ProjectWords words, Map<ProjectLight, Long> counts) {
        var seg = new Seg<>(text("project.views"), List.of(Links.PROJECTS, Links.TIMELINE, Links.PROJECT_MAP),
                path -> text("project.view." + path.substring(path.indexOf('/') + 1)), here);
        seg.onChoice(path -> Links.go(Links.projects(path, FilterAddress.write(filter))));
        String day = text(filter.on() == null ? "project.list.eyebrow" : "project.list.eyebrow.past", words.today().toString());
        var head = new PageHead(late.title(known(counts)).orElseGet(() -> finding(counts))).eyebrow(day);
        late.aside(known(counts)).ifPresent(head::eyebrow);
        return head.actions((Component) seg, new AsOfPicker(words.today(), today, this::look));
    }

    /** The same page as known on another day. */
    private void look(LocalDate day) {
        LensNavigation.keep(UI.getCurrent(), Lens.AS_OF, day.isBefore(today) ? day.toString() : null);
    }

    private static long known(Map<ProjectLight, Long> counts) {
        return counts.values().stream().mapToLong(Long::longValue).sum();
    }

    /** What stands in the place of the projects: the way out of a filter, that none was entered yet, or how they come. */
    EmptyState nothing(Icons icon, Map<ProjectLight, Long> counts, Runnable clear) {
        var instead = late.instead(known(counts));
        if (instead.isPresent()) {
            return new EmptyState(icon, instead.get(), text("project.list.empty.past.next"));
        }
        if (filter.on() != null && !isNarrowed()) {
            return new EmptyState(icon, text("project.list.empty.past", filter.on().toString()), text("project.list.empty.past.next"));
        }
        return isNarrowed() ? new EmptyState(icon, text("project.list.empty.filtered"), text("project.list.empty.filtered.next"),
                SearchBar.clearing(clear)) : new EmptyState(icon, text("project.list.empty"), text("project.list.empty.next"));
    }

    private boolean isNarrowed() {
        return !filter.on(null).equals(ProjectFilter.none());
    }

    private List<FindingClause> finding(Map<ProjectLight, Long> counts) {
        long all = List.of(ProjectLight.values()).stream().mapToLong(light -> shown(light, counts)).sum();
        var clauses = new ArrayList<FindingClause>();
        long red = shown(ProjectLight.RED, counts);
        long amber = shown(ProjectLight.AMBER, counts);
        if (all == 0) {
            return List.of(new FindingClause(text(isNarrowed() ? "project.finding.none" : "project.list.empty")));
        }
        if (red == 0 && amber == 0 && !filter.lights().isEmpty() && !filter.lights().contains(ProjectLight.GREEN)) {
            return List.of(new FindingClause(text("project.list.count", String.valueOf(all))));
        }
        clauses.add(new FindingClause(text("project.finding.count", String.valueOf(all))));
        if (red == 0 && amber == 0) {
            clauses.add(new FindingClause(text("project.finding.calm")));
            return clauses;
        }
        if (red > 0) {
            clauses.add(new FindingClause(text(amber > 0 ? "project.finding.red" : "project.finding.redOnly", String.valueOf(red)), Tone.BAD));
        }
        if (amber > 0) {
            clauses.add(new FindingClause(text("project.finding.amber", String.valueOf(amber)), Tone.WARN));
        }
        return clauses;
    }

    /** How many of the light are looked at. */
    private long shown(ProjectLight light, Map<ProjectLight, Long> counts) {
        return filter.lights().isEmpty() || filter.lights().contains(light) ? counts.getOrDefault(light, 0L) : 0;
    }

    private String text(String key, Object... args) {
        return I18NProvider.translate(locale, key, args);
    }
}
