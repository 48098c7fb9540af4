package org.pillarboard.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.pillarboard.MariaDb;
import org.pillarboard.Office;
import org.pillarboard.OfficeDay;
import org.pillarboard.debt.DebtFilings;
import org.pillarboard.debt.DebtFilter;
import org.pillarboard.debt.DebtLedger;
import org.pillarboard.debt.DebtReviews;
import org.pillarboard.debt.FilingSheet;
import org.pillarboard.debt.LineField;
import org.pillarboard.debt.LineKind;
import org.pillarboard.debt.SheetLine;
import org.pillarboard.debt.WaitingFiling;
import org.pillarboard.debt.WallView;
import org.pillarboard.identity.LeverageClass;
import org.pillarboard.identity.People;
import org.pillarboard.identity.PersonDraft;
import org.pillarboard.identity.PersonRow;
import org.pillarboard.identity.Role;
import org.pillarboard.identity.SectionRow;
import org.pillarboard.identity.Sections;
import org.pillarboard.identity.UnitDraft;
import org.pillarboard.identity.Units;
import org.pillarboard.indicator.BenchmarkRow;
import org.pillarboard.indicator.Catalogues;
import org.pillarboard.indicator.DefinitionDraft;
import org.pillarboard.indicator.Dictionaries;
import org.pillarboard.indicator.Indicators;
import org.pillarboard.indicator.RagRuleDraft;
import org.pillarboard.indicator.RagRules;
import org.pillarboard.indicator.SeasonRow;
import org.pillarboard.indicator.TargetDraft;
import org.pillarboard.indicator.Targets;
import org.pillarboard.project.MilestoneDraft;
import org.pillarboard.project.Place;
import org.pillarboard.project.ProjectDraft;
import org.pillarboard.project.ProjectFilter;
import org.pillarboard.project.Projects;
import org.pillarboard.project.TaskDraft;
import org.pillarboard.project.TaskReports;
import org.pillarboard.project.TaskShelves;
import org.pillarboard.project.Tasks;
import org.pillarboard.review.Decision;
import org.pillarboard.review.ReviewInbox;
import org.pillarboard.rule.RagRuleSpec;
import org.pillarboard.rule.RuleKind;
import org.pillarboard.shared.AsOf;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.JdbcTemplate;

/** The same texts in the fields of the administration, of projects and of the ledger, and in the workbooks handed out of them. */
@SpringBootTest
@MariaDb
@Import(Office.class)
class HostileEntriesTest {

    /** An indicator no other test looks at. */
    private static final String QUIET = "PB12";
    private static final LocalDate DAY = LocalDate.of(2026, 10, 31);
    private static int counter;
    @Autowired
    private Office office;
    @Autowired
    private Units units;
    @Autowired
    private TaskReports taskReports;
    @Autowired
    private TaskShelves shelves;
    @Autowired
    private Projects projects;
    @Autowired
    private ProjectLists projectLists;
    @Autowired
    private DebtFilings filings;
    @Autowired
    private DebtReviews debtReviews;
    @Autowired
    private DebtLists debtLists;
    @Autowired
    private ReviewInbox inbox;
    @Autowired
    private Sections sections;
    @Autowired
    private People people;
    @Autowired
    private Catalogues catalogues;
    @Autowired
    private Dictionaries dictionaries;
    @Autowired
    private Indicators indicators;
    @Autowired
    private RagRules rules;
    @Autowired
    private Targets targets;
    @Autowired
    private Tasks tasks;
    @Autowired
    private JdbcTemplate jdbc;
    private final String firm = "HE" + ++counter;
    private String owner;

    @BeforeEach
    void openTheOffice() {
        office.person("founder", Role.LEADER, "CITY", null);
    }

    @ParameterizedTest
    @ValueSource(strings = {"<img src=x onerror=alert(1)>", "=cmd|' /C calc'!A0", "@SUM(1)\u202E{0}${7*7}"})
    void keepsEveryLetterAndHandsOutNoFormula(String text) throws IOException {
        office.act("setup", List.of(Role.ADMIN), () -> {
            units.create(new UnitDraft(firm, text, text, text, text, "CITY", text, text, LeverageClass.NON_INDUSTRIAL, true, null, false));
            return firm;
        });
        owner = office.person("hostile", Role.OWNER, firm, null);
        assertThat(units.tree().get(firm).name()).isEqualTo(seen(text));

        UUID project = asOwner(() -> projects.create(ProjectDraft.of(text, text, "PT-TOUR", firm, idOf(owner),
                List.of(MilestoneDraft.of(text, BigDecimal.valueOf(100), DAY))).withPlace(new Place(text, null, null)).withTags(Set.of(text))));
        var kept = asOwner(() -> projects.get(project));
        assertThat(List.of(kept.row().code(), kept.row().name(), kept.row().place().district(), kept.milestones().getFirst().mark().name()))
                .containsOnly(seen(text));
        assertThat(kept.row().tags()).containsExactly(seen(text));
        assertHarmless(asOwner(() -> projectLists.portfolio(ProjectFilter.none(), new KeyWords())), seen(text));

        file(SheetLine.of(LineKind.INSTRUMENT).with(LineField.CODE, "H" + firm).with(LineField.NAME, text).with(LineField.CREDITOR, text)
                .with(LineField.KIND, "MTN").with(LineField.PRINCIPAL, "50000").with(LineField.VALUE_ON, "2024-12-10")
                .with(LineField.MATURITY_ON, "2026-12-10").with(LineField.RATE, "4"), text);
        assertHarmless(asOwner(() -> debtLists.ledger(firm, OfficeDay.TODAY, new AsOf(LocalDate.of(2099, 12, 31)), WallView.USUAL,
                DebtFilter.USUAL.state(DebtFilter.State.ALL), new KeyWords())), seen(text));
    }

