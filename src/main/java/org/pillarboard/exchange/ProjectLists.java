package org.pillarboard.exchange;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.pillarboard.audit.Asked;
import org.pillarboard.audit.Trail;
import org.pillarboard.audit.TrailKind;
import org.pillarboard.identity.CurrentUser;
import org.pillarboard.identity.Units;
import org.pillarboard.project.ProjectFilter;
import org.pillarboard.project.ProjectRow;
import org.pillarboard.project.ProjectTypes;
import org.pillarboard.project.Projects;
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
    private final ProjectChoices choices;
    private final Units units;
    private final CurrentUser user;
    private final Trail trail;
    private final Clock clock;

    ProjectLists(Projects projects, ProjectTypes types, ProjectChoices choices, Units units, CurrentUser user, Trail trail, Clock clock) {
        this.projects = projects;
        this.types = types;
        this.choices = choices;
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
            ProjectList.page(choices.day(filter), words, units.tree(), types).write(book.page(words.text("list.project.page")), head, rows);
            trail.record(TrailKind.EXPORT, "projects", choices.asked("xlsx", filter).toString(), null, Asked.lines(rows.size()));
            return HandOut.of(head.title(), book);
        }
    }

    /** What a filter lets through, in words for paper; empty where it narrows nothing. */
    public String told(ProjectFilter filter, SheetWords words) {
        return choices.told(ListHead.NOTHING, filter, words).told(words);
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
        String day = choices.day(filter).toString();
        return choices.told(new ListHead(words.text("list.project.title", day), List.of(
                new ListHead.Fact("exported", user.name() + " " + words.moment(clock.instant())))).with("asOf", day), filter, words);
    }
}
