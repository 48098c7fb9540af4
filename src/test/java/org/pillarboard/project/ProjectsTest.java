package org.pillarboard.project;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.StreamSupport;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.pillarboard.MariaDb;
import org.pillarboard.OfficeDay;
import org.pillarboard.Selects;
import org.pillarboard.exchange.KeyWords;
import org.pillarboard.exchange.ProjectLists;
import org.pillarboard.identity.Role;
import org.pillarboard.shared.NotFound;
import org.pillarboard.shared.Rag;
import org.pillarboard.shared.RuleViolation;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.data.domain.PageRequest;
import org.springframework.data.domain.Sort;
import org.springframework.jdbc.core.JdbcTemplate;

@SpringBootTest
@MariaDb
@Import({ProjectFixtures.class, Selects.class})
class ProjectsTest {

    private static final LocalDate DAY = OfficeDay.TODAY;
    @Autowired
    private ProjectFixtures fixtures;
    @Autowired
    private Projects projects;
    @Autowired
    private ProjectTypes types;
    @Autowired
    private ProjectStandings standings;
    @Autowired
    private Selects selects;
    @Autowired
    private ProjectLists lists;
    @Autowired
    private JdbcTemplate jdbc;
    private ProjectFixtures.Firm firm;

    @BeforeEach
    void openTheFirm() {
        firm = fixtures.firm("KJ");
    }

    private List<ProjectRow> page(ProjectFilter filter) {
        return fixtures.as(firm.owner(), Role.OWNER,
                () -> projects.page(filter.on(DAY), PageRequest.of(0, 50, Sort.by("code"))));
    }

    private ProjectDetail get(UUID id) {
        return fixtures.as(firm.owner(), Role.OWNER, () -> projects.get(id, DAY));
    }

    @Test
    void plansByTheTemplateOfItsKind() {
        UUID id = fixtures.planned(firm, firm.unit() + "-A", "PT-VILL", LocalDate.of(2026, 3, 1));
        var detail = get(id);
        assertThat(detail.milestones()).hasSize(5);
        assertThat(detail.milestones().get(3).mark().dates().plannedOn()).isEqualTo(LocalDate.of(2026, 3, 1).plusDays(190));
        assertThat(detail.milestones().get(3).required()).isNotEmpty();
        assertThat(detail.milestones().get(3).plans()).extracting(PlanRow::versionNo).containsExactly(1);
        assertThat(detail.row().pillarCode()).isEqualTo("IS");
        assertThat(detail.row().light()).isEqualTo(ProjectLight.RED);
        assertThat(detail.row().colour().causes()).extracting(ProjectColour.Cause::key).containsExactly("project.cause.heavyOverdue");
    }

    @Test
    void namesEveryPaperOfTheCatalogueInEnglish() {
        assertThat(types.list().stream().flatMap(type -> type.steps().stream()).flatMap(step -> step.draft().evidence().stream()).distinct())
                .hasSizeGreaterThan(60).allSatisfy(paper -> assertThat(types.papers().of(paper, Locale.ENGLISH)).matches("[\\x20-\\x7e\u2019]+"));
        assertThat(types.papers().of(List.of("\u7167\u7247", "\u7eaa\u8981"), Locale.ENGLISH)).isEqualTo("Photograph, Minutes");
    }

