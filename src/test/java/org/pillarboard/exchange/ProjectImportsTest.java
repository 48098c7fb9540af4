package org.pillarboard.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.ArrayList;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.pillarboard.MariaDb;
import org.pillarboard.OfficeDay;
import org.pillarboard.identity.Role;
import org.pillarboard.observation.ObservationRow;
import org.pillarboard.observation.Observations;
import org.pillarboard.project.CountStage;
import org.pillarboard.project.MilestoneState;
import org.pillarboard.project.ProjectFilter;
import org.pillarboard.project.ProjectFixtures;
import org.pillarboard.project.Projects;
import org.pillarboard.shared.AsOf;
import org.pillarboard.shared.Period;
import org.pillarboard.sheet.ReadAs;
import org.pillarboard.shared.OfficeClock;
import org.pillarboard.project.ProjectRow;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.data.domain.Pageable;

/** Real published files of a city's building projects and of charging stations, taken over by a section. */
@SpringBootTest
@MariaDb
@Import(ProjectFixtures.class)
class ProjectImportsTest {

    private static final LocalDate PUBLISHED = LocalDate.of(2025, 9, 30);
    @Autowired
    private ProjectFixtures fixtures;
    @Autowired
    private ProjectImports imports;
    @Autowired
    private Projects projects;
    @Autowired
    private Observations observations;
    private ProjectFixtures.Firm firm;

    @BeforeEach
    void openTheFirm() {
        firm = fixtures.firm("KJ");
    }

    private ProjectMapping mapping() {
        var noPlan = ProjectMapping.Meaning.NO_PLAN;
        return new ProjectMapping("PT-TOUR", firm.unit(), fixtures.idOf(firm.owner()),
                List.of("Project Building Identifier", "Project Description", "Project Type"),
                new ProjectMapping.Columns("Project School Name", "Project Phase Name", "Project Phase Planned End Date",
                        "Project Phase Actual End Date", "Project Status Name", "Project Geographic District",
                        "Project Budget Amount", "Final Estimate of Actual Costs Through End of Phase Amount",
                        "Total Phase Actual Spending Amount", false), "M/d/yyyy",
                Map.of("PNS", ProjectMapping.Meaning.NOT_STARTED, "FTK", noPlan, "IEH", noPlan, "DOER", noPlan, "DOES", noPlan,
                        "DIIR", noPlan, "DIIT", noPlan, "EMER", noPlan, "DOEL", noPlan));
    }

    private <T> T asSection(Supplier<T> work) {
        return fixtures.as(firm.reviewer(), Role.REVIEWER, work);
    }

    private List<UUID> bring(byte[] file, ProjectMapping how) {
        return asSection(() -> imports.bring(file, ReadAs.sniffed(), how, "projects.csv", imports.preview(file, ReadAs.sniffed(), how).seal()));
    }

    @Test
    void standsAsThePublishedFileSays() {
        var file = PublishedFile.of("nyc_sca_lite_districts_1_4.csv").content();
        var preview = asSection(() -> imports.preview(file, ReadAs.sniffed(), mapping()));
        assertThat(preview.unreadable()).isEmpty();
        assertThat(preview.lines()).hasSize(1755);
        assertThat(preview.states(PUBLISHED)).containsExactlyInAnyOrderEntriesOf(Map.of(MilestoneState.NO_PLAN, 371L,
                MilestoneState.DONE_ON_TIME, 215L, MilestoneState.OPEN_RED, 183L, MilestoneState.DONE_NO_PLAN, 123L,
                MilestoneState.NOT_STARTED, 558L, MilestoneState.DONE_LATE, 199L, MilestoneState.OPEN_GREEN, 102L,
                MilestoneState.OPEN_YELLOW, 4L));
    }

    @Test
    void keepsWhatItPreviewedAndNothingTwice() {
        var file = PublishedFile.of("nyc_sca_lite_districts_1_4.csv").content();
        var ids = bring(file, mapping());
        assertThat(ids).hasSize(995);
        assertThat(bring(file, mapping())).isEmpty();
        var rows = new ArrayList<ProjectRow>();
        OfficeClock.at(new AsOf(PUBLISHED).instant(), () -> rows.addAll(fixtures.as(firm.owner(), Role.OWNER,
                () -> projects.page(ProjectFilter.none(), Pageable.unpaged()))));
        assertThat(rows).hasSize(995);
        assertThat(rows.stream().flatMap(row -> row.milestones().stream())
                .filter(mark -> mark.state() == MilestoneState.OPEN_RED)).hasSize(183);
        assertThat(rows.stream().flatMap(row -> row.milestones().stream())
                .filter(mark -> mark.state() == MilestoneState.NOT_STARTED)).hasSize(558);
    }

