package org.pillarboard.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.router.QueryParameters;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.pillarboard.Office;
import org.pillarboard.ViewTest;
import org.pillarboard.identity.LeverageClass;
import org.pillarboard.identity.Role;
import org.pillarboard.project.ProjectDraft;
import org.pillarboard.project.ProjectFixtures;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.JdbcTemplate;

/** Role by route by unit: whatever is not granted answers like a page that does not exist. */
@Import(ProjectFixtures.class)
class AccessMatrixTest extends ViewTest {

    private static final Set<Role> READERS = EnumSet.of(Role.LEADER, Role.REVIEWER, Role.OWNER);
    private static final Map<String, Set<Role>> ROUTES = Map.ofEntries(
            Map.entry("debt", READERS), Map.entry("debt/filing", EnumSet.of(Role.OWNER)), Map.entry("pillar/PS", READERS),
            Map.entry("indicator/PS01", READERS),
            Map.entry("projects", READERS), Map.entry("projects/timeline", READERS), Map.entry("projects/map", READERS),
            Map.entry("projects/new", EnumSet.of(Role.OWNER, Role.REVIEWER)), Map.entry("project/MX-P1", READERS),
            Map.entry("project/MX-P1/edit", EnumSet.of(Role.OWNER, Role.REVIEWER)),
            Map.entry("workbench", EnumSet.of(Role.OWNER)), Map.entry("import", EnumSet.of(Role.OWNER)),
            Map.entry("import/ledger", EnumSet.of(Role.OWNER)),
            Map.entry("review", EnumSet.of(Role.REVIEWER)), Map.entry("admin/units", EnumSet.of(Role.ADMIN)),
            Map.entry("admin/people", EnumSet.of(Role.ADMIN)), Map.entry("admin/sections", EnumSet.of(Role.ADMIN)),
            Map.entry("admin/calendar", EnumSet.of(Role.ADMIN)), Map.entry("admin/dictionaries", EnumSet.of(Role.ADMIN)),
            Map.entry("admin/indicators", EnumSet.of(Role.ADMIN, Role.REVIEWER)),
            Map.entry("admin/grants", EnumSet.of(Role.SECURITY_ADMIN)), Map.entry("trail", EnumSet.of(Role.AUDITOR)));
    private static final Map<Role, String> LOGINS = new EnumMap<>(Role.class);
    private static final List<String> BY_UNIT = List.of("", "debt", "pillar/PS", "indicator/PS01", "workbench", "projects", "projects/timeline",
            "projects/map");
    @Autowired
    private Office office;
    @Autowired
    private ProjectFixtures projects;
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
        project("MX-P2", "MX-2", office.person("matrix.other", Role.OWNER, "MX-2", null));
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

    @Test
    void writesEveryRefusedUnitIntoTheTrail() {
        visit(Role.OWNER, "indicator/PS01", "MX-2");
        assertThat(jdbc.queryForObject("""
                select count(*) from trail where kind = 'REFUSAL' and subject = 'unit' and subject_id = 'MX-2'""",
                Integer.class)).isPositive();
    }

    private void visit(Role role, String route, String unit) {
        login(LOGINS.get(role), role.name());
        UI.getCurrent().navigate(route, unit == null ? QueryParameters.empty() : QueryParameters.of("unit", unit));
    }

    private static boolean isRefused() {
        return _find(H1.class).stream().anyMatch(title ->
                title.getElement().getTextRecursively().equals(title.getTranslation("error.notFound")));
    }
}
