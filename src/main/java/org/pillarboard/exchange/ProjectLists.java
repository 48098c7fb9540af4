package org.pillarboard.exchange;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.pillarboard.audit.Trail;
import org.pillarboard.audit.TrailKind;
import org.pillarboard.identity.CurrentUser;
import org.pillarboard.identity.Units;
import org.pillarboard.pillar.Pillars;
import org.pillarboard.project.ProjectFilter;
import org.pillarboard.project.ProjectRow;
import org.pillarboard.project.ProjectTypes;
import org.pillarboard.project.Projects;
import org.pillarboard.shared.AsOf;
import org.pillarboard.sheet.ExcelBook;
import org.springframework.data.domain.PageRequest;
import org.springframework.data.domain.Sort;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Hands the portfolio out as a workbook, through the filter of the screen and in the same scope. The trail keeps who took it. */
@Service
@Transactional(readOnly = true)
@PreAuthorize("hasAnyRole('LEADER', 'REVIEWER', 'OWNER')")
public class ProjectLists {

    private static final int AT_ONCE = 500;
    private static final int AT_MOST = 10_000;
    private final Projects projects;
    private final ProjectTypes types;
    private final Pillars pillars;
    private final Units units;
    private final CurrentUser user;
    private final Trail trail;
    private final Clock clock;

    ProjectLists(Projects projects, ProjectTypes types, Pillars pillars, Units units, CurrentUser user, Trail trail, Clock clock) {
        this.projects = projects;
        this.types = types;
        this.pillars = pillars;
        this.units = units;
        this.user = user;
        this.trail = trail;
        this.clock = clock;
    }

    /** The projects of a filter, the worst in front, at most ten thousand; what was left out is said on the sheet. */
    @Transactional
    public HandOut portfolio(ProjectFilter filter, SheetWords words) {
        long all = projects.count(filter);
        var rows = read(filter, all);
        var head = head(filter, words).lines(rows.size(), all, words);
        try (var book = new ExcelBook()) {
            ProjectList.page(words, units.tree(), types).write(book.page(words.text("list.project.page")), head, rows);
            trail.record(TrailKind.EXPORT, "projects", user.login(), null, String.valueOf(rows.size()));
            return HandOut.of(head.title(), book);
        }
    }

    private List<ProjectRow> read(ProjectFilter filter, long all) {
        var rows = new ArrayList<ProjectRow>();
        long wanted = Math.min(all, AT_MOST);
        for (int page = 0; rows.size() < wanted; page++) {
            var some = projects.page(filter, PageRequest.of(page, AT_ONCE, Sort.by("light", "next")));
            if (some.isEmpty()) {
                break;
            }
            rows.addAll(some);
        }
        return rows;
    }

    private ListHead head(ProjectFilter filter, SheetWords words) {
        LocalDate day = filter.on() == null ? AsOf.today(clock).day() : filter.on();
        return new ListHead(words.text("list.project.title", day.toString()), List.of(
                new ListHead.Fact("exported", user.name() + " " + words.moment(clock.instant())))).with("asOf", day.toString())
                .where("pillar", pillars.name(filter.pillarCode(), words.locale()))
                .where("kind", filter.typeCode() == null ? null : types.get(filter.typeCode()).name(words.locale()))
                .where("unit", filter.unitCode() == null ? null : words.unit(units.tree().get(filter.unitCode())))
                .where("light", filter.lights().stream().sorted().map(light -> words.text("project.light." + light))
                        .collect(Collectors.joining(words.text("kit.and"))))
                .where("dueWithin", filter.dueWithin() == null ? null : words.text("project.filter.within", String.valueOf(filter.dueWithin())))
                .where("tag", filter.tag())
                .where("text", filter.text());
    }
}