    @Test
    void judgesInTheDatabaseAsInMemory() {
        List.of(DAY.minusDays(1), DAY, DAY.plusDays(60), DAY.plusDays(1)).forEach(day ->
                fixtures.simple(firm, firm.unit() + "-" + day, List.of(day, day.plusDays(5))));
        fixtures.simple(firm, firm.unit() + "-past", List.of(DAY.minusDays(200)));
        UUID dear = fixtures.simple(firm, firm.unit() + "-dear", List.of(DAY.minusDays(2), DAY.plusDays(90)));
        edit(dear, new ProjectMoney(new BigDecimal("100"), new BigDecimal("120"), null, null), Rag.GREEN);
        var rows = page(ProjectFilter.none());
        assertThat(rows).hasSize(6);
        var counts = fixtures.as(firm.owner(), Role.OWNER, () -> projects.lightsOf(ProjectFilter.none().on(DAY)));
        for (ProjectLight light : ProjectLight.values()) {
            var narrowed = page(ProjectFilter.none().light(light));
            assertThat(narrowed).extracting(ProjectRow::light).containsOnly(narrowed.isEmpty() ? new ProjectLight[0]
                    : new ProjectLight[] {light});
            assertThat(counts.get(light)).as(light.name()).isEqualTo(narrowed.size())
                    .isEqualTo(rows.stream().filter(row -> row.light() == light).count());
        }
        assertThat(get(dear).signals()).contains(QualitySignal.WATERMELON, QualitySignal.SELF_RATING_DISAGREES);
    }

    private void edit(UUID id, ProjectMoney money, Rag rating) {
        fixtures.as(firm.owner(), Role.OWNER, () -> {
            var seen = projects.get(id);
            projects.edit(id, new ProjectEdit(seen.row().name(), seen.row().place(), money, rating, Set.of("chain"),
                    seen.coUnits(), seen.quantities(), seen.version()));
            return id;
        });
    }

    @Test
    void findsByTagTextAndDueDay() {
        UUID id = fixtures.simple(firm, firm.unit() + "-100%_a", List.of(DAY.plusDays(10)));
        fixtures.simple(firm, firm.unit() + "-100xa", List.of(DAY.plusDays(40)));
        edit(id, ProjectMoney.unknown(), Rag.GREEN);
        assertThat(page(ProjectFilter.none().tag("chain"))).extracting(ProjectRow::id).containsExactly(id);
        assertThat(page(ProjectFilter.none().text("100%_"))).extracting(ProjectRow::id).containsExactly(id);
        assertThat(page(ProjectFilter.none().dueWithin(30))).extracting(ProjectRow::id).containsExactly(id);
        assertThat(page(ProjectFilter.none().tag("chain")).getFirst().tags()).containsExactly("chain");
    }

    @Test
    void asksTwiceForAPage() {
        for (int i = 0; i < 12; i++) {
            fixtures.simple(firm, firm.unit() + "-" + i, List.of(DAY.plusDays(i), DAY.plusDays(20 + i)));
        }
        fixtures.as(firm.owner(), Role.OWNER, () -> {
            projects.page(ProjectFilter.none(), PageRequest.of(0, 10, Sort.by("light")));
            assertThat(selects.in(() -> projects.page(ProjectFilter.none(), PageRequest.of(0, 10, Sort.by("light")))))
                    .isEqualTo(2);
            assertThat(selects.in(() -> projects.lightsOf(ProjectFilter.none()))).isEqualTo(1);
            assertThat(projects.count(ProjectFilter.none())).isEqualTo(12);
            return firm;
        });
    }

    @Test
    void showsNothingToThoseWithoutBusiness() {
        UUID id = fixtures.simple(firm, firm.unit() + "-secret", List.of(DAY));
        var other = fixtures.firm("GG");
        assertThatThrownBy(() -> fixtures.as(other.owner(), Role.OWNER, () -> projects.get(id))).isInstanceOf(NotFound.class);
        assertThat(fixtures.as(other.owner(), Role.OWNER, () -> projects.count(ProjectFilter.none()))).isZero();
        assertThat(fixtures.as("nobody", Role.OWNER, () -> projects.count(ProjectFilter.none()))).isZero();
        assertThat(fixtures.as("nobody", Role.OWNER, () -> projects.page(ProjectFilter.none(), PageRequest.of(0, 5)))).isEmpty();
        assertThat(fixtures.as(fixtures.leader(), Role.LEADER, () -> projects.get(id)).allowed()).isEmpty();
        assertThatThrownBy(() -> fixtures.as(other.reviewer(), Role.REVIEWER, () -> {
            standings.pause(id, "not mine", null);
            return id;
        })).isInstanceOf(NotFound.class);
    }

