package org.pillarboard.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.router.QueryParameters;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.pillarboard.Office;
import org.pillarboard.OfficeDay;
import org.pillarboard.ViewTest;
import org.pillarboard.debt.Coupon;
import org.pillarboard.debt.DayCountRule;
import org.pillarboard.debt.DayRoll;
import org.pillarboard.debt.DebtFilings;
import org.pillarboard.debt.DebtKind;
import org.pillarboard.debt.DebtReviews;
import org.pillarboard.debt.FilingDraft;
import org.pillarboard.debt.InstrumentDraft;
import org.pillarboard.debt.Repayment;
import org.pillarboard.debt.Terms;
import org.pillarboard.debt.WaitingFiling;
import org.pillarboard.debt.DebtFilter;
import org.pillarboard.debt.WallView;
import org.pillarboard.evidence.Evidences;
import org.pillarboard.exchange.DebtLists;
import org.pillarboard.exchange.KeyWords;
import org.pillarboard.identity.LeverageClass;
import org.pillarboard.identity.Role;
import org.pillarboard.project.ProjectDraft;
import org.pillarboard.project.ProjectFixtures;
import org.pillarboard.review.Decision;
import org.pillarboard.review.ReviewInbox;
import org.pillarboard.shared.AsOf;
import org.pillarboard.shared.NotFound;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.JdbcTemplate;

/** Role by route by unit: whatever is not granted answers like a page that does not exist. */
@Import(ProjectFixtures.class)
class AccessMatrixTest extends ViewTest {

    private static final LocalDate TODAY = OfficeDay.TODAY;
    private static final Set<Role> READERS = EnumSet.of(Role.LEADER, Role.REVIEWER, Role.OWNER);
    private static final Map<String, Set<Role>> ROUTES = Map.ofEntries(
            Map.entry("debt", READERS), Map.entry("debt/issuance", READERS), Map.entry("debt/filing", EnumSet.of(Role.OWNER)),
            Map.entry("debt/rules", EnumSet.of(Role.ADMIN, Role.REVIEWER)), Map.entry("pillar/PS", READERS),
            Map.entry("indicator/PS01", READERS),
            Map.entry("projects", READERS), Map.entry("projects/timeline", READERS), Map.entry("projects/map", READERS),
            Map.entry("projects/new", EnumSet.of(Role.OWNER, Role.REVIEWER)), Map.entry("project/MX-P1", READERS),
            Map.entry("project/MX-P1/edit", EnumSet.of(Role.OWNER, Role.REVIEWER)),
            Map.entry("tasks", READERS),
            Map.entry("workbench", EnumSet.of(Role.OWNER)), Map.entry("import", EnumSet.of(Role.OWNER)),
            Map.entry("import/ledger", EnumSet.of(Role.OWNER)),
            Map.entry("review", EnumSet.of(Role.REVIEWER)), Map.entry("admin/units", EnumSet.of(Role.ADMIN)),
            Map.entry("admin/people", EnumSet.of(Role.ADMIN)), Map.entry("admin/sections", EnumSet.of(Role.ADMIN)),
            Map.entry("admin/calendar", EnumSet.of(Role.ADMIN)), Map.entry("admin/dictionaries", EnumSet.of(Role.ADMIN)),
            Map.entry("admin/indicators", EnumSet.of(Role.ADMIN, Role.REVIEWER)),
            Map.entry("admin/grants", EnumSet.of(Role.SECURITY_ADMIN)), Map.entry("trail", EnumSet.of(Role.AUDITOR)));
    private static final Map<Role, String> LOGINS = new EnumMap<>(Role.class);
    private static final Map<String, UUID> PAPERS = new HashMap<>();
    private static final List<String> BY_UNIT = List.of("", "debt", "debt/issuance", "pillar/PS", "indicator/PS01", "workbench", "projects",
            "projects/timeline",
            "projects/map");
    @Autowired
    private Office office;
    @Autowired
    private ProjectFixtures projects;
    @Autowired
    private DebtFilings filings;
    @Autowired
    private DebtReviews reviews;
    @Autowired
    private ReviewInbox inbox;
    @Autowired
    private Evidences evidences;
    @Autowired
    private DebtLists lists;
    @Autowired
    private JdbcTemplate jdbc;
    @Autowired
    private org.pillarboard.identity.Units units;

