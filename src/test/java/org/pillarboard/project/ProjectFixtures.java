package org.pillarboard.project;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import org.pillarboard.Office;
import org.pillarboard.identity.LeverageClass;
import org.pillarboard.identity.Role;
import org.pillarboard.observation.RegisterFeeds;
import org.pillarboard.review.Decision;
import org.pillarboard.review.ReviewInbox;
import org.pillarboard.review.ReviewRef;
import org.pillarboard.shared.OfficeClock;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.JdbcTemplate;

/** Projects brought about through the doors of the product. */
@TestComponent
@Import(Office.class)
public class ProjectFixtures {

    private static final byte[] PAPER = "%PDF-1.4\n1 0 obj\n<<>>\nendobj\ntrailer\n<<>>\n%%EOF\n".getBytes();
    private static int counter;

    private final Office office;
    private final Projects projects;
    private final ProjectTypes types;
    private final MilestoneUpdates updates;
    private final ReviewInbox inbox;
    private final RegisterFeeds feeds;
    private final JdbcTemplate jdbc;

    ProjectFixtures(Office office, Projects projects, ProjectTypes types, MilestoneUpdates updates, ReviewInbox inbox,
            RegisterFeeds feeds, JdbcTemplate jdbc) {
        this.office = office;
        this.projects = projects;
        this.types = types;
        this.updates = updates;
        this.inbox = inbox;
        this.feeds = feeds;
        this.jdbc = jdbc;
    }

    /** A firm, the person who reports for it and a person of the section who decides. */
    public record Firm(String unit, String owner, String reviewer) {
    }

    public synchronized Firm firm(String section) {
        int number = ++counter;
        String unit = office.unit("PF" + number, "CITY", LeverageClass.NON_INDUSTRIAL, true);
        return new Firm(unit, office.person("project.owner", Role.OWNER, unit, null),
                office.person("project.reviewer", Role.REVIEWER, null, section));
    }

    public String leader() {
        return office.person("project.leader", Role.LEADER, null, null);
    }

    public UUID idOf(String login) {
        return jdbc.queryForObject("select id from person where login = ?", UUID.class, login);
    }

    /** A project of the kind by its template, the first milestone on that day. */
    public UUID planned(Firm firm, String code, String typeCode, LocalDate startsOn) {
        return create(firm, ProjectDraft.of(code, "Project " + code, typeCode, firm.unit(), idOf(firm.owner()),
                types.get(typeCode).plan(startsOn)));
    }

    /** A project with milestones of equal weight on these days. */
    public UUID simple(Firm firm, String code, List<LocalDate> days) {
        BigDecimal weight = BigDecimal.valueOf(100).divide(BigDecimal.valueOf(days.size()));
        return create(firm, ProjectDraft.of(code, "Project " + code, "PT-TOUR", firm.unit(), idOf(firm.owner()),
                days.stream().map(day -> MilestoneDraft.of("Step " + day, weight, day)).toList()));
    }

    public UUID create(Firm firm, ProjectDraft draft) {
        return as(firm.owner(), Role.OWNER, () -> projects.create(draft));
    }

    /** The milestone of that number. */
    public UUID step(Firm firm, UUID project, int seq) {
        return as(firm.owner(), Role.OWNER, () -> projects.get(project)).milestones().get(seq - 1).mark().id();
    }

    public void paper(Firm firm, UUID milestone, String kind) {
        as(firm.owner(), Role.OWNER, () -> {
            updates.attach(milestone, kind, kind + ".pdf", PAPER);
            return kind;
        });
    }

    /** Reports and hands in as of noon of a day. */
    public ReviewRef submit(Firm firm, UUID milestone, Report report, Map<String, BigDecimal> quantities, LocalDate on) {
        var handedIn = new ReviewRef[1];
        OfficeClock.at(noon(on), () -> handedIn[0] = as(firm.owner(), Role.OWNER, () -> {
            Long seen = updates.find(milestone).map(MilestoneUpdateRow::version).orElse(null);
            var row = updates.save(MilestoneUpdateDraft.of(milestone, report).with(quantities).seenAt(seen));
            updates.submit(row.id());
            return new ReviewRef(MilestoneUpdates.SUBJECT, row.id(), updates.find(milestone).orElseThrow().version());
        }));
        return handedIn[0];
    }

    /** Hands in what is drafted of a milestone, late papers too. */
    public ReviewRef handIn(Firm firm, UUID milestone) {
        return as(firm.owner(), Role.OWNER, () -> {
            UUID report = updates.find(milestone).orElseThrow().id();
            updates.submit(report);
            return new ReviewRef(MilestoneUpdates.SUBJECT, report, updates.find(milestone).orElseThrow().version());
        });
    }

    public void decide(String reviewer, ReviewRef ref, Decision decision, LocalDate on) {
        OfficeClock.at(noon(on), () -> as(reviewer, Role.REVIEWER, () -> {
            inbox.decide(List.of(ref), decision);
            return ref;
        }));
    }

    /** Papers are gone in a way the product has no door for. */
    public void losePapers(UUID subject) {
        jdbc.update("delete from evidence_link where subject_id = ?", subject);
    }

    /** A milestone done with all its papers, reported and approved on the day itself. */
    public void done(Firm firm, UUID project, int seq, LocalDate on, Map<String, BigDecimal> quantities) {
        UUID milestone = step(firm, project, seq);
        var required = as(firm.owner(), Role.OWNER, () -> projects.get(project)).milestones().get(seq - 1).required();
        (required.isEmpty() ? List.of("other") : required).forEach(kind -> paper(firm, milestone, kind));
        decide(firm.reviewer(), submit(firm, milestone, Report.completed(on), quantities, on), new Decision.Approve(), on);
    }

    /** Opens the feed of an indicator; {@link #unfeed} afterwards, for the sake of other tests. */
    public void feed(String indicatorCode, LocalDate fromOn) {
        as(office.person("project.admin", Role.ADMIN, null, null), Role.ADMIN, () -> {
            feeds.open(indicatorCode, fromOn);
            return indicatorCode;
        });
    }

    public void unfeed(String indicatorCode) {
        feed(indicatorCode, LocalDate.of(2100, 1, 1));
    }

    public <T> T as(String login, Role role, Supplier<T> work) {
        return office.act(login, List.of(role), work);
    }

    private static Instant noon(LocalDate day) {
        return day.atTime(4, 0).toInstant(ZoneOffset.UTC);
    }
}