    @Test
    void showsToHelpersWhatOnlyTheOwnerChanges() {
        var helper = fixtures.firm("KJ");
        var draft = ProjectDraft.of(firm.unit() + "-co", "Shared", "PT-TOUR", firm.unit(), fixtures.idOf(firm.owner()), List.of());
        UUID id = fixtures.create(firm, draft);
        fixtures.as(firm.owner(), Role.OWNER, () -> {
            projects.edit(id, new ProjectEdit("Shared", Place.unknown(), ProjectMoney.unknown(), null, Set.of(),
                    Set.of(helper.unit()), Map.of(), projects.get(id).version()));
            return id;
        });
        assertThat(fixtures.as(helper.owner(), Role.OWNER, () -> projects.get(id)).allowed()).isEmpty();
        assertThat(fixtures.as(helper.owner(), Role.OWNER, () -> projects.count(ProjectFilter.none()))).isEqualTo(1);
        assertThatThrownBy(() -> fixtures.as(helper.owner(), Role.OWNER, () -> {
            projects.handOver(id, fixtures.idOf(helper.owner()), "mine now");
            return id;
        })).isInstanceOf(NotFound.class);
    }

    @Test
    void pausesWithAReasonAndGoesOn() {
        UUID id = fixtures.simple(firm, firm.unit() + "-pause", List.of(DAY.minusDays(100)));
        fixtures.as(firm.reviewer(), Role.REVIEWER, () -> {
            assertThatThrownBy(() -> standings.pause(id, " ", null)).isInstanceOf(RuleViolation.class);
            standings.pause(id, "no money", "paper 3");
            assertThatThrownBy(() -> standings.pause(id, "again", null)).hasMessageContaining("project.standing");
            return id;
        });
        assertThat(get(id).row().light()).isEqualTo(ProjectLight.PAUSED);
        assertThat(get(id).row().daysOverdue()).isZero();
        assertThat(get(id).row().milestones().getFirst().state()).isEqualTo(MilestoneState.PAUSED);
        fixtures.as(firm.reviewer(), Role.REVIEWER, () -> {
            standings.resume(id, "money came", null);
            return id;
        });
        assertThat(get(id).row().light()).isEqualTo(ProjectLight.RED);
        assertThat(get(id).row().daysOverdue()).isEqualTo(100);
    }

    @Test
    void refusesWeightsThatDoNotMakeAWholeAndATakenNumber() {
        var half = ProjectDraft.of(firm.unit() + "-h", "Half", "PT-TOUR", firm.unit(), fixtures.idOf(firm.owner()),
                List.of(MilestoneDraft.of("one", new BigDecimal("50"), DAY)));
        assertThatThrownBy(() -> fixtures.create(firm, half)).hasMessageContaining("project.weights");
        var below = ProjectDraft.of(firm.unit() + "-b", "Below", "PT-TOUR", firm.unit(), fixtures.idOf(firm.owner()),
                List.of(MilestoneDraft.of("one", new BigDecimal("103"), DAY), MilestoneDraft.of("two", new BigDecimal("-3"), DAY)));
        assertThatThrownBy(() -> fixtures.create(firm, below)).hasMessageContaining("project.weight [two, -3]");
        fixtures.simple(firm, firm.unit() + "-t", List.of(DAY));
        assertThatThrownBy(() -> fixtures.simple(firm, firm.unit() + "-t", List.of(DAY))).hasMessageContaining("codeTaken");
    }