    @BeforeEach
    void enterPeople() {
        if (units.tree().find("MX-1").isPresent()) {
            return;
        }
        office.unit("MX-1", "CITY", LeverageClass.NON_INDUSTRIAL, true);
        office.unit("MX-11", "MX-1", LeverageClass.NON_INDUSTRIAL, false);
        office.unit("MX-2", "CITY", LeverageClass.NON_INDUSTRIAL, true);
        for (Role role : Role.values()) {
            LOGINS.put(role, office.person("matrix", role, role == Role.OWNER ? "MX-1" : null,
                    role == Role.REVIEWER ? "KJ" : null));
        }
        project("MX-P1", "MX-1", LOGINS.get(Role.OWNER));
        project("MX-P11", "MX-11", LOGINS.get(Role.OWNER));
        var other = office.person("matrix.other", Role.OWNER, "MX-2", null);
        project("MX-P2", "MX-2", other);
        var cw = office.person("matrix.cw", Role.REVIEWER, null, "CW");
        debt("MX-1", LOGINS.get(Role.OWNER), cw, debt("MX-D1", false), debt("MX-S1", true));
        debt("MX-11", office.person("matrix.child", Role.OWNER, "MX-11", null), cw, debt("MX-D11", false), debt("MX-S11", true));
        debt("MX-2", other, cw, debt("MX-D2", false));
    }

    private void debt(String unit, String owner, String cw, InstrumentDraft... all) {
        var id = projects.as(owner, Role.OWNER, () -> filings.file(new FilingDraft(unit, "matrix", List.of(all), List.of(), List.of())));
        PAPERS.put(unit, projects.as(owner, Role.OWNER, () -> evidences.add(new Evidences.Subject(DebtFilings.SUBJECT, id, unit), unit + ".pdf",
                ("%PDF-1.4 " + unit).getBytes(StandardCharsets.US_ASCII))));
        projects.as(cw, Role.REVIEWER, () -> {
            inbox.decide(reviews.pending().stream().filter(one -> one.row().id().equals(id)).map(WaitingFiling::ref).toList(), new Decision.Approve());
            return id;
        });
    }

    private static InstrumentDraft debt(String code, boolean confidential) {
        var terms = new Terms(new BigDecimal("100000000.00"), TODAY.minusYears(1), TODAY.plusYears(2), Repayment.BULLET, 1,
                Coupon.fixed("4"), DayCountRule.ACT_365, DayRoll.NONE, List.of());
        return new InstrumentDraft(code, "named " + code + ";", code, DebtKind.MTN, "bank", terms, null, "", false, false, confidential, "");
    }

    private void project(String code, String unit, String owner) {
        projects.create(new ProjectFixtures.Firm(unit, owner, ""),
                ProjectDraft.of(code, code, "PT-TOUR", unit, projects.idOf(owner), List.of()));
    }

    @TestFactory
    Stream<DynamicTest> opensOnlyWhatTheRoleIsFor() {
        return Stream.of(Role.values()).flatMap(role -> ROUTES.keySet().stream().sorted().map(route ->
                DynamicTest.dynamicTest(role + " " + route, () -> {
                    visit(role, route, null);
                    assertThat(isRefused()).as(route).isEqualTo(!ROUTES.get(route).contains(role));
                })));
    }

    @TestFactory
    Stream<DynamicTest> opensOnlyUnitsInScope() {
        return Stream.of("MX-1", "MX-11", "MX-2", "CITY", "NO-SUCH").flatMap(unit -> BY_UNIT.stream().map(route ->
                DynamicTest.dynamicTest("OWNER of MX-1 " + route + " " + unit, () -> {
                    visit(Role.OWNER, route, unit);
                    assertThat(isRefused()).as(unit).isEqualTo(!unit.startsWith("MX-1"));
                })));
    }

    @TestFactory
    Stream<DynamicTest> opensOnlyProjectsInScope() {
        return Stream.of("MX-P1", "MX-P11", "MX-P2", "NO-SUCH").flatMap(code -> Stream.of("project/" + code, "project/" + code + "/edit")
                .map(route -> DynamicTest.dynamicTest("OWNER of MX-1 " + route, () -> {
                    visit(Role.OWNER, route, null);
                    assertThat(isRefused()).as(route).isEqualTo(!code.startsWith("MX-P1"));
                })));
    }