    @Test
    void countsThePublishedStationsMonthByMonth() {
        var stations = PublishedFile.of("us_afdc_wa_ev_stations_2024-02.csv").content();
        firm = fixtures.firm("MS");
        var ports = List.of("EV Level1 EVSE Num", "EV Level2 EVSE Num", "EV DC Fast Count");
        var counted = new ProjectMapping("PT-CHRG", firm.unit(), fixtures.idOf(firm.owner()), List.of("ID"),
                new ProjectMapping.Columns("Station Name", null, null, "Open Date", null, "City", null, null, null, false), "yyyy-MM-dd",
                Map.of(), new ProjectMapping.Counted(CountStage.OPENED, Map.of("stations", List.of(), "guns", ports)));
        List.of("PS13", "PS14").forEach(code -> fixtures.feed(code, LocalDate.of(2008, 2, 1)));
        assertThat(bring(stations, counted)).hasSize(2252);
        var published = new TreeMap<String, String>();
        series().forEach(row -> published.put(row[0], row[4] + " " + (Integer.parseInt(row[5]) + Integer.parseInt(row[6]))));
        var open = official("PS14");
        var guns = official("PS13");
        assertThat(published).hasSize(193).containsEntry("2024-02", "2251 5935");
        assertThat(published).allSatisfy((month, cumulative) -> assertThat(open.get(month) + " " + guns.get(month))
                .as(month).isEqualTo(cumulative));
    }

    private static Stream<String[]> series() {
        return new String(PublishedFile.of("us_afdc_wa_monthly_series_derived.csv").content(), StandardCharsets.UTF_8).lines()
                .skip(1).map(line -> line.split(","));
    }

    private Map<String, Integer> official(String indicator) {
        return fixtures.as(firm.owner(), Role.OWNER, () -> observations.versions(indicator, List.of(firm.unit()),
                Period.month(2008, 2), Period.month(2024, 2), AsOf.today(OfficeDay.CLOCK))).stream().collect(Collectors.toMap(
                ObservationRow::periodCode, row -> Objects.requireNonNull(row.figure().value()).intValueExact()));
    }

    @AfterEach
    void closeTheFeeds() {
        List.of("PS13", "PS14").forEach(fixtures::unfeed);
    }

    @Test
    void takesNothingThatWasNotSeen() {
        var half = "id,name,done\nM1,School,\n".getBytes(StandardCharsets.UTF_8);
        var whole = "id,name,done\nM1,School,\nM2,Library,\n".getBytes(StandardCharsets.UTF_8);
        var how = new ProjectMapping("PT-TOUR", firm.unit(), fixtures.idOf(firm.owner()), List.of("id"), new ProjectMapping.Columns("name", null,
                null, "done", null, null, null, null, null, false), "yyyy-MM-dd", Map.of(), new ProjectMapping.Counted(CountStage.OPENED, Map.of()));
        String seen = asSection(() -> imports.preview(whole, ReadAs.sniffed(), how).seal());
        assertThat(bring(half, how)).hasSize(1);

        assertThatThrownBy(() -> asSection(() -> imports.bring(whole, ReadAs.sniffed(), how, "w.csv", seen))).hasMessageContaining("import.changed");
        assertThat(bring(whole, how)).hasSize(1);
    }

    @Test
    void namesTheRowItCannotRead() {
        var header = """
                Project Building Identifier,Project Description,Project Type,Project School Name,Project Phase Name,\
                Project Phase Planned End Date,Project Phase Actual End Date,Project Status Name,\
                Project Geographic District,Project Budget Amount,\
                Final Estimate of Actual Costs Through End of Phase Amount,Total Phase Actual Spending Amount
                """;
        var broken = (header + "M1,roof,CIP,School,Design,31/31/2025,,Complete,1,1,1,1\n").getBytes(StandardCharsets.UTF_8);
        assertThatThrownBy(() -> bring(broken, mapping()))
                .hasMessageContaining("projectImport.unreadable").hasMessageContaining("31/31/2025");
        assertThatThrownBy(() -> asSection(() -> imports.preview("a,b\n1,2\n".getBytes(StandardCharsets.UTF_8), ReadAs.sniffed(),
                mapping()))).hasMessageContaining("projectImport.column");
    }
}
