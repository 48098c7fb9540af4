package org.pillarboard;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.EntityManagerFactory;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.pillarboard.audit.TrailBook;
import org.pillarboard.audit.TrailFilter;
import org.pillarboard.debt.DebtFilings;
import org.pillarboard.debt.DebtLedger;
import org.pillarboard.debt.DebtReviews;
import org.pillarboard.exchange.ImportMappings;
import org.pillarboard.exchange.Imports;
import org.pillarboard.exchange.Mapping;
import org.pillarboard.identity.Grants;
import org.pillarboard.identity.Impersonation;
import org.pillarboard.identity.People;
import org.pillarboard.identity.Sections;
import org.pillarboard.identity.Units;
import org.pillarboard.indicator.Catalogues;
import org.pillarboard.indicator.Indicators;
import org.pillarboard.indicator.Targets;
import org.pillarboard.issuance.IssuePlanDraft;
import org.pillarboard.issuance.IssuePlans;
import org.pillarboard.issuance.IssueReviews;
import org.pillarboard.issuance.Issues;
import org.pillarboard.observation.ObservationReviews;
import org.pillarboard.observation.ObservationUpdates;
import org.pillarboard.observation.Observations;
import org.pillarboard.observation.Readings;
import org.pillarboard.observation.RegisterFeeds;
import org.pillarboard.project.PendingHands;
import org.pillarboard.project.MilestoneReviews;
import org.pillarboard.project.MilestoneUpdates;
import org.pillarboard.project.ProjectFilter;
import org.pillarboard.project.ProjectRow;
import org.pillarboard.project.Projects;
import org.pillarboard.project.SavedViews;
import org.pillarboard.project.TaskFilter;
import org.pillarboard.project.Tasks;
import org.pillarboard.shared.AsOf;
import org.pillarboard.shared.Period;
import org.pillarboard.sheet.ReadAs;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.PageRequest;
import org.springframework.data.domain.Pageable;
import org.springframework.data.domain.Sort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What every list of the product asks the database, over three years of demonstration: two selects at the most. */
@DemoDb
class ListBudgetTest {

    private static final int LIST = 2;
    private static final AsOf TODAY = new AsOf(LocalDate.of(2026, 11, 22));
    private static final TrailFilter WORD = new TrailFilter(null, "", "P-BRDG", null, null);
    private static final Period OCTOBER = Period.parse("2026-10");

    /** A list as its reader asks for it. */
    private record Listing(String name, String reader, int budget, Supplier<?> read) {
    }

    @Autowired
    private EntityManagerFactory factory;
    @Autowired
    private Impersonation impersonation;
    @Autowired
    private Units units;
    @Autowired
    private People people;
    @Autowired
    private Grants grants;
    @Autowired
    private Sections sections;
    @Autowired
    private TrailBook trail;
    @Autowired
    private Catalogues catalogues;
    @Autowired
    private Indicators indicators;
    @Autowired
    private Targets targets;
    @Autowired
    private Observations observations;
    @Autowired
    private Readings readings;
    @Autowired
    private RegisterFeeds feeds;
    @Autowired
    private ObservationReviews reviews;
    @Autowired
    private ObservationUpdates updates;
    @Autowired
    private Projects projects;
    @Autowired
    private Tasks tasks;
    @Autowired
    private SavedViews views;
    @Autowired
    private MilestoneUpdates milestones;
    @Autowired
    private MilestoneReviews milestoneReviews;
    @Autowired
    private PendingHands hands;
    @Autowired
    private Imports imports;
    @Autowired
    private ImportMappings mappings;
    @Autowired
    private IssuePlans plans;
    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private DebtLedger ledger;
    @Autowired
    private DebtFilings filings;
    @Autowired
    private DebtReviews debtReviews;
    @Autowired
    private Issues issues;
    @Autowired
    private IssueReviews issueReviews;

    private String told;

    /** What the demonstration has none of, put there through its door and taken away again. */
    @BeforeEach
    void putThereWhatTheDemonstrationLacks() {
        impersonation.as("leader", () -> {
            views.keep("portfolio", "list budget", "light=RED");
            return views;
        });
        impersonation.as("owner", () -> mappings.remember("list budget", false, ReadAs.sniffed(), Mapping.of()));
        impersonation.as("owner-e05", () -> plans.submit(new IssuePlanDraft("DEMO-E05", 2031, "list budget", 1, BigDecimal.TEN)));
        jdbc.sql("""
                insert into import_file select uuid(), repeat('0', 64), 'list budget', (select id from evidence limit 1), 1, 0, 1, 0, 0,
                id, name, now(6), 0 from person where login = 'owner'""").update();
        told = jdbc.sql("select i.code from instrument i join ledger_entry e on e.instrument_id = i.id limit 1").query(String.class).single();
    }

    @AfterEach
    void takeItAway() {
        jdbc.sql("delete from saved_view where name = 'list budget'").update();
        jdbc.sql("delete from import_mapping where name = 'list budget'").update();
        jdbc.sql("delete from issue_plan where paper_number = 'list budget'").update();
        jdbc.sql("delete from import_file where file_name = 'list budget'").update();
    }

    @TestFactory
    Stream<DynamicTest> asksLittleWhateverTheHistoryHolds() {
        var selects = new Selects(factory);
        return Stream.of(administration(), figures(), work(), register(), debt()).flatMap(one -> one)
                .map(list -> DynamicTest.dynamicTest(list.name(), () -> impersonation.as(list.reader(), () -> {
                    assertThat(size(list.read().get())).as("there is something to list").isPositive();
                    assertThat(selects.in(list.read())).isLessThanOrEqualTo(list.budget());
                    return list;
                })));
    }