    /** Confidential is {@code S}: for leaders, the ledger's section and those who report for the unit that owes it. */
    @TestFactory
    Stream<DynamicTest> opensOnlyInstrumentsInSight() {
        Map<Role, Set<String>> seen = Map.of(Role.LEADER, Set.of("MX-D1", "MX-D11", "MX-D2", "MX-S1", "MX-S11"),
                Role.REVIEWER, Set.of("MX-D1", "MX-D11", "MX-D2"), Role.OWNER, Set.of("MX-D1", "MX-D11", "MX-S1", "MX-S11"));
        return Stream.of(Role.values()).flatMap(role -> Stream.of("MX-D1", "MX-D11", "MX-D2", "MX-S1", "MX-S11", "NO-SUCH").map(code ->
                DynamicTest.dynamicTest(role + " debt/instrument " + code, () -> {
                    login(LOGINS.get(role), role.name());
                    UI.getCurrent().navigate("debt/instrument", QueryParameters.of("code", code));
                    assertThat(isRefused()).as(code).isEqualTo(!seen.getOrDefault(role, Set.of()).contains(code));
                })));
    }

    /** What was filed for MX-1 and MX-11 tells of a confidential debt as well. */
    @TestFactory
    Stream<DynamicTest> handsOutOnlyPapersOfWhatIsInSight() {
        Map<Role, Set<String>> seen = Map.of(Role.LEADER, Set.of("MX-1", "MX-11", "MX-2"), Role.REVIEWER, Set.of("MX-2"),
                Role.OWNER, Set.of("MX-1", "MX-11"));
        return seen.keySet().stream().flatMap(role -> Stream.of("MX-1", "MX-11", "MX-2").map(unit ->
                DynamicTest.dynamicTest(role + " paper of " + unit, () -> {
                    Supplier<String> asked = () -> evidences.content(PAPERS.get(unit)).fileName();
                    if (seen.get(role).contains(unit)) {
                        assertThat(projects.as(LOGINS.get(role), role, asked)).isEqualTo(unit + ".pdf");
                    } else {
                        assertThatThrownBy(() -> projects.as(LOGINS.get(role), role, asked)).isInstanceOf(NotFound.class);
                    }
                })));
    }

    @Test
    void listsAndHandsOutOnlyInstrumentsInSight() {
        Map<Role, List<String>> seen = Map.of(Role.LEADER, List.of("MX-D1", "MX-D11", "MX-S1", "MX-S11"),
                Role.REVIEWER, List.of("MX-D1", "MX-D11"), Role.OWNER, List.of("MX-D1", "MX-D11", "MX-S1", "MX-S11"));
        seen.forEach((role, codes) -> {
            login(LOGINS.get(role), role.name());
            UI.getCurrent().navigate("debt", new QueryParameters(Map.of("unit", List.of("MX-1"), "tab", List.of("list"), "state", List.of("all"))));
            var page = seen(_get(Main.class));
            assertThat(Stream.of("MX-D1", "MX-D11", "MX-D2", "MX-S1", "MX-S11").filter(code -> page.contains("named " + code + ";")).toList())
                    .as(role.name()).containsExactlyElementsOf(codes);
            projects.as(LOGINS.get(role), role, () -> lists.ledger("MX-1", TODAY, new AsOf(TODAY), WallView.USUAL,
                    DebtFilter.USUAL.state(DebtFilter.State.ALL), new KeyWords()));
            assertThat(jdbc.queryForObject("select after_text from trail where kind = 'EXPORT' and subject = 'debt' order by seq desc limit 1",
                    String.class)).as(role.name()).isEqualTo(codes.size() + " lines");
        });
    }

    @Test
    void writesEveryRefusedUnitIntoTheTrail() {
        int before = refusals();
        visit(Role.OWNER, "indicator/PS01", "MX-2");
        assertThat(refusals()).isGreaterThan(before);
    }

    private int refusals() {
        return jdbc.queryForObject("select count(*) from trail where kind = 'REFUSAL' and subject = 'unit' and subject_id = 'MX-2'",
                Integer.class);
    }

    private void visit(Role role, String route, String unit) {
        login(LOGINS.get(role), role.name());
        UI.getCurrent().navigate(route, unit == null ? QueryParameters.empty() : QueryParameters.of("unit", unit));
    }

    private static boolean isRefused() {
        return _find(H1.class).stream().anyMatch(title ->
                seen(title).equals(title.getTranslation("error.notFound")));
    }
}
