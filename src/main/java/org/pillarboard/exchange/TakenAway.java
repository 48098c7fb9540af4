package org.pillarboard.exchange;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.pillarboard.audit.Asked;
import org.pillarboard.audit.Trail;
import org.pillarboard.audit.TrailKind;
import org.pillarboard.debt.DebtFilter;
import org.pillarboard.debt.WallView;
import org.pillarboard.identity.CurrentUser;
import org.pillarboard.project.ProjectFilter;
import org.pillarboard.project.Projects;
import org.pillarboard.project.TaskFilter;
import org.pillarboard.shared.AsOf;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Tells the trail of what leaves the product and is not written here: lists on paper, pictures the browser makes (打印、图片). */
@Service
@Transactional
@PreAuthorize("hasAnyRole('LEADER', 'REVIEWER', 'OWNER')")
public class TakenAway {

    /** A list on paper, where the form of a file stands. */
    private static final String PRINT = "print";

    private final ProjectChoices choices;
    private final Projects projects;
    private final CurrentUser user;
    private final Trail trail;
    private final Clock clock;

    TakenAway(ProjectChoices choices, Projects projects, CurrentUser user, Trail trail, Clock clock) {
        this.choices = choices;
        this.projects = projects;
        this.user = user;
        this.trail = trail;
        this.clock = clock;
    }

    /** The portfolio on paper. */
    public void printed(ProjectFilter filter, int lines) {
        tell("projects", choices.asked(PRINT, filter), lines);
    }

    /** The ledgers of tasks on paper. */
    public void printed(TaskFilter filter, int lines) {
        tell("tasks", tasks(PRINT, filter, AsOf.today(clock).day()), lines);
    }

    /** The list of debts on paper. */
    public void printed(String unitCode, LocalDate day, AsOf asOf, WallView view, DebtFilter filter, int lines) {
        tell("debt", debts(PRINT, unitCode, day, asOf, view, filter), lines);
    }

    /**
     * The timeline as a picture, in the browser's hands: what stands over it.
     *
     * @param drawn how many projects are on it, the worst of the filter
     * @param form  the kind of file, by its ending
     * @param steps whether with the milestones, a row each
     */
    public Caption timeline(ProjectFilter filter, int drawn, String form, boolean steps, SheetWords words) {
        tell("timeline", choices.asked(form, filter).with("steps", steps ? true : null), drawn);
        String title = words.text("project.timeline.title", choices.day(filter).toString());
        String colon = words.text("kit.colon");
        String chosen = choices.told(ListHead.NOTHING, filter.unit(null), words).told(words);
        var facts = new ArrayList<String>();
        facts.add(words.text("list.fact.unit") + colon + whose(filter, words));
        facts.add(count(filter, drawn, words));
        facts.add(words.text("list.fact.exported") + colon + user.name() + " " + words.moment(clock.instant()));
        words.notice().ifPresent(facts::add);
        return new Caption(HandOut.fileName(title, ""), title, List.of(chosen.isEmpty() ? words.text("list.timeline.all") : chosen,
                String.join(words.text("kit.semicolon"), facts)));
    }

    /** Of how many in sight how many are there. */
    private String count(ProjectFilter filter, int drawn, SheetWords words) {
        long met = projects.count(filter);
        String all = String.valueOf(projects.count(ProjectFilter.none().on(filter.on())));
        return met > drawn ? words.text("list.timeline.first", String.valueOf(drawn), String.valueOf(met), all)
                : words.text("list.timeline.count", String.valueOf(drawn), all);
    }

    /** The unit that was chosen, or all the reader may see. */
    private String whose(ProjectFilter filter, SheetWords words) {
        var whose = filter.unitCode() == null ? user.topsInSight()
                : user.unitsInSight().stream().filter(unit -> unit.code().equals(filter.unitCode())).toList();
        return whose.stream().map(words::unit).collect(Collectors.joining(words.text("kit.and")));
    }

    static Asked tasks(String form, TaskFilter filter, LocalDate today) {
        return Asked.as(form).with("asOf", filter.on() == null ? today : filter.on()).with("type", filter.typeCode())
                .with("year", filter.year()).with("pillar", filter.pillarCode()).with("unit", filter.unitCode())
                .with("state", filter.state()).with("text", filter.text());
    }

    /** The debts of a unit as they stood on a day, as it was known on another, which of them, and how what is due was reckoned. */
    static Asked debts(String form, String unitCode, LocalDate day, AsOf asOf, WallView view, DebtFilter filter) {
        return Asked.as(form).with("unit", unitCode).with("day", day).with("asOf", asOf.day())
                .with("dueView", view.byExercise() ? "exercise" : "maturity").with("perpetual", view.perpetualAsDebt())
                .with("kind", filter.kind()).with("state", filter.state()).with("text", filter.text());
    }

    private void tell(String subject, Asked asked, int lines) {
        trail.record(TrailKind.EXPORT, subject, asked.toString(), null, Asked.lines(lines));
    }
}
