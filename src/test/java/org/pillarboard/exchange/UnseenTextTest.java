package org.pillarboard.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.pillarboard.MariaDb;
import org.pillarboard.Office;
import org.pillarboard.debt.LineField;
import org.pillarboard.debt.LineKind;
import org.pillarboard.debt.SheetLine;
import org.pillarboard.identity.LeverageClass;
import org.pillarboard.identity.People;
import org.pillarboard.identity.PersonDraft;
import org.pillarboard.identity.Role;
import org.pillarboard.identity.SectionRow;
import org.pillarboard.identity.Sections;
import org.pillarboard.identity.UnitDraft;
import org.pillarboard.identity.Units;
import org.pillarboard.indicator.Catalogues;
import org.pillarboard.indicator.DefinitionDraft;
import org.pillarboard.indicator.Dictionaries;
import org.pillarboard.indicator.Indicators;
import org.pillarboard.indicator.SeasonRow;
import org.pillarboard.issuance.IssueField;
import org.pillarboard.issuance.MoveSheet;
import org.pillarboard.project.MilestoneDraft;
import org.pillarboard.project.ProjectDraft;
import org.pillarboard.project.Projects;
import org.pillarboard.project.TaskDraft;
import org.pillarboard.project.Tasks;
import org.pillarboard.shared.FieldName;
import org.pillarboard.shared.RuleViolation;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.JdbcTemplate;

/** A text in which there is nothing to see is no text: refused by the name of its field, wherever a text is asked for. */
@SpringBootTest
@MariaDb
@Import(Office.class)
class UnseenTextTest {

    private static final String NOTHING = "\u202E\u200F\u0007\u200B";
    private static final LocalDate DAY = LocalDate.of(2026, 10, 31);
    private static int counter;
    @Autowired
    private Office office;
    @Autowired
    private Units units;
    @Autowired
    private Sections sections;
    @Autowired
    private People people;
    @Autowired
    private Indicators indicators;
    @Autowired
    private Catalogues catalogues;
    @Autowired
    private Dictionaries dictionaries;
    @Autowired
    private Projects projects;
    @Autowired
    private Tasks tasks;
    @Autowired
    private JdbcTemplate jdbc;
    private final String firm = "UT" + ++counter;
    private String owner;

    @BeforeEach
    void openTheOffice() {
        office.person("founder", Role.LEADER, "CITY", null);
        office.unit(firm, "CITY", LeverageClass.NONE, true);
        owner = office.person("unseen", Role.OWNER, firm, null);
    }

    @ParameterizedTest
    @CsvSource({"name,x,x,x", "name_en,x,,x", "short_name,x,x,"})
    void refusesUnitsWithoutANameToSee(String column, String name, String nameEn, String shortName) {
        assertRefused(column, () -> asAdmin(() -> units.create(new UnitDraft(firm + "X", "name".equals(column) ? NOTHING : name,
                nameEn == null ? NOTHING : nameEn, shortName == null ? NOTHING : shortName, "x", "CITY", "", "", LeverageClass.NONE, false, null,
                false))));
        assertThat(units.tree().find(firm + "X")).isEmpty();
    }

    @Test
    void refusesThemInTheRegisters() {
        assertRefused("name", () -> asAdmin(() -> people.create(new PersonDraft(firm, NOTHING))));
        assertRefused("name", () -> asAdmin(() -> sections.create(new SectionRow("UNSEEN", NOTHING, "x"))));
        assertRefused("basis", () -> asAdmin(() -> dictionaries.setSeason(
                new SeasonRow(firm, NOTHING, Collections.nCopies(12, new BigDecimal("8.33"))), "")));
        String censor = office.person("unseen", Role.REVIEWER, null, catalogues.current().get("PB12").sectionCode());
        assertRefused("text", () -> office.act(censor, List.of(Role.REVIEWER), () -> {
            indicators.define(new DefinitionDraft("PB12", NOTHING, "x", "x", LocalDate.of(2099, 1, 1), "x"));
            return censor;
        }));
        assertThat(jdbc.queryForObject("select count(*) from person where login = ?", Integer.class, firm)).isZero();
    }

    @Test
    void refusesThemInProjectsAndTasks() {
        assertRefused("code", () -> asOwner(() -> projects.create(project(NOTHING, "x", "x"))));
        assertRefused("name", () -> asOwner(() -> projects.create(project(firm + "-1", NOTHING, "x"))));
        assertRefused("name", () -> asOwner(() -> projects.create(project(firm + "-2", "x", NOTHING))));
        assertRefused("name", () -> asOwner(() -> tasks.create(task(firm + "-1", NOTHING))));
        assertRefused("code", () -> asOwner(() -> tasks.create(task(NOTHING, "x"))));
        assertThat(jdbc.queryForObject("select count(*) from project where unit_code = ?", Integer.class, firm)).isZero();
    }

    @Test
    void takesThemForFieldsLeftEmptyOnTheSheetsOfDebt() {
        assertThat(SheetLine.of(LineKind.INSTRUMENT).with(LineField.NAME, "x").with(LineField.NAME, NOTHING).fields())
                .doesNotContainKey(LineField.NAME);
        assertThat(MoveSheet.empty().with(IssueField.values()[0], NOTHING).fields()).isEmpty();
    }

    private ProjectDraft project(String code, String name, String milestone) {
        return ProjectDraft.of(code, name, "PT-TOUR", firm, idOf(owner), List.of(MilestoneDraft.of(milestone, BigDecimal.valueOf(100), DAY)));
    }

    private TaskDraft task(String code, String name) {
        return TaskDraft.of(code, "TT-RULE", name, "DR", "CW", firm, idOf(owner), DAY, DAY);
    }

    private static void assertRefused(String column, org.assertj.core.api.ThrowableAssert.ThrowingCallable work) {
        assertThatThrownBy(work).isInstanceOfSatisfying(RuleViolation.class, refused -> {
            assertThat(refused.messageKey()).isEqualTo("error.unseen");
            assertThat(refused.args()).containsExactly(new FieldName(column));
        });
    }

    private UUID idOf(String login) {
        return jdbc.queryForObject("select id from person where login = ?", UUID.class, login);
    }

    private void asAdmin(Runnable work) {
        office.act("setup", List.of(Role.ADMIN), () -> {
            work.run();
            return null;
        });
    }

    private <T> T asOwner(Supplier<T> work) {
        return office.act(owner, List.of(Role.OWNER), work);
    }
}