    @ParameterizedTest
    @ValueSource(strings = {"<script>alert(1)</script>", "=HYPERLINK(\"http://x\")", "\u202E\"'; drop table person; --{0}"})
    void keepsEveryLetterOfTheRegisters(String text) {
        var admin = List.of(Role.ADMIN);
        var section = new SectionRow("HOSTIL" + (char) ('A' + counter), text, text);
        office.act("setup", admin, () -> {
            sections.create(section);
            dictionaries.setSeason(new SeasonRow(firm, text, Collections.nCopies(12, new BigDecimal("8.33"))), "");
            dictionaries.setBenchmark(new BenchmarkRow(BenchmarkRow.GDP_GROWTH, 2099, BigDecimal.ONE, text, true));
            return people.create(new PersonDraft(firm, text));
        });
        assertThat(sections.get(section.code())).isEqualTo(new SectionRow(section.code(), seen(text), seen(text)));
        assertThat(catalogues.current().seasons()).filteredOn(row -> row.code().equals(firm)).extracting(SeasonRow::basis).containsExactly(seen(text));
        assertThat(office.act("setup", admin, () -> people.list(firm, 0, 9))).extracting(PersonRow::name).containsExactly(seen(text));

        String censor = office.person("hostile", Role.REVIEWER, null, catalogues.current().get(QUIET).sectionCode());
        office.act(censor, List.of(Role.REVIEWER), () -> {
            indicators.define(new DefinitionDraft(QUIET, text, text, text, LocalDate.of(2099, 1, 1), text));
            rules.set(new RagRuleDraft(QUIET, RagRuleSpec.of(RuleKind.INFO), LocalDate.of(2099, 1, 1), text));
            targets.set(TargetDraft.even(QUIET, "CITY", 2099, BigDecimal.TEN, text, LocalDate.of(2099, 1, 1)));
            return null;
        });
        var defined = indicators.definitions(QUIET).getFirst();
        assertThat(List.of(defined.text(), defined.textEn(), defined.figureSource(), defined.reason())).containsOnly(seen(text));
        assertThat(catalogues.current().rules(QUIET)).extracting(row -> row.draft().reason()).contains(seen(text));
    }

    @ParameterizedTest
    @ValueSource(strings = {"<img src=x onerror=alert(1)>", "@SUM(1)\u202E{0}\0${7*7}"})
    void keepsEveryLetterOfATask(String text) {
        office.unit(firm, "CITY", LeverageClass.NONE, true);
        owner = office.person("hostile", Role.OWNER, firm, null);
        UUID task = asOwner(() -> tasks.create(TaskDraft.of(text, "TT-RULE", text, "DR", "CW", firm, idOf(owner), DAY, DAY)));
        asOwner(() -> {
            taskReports.handIn(task, text, text, null);
            return null;
        });
        var kept = asOwner(() -> tasks.get(task));
        var said = asOwner(() -> shelves.get(task)).open();
        assertThat(List.of(kept.code(), kept.name(), said.step(), said.outcome())).containsOnly(seen(text));
    }

    private void file(SheetLine line, String note) {
        UUID id = asOwner(() -> {
            UUID begun = filings.begin(firm);
            filings.keep(begun, new FilingSheet(note, List.of(line)), filings.sheet(begun).version());
            filings.submit(begun);
            return begun;
        });
        assertThat(asOwner(() -> filings.sheet(id)).sheet().note()).isEqualTo(seen(note));
        office.act(office.person("hostile", Role.REVIEWER, null, DebtLedger.SECTION), List.of(Role.REVIEWER), () -> {
            inbox.decide(debtReviews.pending().stream().filter(one -> one.row().id().equals(id)).map(WaitingFiling::ref).toList(),
                    new Decision.Approve());
            return id;
        });
    }

    /** What is kept of a text: every letter, and none of the marks nobody sees. */
    private static String seen(String typed) {
        return typed.replaceAll("[\u202E\0]", "");
    }

    private static void assertHarmless(HandOut workbook, String text) throws IOException {
        assertThat(HostileTextTest.formulasIn(workbook.content())).isZero();
        assertThat(HostileTextTest.textsIn(workbook.content())).contains(text);
    }

    private UUID idOf(String login) {
        return jdbc.queryForObject("select id from person where login = ?", UUID.class, login);
    }

    private <T> T asOwner(Supplier<T> work) {
        return office.act(owner, List.of(Role.OWNER), work);
    }
}