    @Test
    void takesNoMoneyAndNoQuantityThatIsNone() {
        var draft = ProjectDraft.of(firm.unit() + "-m", "Money", "PT-PARK", firm.unit(), fixtures.idOf(firm.owner()), List.of());
        assertThatThrownBy(() -> fixtures.create(firm, draft.withMoney(new ProjectMoney(null, null, new BigDecimal("-1"), null))))
                .hasMessageContaining("project.money");
        assertThatThrownBy(() -> fixtures.create(firm, draft.withMoney(ProjectMoney.budget(new BigDecimal("1E20")))))
                .isInstanceOf(RuleViolation.class).hasMessageContaining("error.tooLarge").hasMessageContaining("budget");
        for (String spaces : List.of("about ten", "-3", "1e9")) {
            assertThatThrownBy(() -> fixtures.create(firm, draft.withQuantities(Map.of("spaces", spaces))))
                    .hasMessageContaining("project.quantity").hasMessageContaining(spaces);
        }
        UUID id = fixtures.create(firm, draft.withQuantities(Map.of("spaces", "180")));
        assertThatThrownBy(() -> fixtures.as(firm.owner(), Role.OWNER, () -> {
            projects.edit(id, new ProjectEdit("Money", Place.unknown(), ProjectMoney.unknown(), null, Set.of(), Set.of(), Map.of("spaces", "some"), 0));
            return id;
        })).hasMessageContaining("project.quantity");
    }

    @Test
    void saysNothingOfTagsAndNumbersOutOfSight() {
        String tag = "tag of " + firm.unit();
        var other = fixtures.firm("KJ");
        UUID id = fixtures.create(firm, ProjectDraft.of(firm.unit() + "-tag", "Tagged", "PT-TOUR", firm.unit(), fixtures.idOf(firm.owner()),
                List.of()).withTags(Set.of(tag)));
        var codes = List.of(firm.unit() + "-tag", "nobody's number");
        long refused = refusals();

        assertThat(fixtures.as(firm.owner(), Role.OWNER, projects::tags)).contains(tag);
        assertThat(fixtures.as(other.owner(), Role.OWNER, projects::tags)).doesNotContain(tag);
        assertThat(fixtures.as(firm.owner(), Role.OWNER, () -> projects.yields(codes, DAY)))
                .extracting(one -> one.row().id()).containsExactly(id);
        assertThat(fixtures.as(other.owner(), Role.OWNER, () -> projects.yields(codes, DAY))).isEmpty();
        assertThat(refusals()).isEqualTo(refused);
    }

    @Test
    void namesTheNextMilestoneInTheLanguageOfTheWorkbook() throws IOException {
        var filter = ProjectFilter.none().text(firm.unit() + "-list");
        fixtures.planned(firm, firm.unit() + "-list", "PT-PARK", LocalDate.of(2025, 9, 1));
        var next = page(filter).getFirst();
        var written = fixtures.as(firm.owner(), Role.OWNER, () -> lists.portfolio(filter.on(DAY), new KeyWords()));
        try (var book = new XSSFWorkbook(new ByteArrayInputStream(written.content()))) {
            assertThat(StreamSupport.stream(book.getSheetAt(0).spliterator(), false)
                    .flatMap(row -> StreamSupport.stream(row.spliterator(), false)).map(Object::toString).toList())
                    .contains(next.nextName(Locale.ENGLISH)).doesNotContain(next.next().name());
        }
    }

    private long refusals() {
        return jdbc.queryForObject("select count(*) from trail where kind = 'REFUSAL'", Long.class);
    }

    @Test
    void handsOverToAnotherPerson() {
        UUID id = fixtures.simple(firm, firm.unit() + "-o", List.of(DAY));
        UUID heir = fixtures.idOf(firm.reviewer());
        fixtures.as(firm.owner(), Role.OWNER, () -> {
            assertThatThrownBy(() -> projects.handOver(id, UUID.randomUUID(), "?")).hasMessageContaining("project.owner");
            projects.handOver(id, heir, "moved on");
            return id;
        });
        assertThat(get(id).row().ownerId()).isEqualTo(heir);
    }
}