    /** How much there is: rows, or what else a list is read as. */
    private static int size(Object read) {
        return switch (read) {
            case Collection<?> rows -> rows.size();
            case Number count -> count.intValue();
            default -> throw new IllegalArgumentException("neither rows nor a count: " + read.getClass());
        };
    }

    private Stream<Listing> administration() {
        return Stream.of(
                new Listing("units", "admin", LIST, () -> units.tree().withDescendants("CITY")),
                new Listing("sections", "admin", LIST, sections::list),
                new Listing("sections nobody decides for", "admin", 1, () -> 1 + sections.withoutReviewer().size()),
                new Listing("people in numbers", "admin", 1, () -> people.tally().all()),
                new Listing("grants in numbers", "security", 1, () -> grants.tally().standing()),
                new Listing("today's trail in numbers", "auditor", 1, () -> 1 + trail.day(TODAY.day()).lines()),
                new Listing("people", "admin", LIST, () -> people.list("", 0, 50).size() + people.count("")),
                new Listing("grants", "security", LIST, () -> grants.list("", 0, 50).size() + grants.count("")),
                new Listing("indicators, calendar, dictionaries", "admin", LIST, () -> catalogues.current().indicators()),
                new Listing("feeds of indicators", "admin", LIST, feeds::list),
                new Listing("definitions", "admin", LIST, () -> indicators.definitions("PS01")),
                new Listing("targets", "reviewer", LIST, () -> targets.versions("PS01", units.tree().withDescendants("CITY"), TODAY)),
                new Listing("trail", "auditor", LIST, () -> trail.page(TrailFilter.ALL, 0, 50).size() + trail.count(TrailFilter.ALL)),
                new Listing("trail by a word", "auditor", LIST, () -> trail.page(WORD, 0, 50).size() + trail.count(WORD)));
    }

    private Stream<Listing> figures() {
        return Stream.of(
                new Listing("latest changes", "leader", LIST, () -> observations.latestOf("CITY", TODAY, 20)),
                new Listing("latest changes of a firm", "owner", LIST, () -> observations.latestOf("DEMO-E03", TODAY, 20)),
                new Listing("versions", "leader", LIST, () -> observations.versions("PS01", List.copyOf(units.tree().withDescendants("CITY")),
                        Period.parse("2024-01"), OCTOBER, TODAY)),
                new Listing("readings by unit", "leader", LIST, () -> readings.byUnit("PS01", "CITY", OCTOBER, TODAY)),
                new Listing("readings over years", "leader", LIST, () -> readings.years("PS01", "CITY", 2024, OCTOBER, TODAY)));
    }

    private Stream<Listing> work() {
        return Stream.of(
                new Listing("workbench", "owner", LIST, () -> updates.sheet("DEMO-E03", OCTOBER).rows()),
                new Listing("due milestones", "owner", LIST, () -> milestones.due(30)),
                new Listing("inbox", "reviewer", LIST, reviews::pending),
                new Listing("milestones in the inbox, with what they take away", "reviewer", 3, milestoneReviews::pending),
                new Listing("delays and closings that wait", "reviewer", LIST, hands::list),
                new Listing("files taken in", "owner", LIST, imports::latest),
                new Listing("remembered mappings", "owner", LIST, mappings::list));
    }

    private Stream<Listing> register() {
        Pageable page = PageRequest.of(0, 50, Sort.by("light"));
        Pageable due = PageRequest.of(0, 50, Sort.by("dueOn"));
        var codes = impersonation.as("leader", () -> projects.page(ProjectFilter.none(), page).stream().map(ProjectRow::code).toList());
        return Stream.of(
                new Listing("projects behind a debt's money, as known on a day", "leader", 4, () -> projects.yields(codes, TODAY.day())),
                new Listing("portfolio", "leader", LIST, () -> projects.page(ProjectFilter.none(), page)),
                new Listing("portfolio of an owner", "owner", LIST, () -> projects.page(ProjectFilter.none(), page)),
                new Listing("tasks", "leader", LIST, () -> tasks.page(TaskFilter.none(), due).size() + tasks.count(TaskFilter.none())),
                new Listing("saved views", "leader", LIST, () -> views.list("portfolio")));
    }

    private Stream<Listing> debt() {
        var day = LocalDate.of(2026, 10, 31);
        return Stream.of(
                new Listing("debts", "leader", LIST, () -> ledger.book("CITY", day, TODAY).positions()),
                new Listing("debts found by a name", "leader", 1, () -> ledger.find("MTN", TODAY, 7)),
                new Listing("guarantees, assets, funds", "leader", LIST, () -> ledger.registers("CITY", day, TODAY).rows()),
                new Listing("versions of a debt", "leader", LIST, () -> ledger.history(told)),
                new Listing("one's filings", "owner-e05", LIST, filings::mine),
                new Listing("pipeline, with what the ledger owes of it", "leader", 3, () -> issues.board("CITY", TODAY).pipeline().issues()),
                new Listing("debt filings in the inbox", "reviewer-cw", LIST, debtReviews::pending),
                new Listing("steps of bonds in the inbox", "reviewer-cw", LIST, issueReviews::pending),
                new Listing("annual plans in the inbox", "reviewer-cw", LIST, issueReviews::plans),
                new Listing("kinds of task", "leader", LIST, tasks::types),
                new Listing("tags", "leader", LIST, projects::tags));
    }
}
