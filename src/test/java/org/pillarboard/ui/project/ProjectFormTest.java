package org.pillarboard.ui.project;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.textfield.BigDecimalField;
import com.vaadin.flow.component.textfield.TextField;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.pillarboard.Office;
import org.pillarboard.ViewTest;
import org.pillarboard.identity.Reporter;
import org.pillarboard.identity.Reporters;
import org.pillarboard.identity.Role;
import org.pillarboard.identity.UnitRow;
import org.pillarboard.project.ProjectDetail;
import org.pillarboard.project.ProjectFixtures;
import org.pillarboard.project.ProjectTypeRow;
import org.pillarboard.project.ProjectTypes;
import org.pillarboard.project.Projects;
import org.pillarboard.ui.shell.Links;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

@Import(ProjectFixtures.class)
class ProjectFormTest extends ViewTest {

    private static final LocalDate START = LocalDate.of(2027, 3, 1);
    private static int counter;
    @Autowired
    private ProjectFixtures fixtures;
    @Autowired
    private Office office;
    @Autowired
    private Projects projects;
    @Autowired
    private ProjectTypes types;
    @Autowired
    private Reporters reporters;
    private ProjectFixtures.Firm firm;
    private String number;

    @BeforeEach
    void begin() {
        firm = fixtures.firm("MS");
        number = "FORM-" + ++counter;
        login(firm.owner(), "OWNER");
    }

    @Test
    void entersAProjectWithTheUsualMilestonesOfItsKind() {
        fill(number, "PT-VILL");
        enter(_get(DatePicker.class, spec -> spec.withLabel("开始日期")), START);
        enter(_get(BigDecimalField.class, spec -> spec.withLabel("概算（万元）")), new BigDecimal("1200"));
        assertThat(screen()).contains("权重合计 100%").contains("2027-10-17");
        save();
        var made = found(number);
        assertThat(made.row().ownerId()).isEqualTo(fixtures.idOf(firm.owner()));
        assertThat(made.row().money().budget()).isEqualByComparingTo("1200");
        assertThat(made.milestones()).extracting(row -> row.mark().dates().plannedOn()).startsWith(START);
        assertThat(title()).contains("Village " + number);
    }

    @Test
    void saysAtTheFieldWhatIsMissingAndLosesNothing() {
        open(Links.NEW_PROJECT);
        enter(_get(TextField.class, spec -> spec.withLabel("项目名称")), "Half a project");
        save();
        assertThat(_get(TextField.class, spec -> spec.withLabel("项目编号")).isInvalid()).isTrue();
        assertThat(_get(TextField.class, spec -> spec.withLabel("项目编号")).getErrorMessage()).contains("项目编号");
        assertThat(_get(TextField.class, spec -> spec.withLabel("项目名称")).isInvalid()).isFalse();
        assertThat(_get(TextField.class, spec -> spec.withLabel("项目名称")).getValue()).isEqualTo("Half a project");
    }

    @Test
    void countsInTheTitleWhatIsStillToBeFilledIn() {
        open(Links.NEW_PROJECT);
        String before = title();
        assertThat(before).matches("还有 \\d+ 项必填内容未填");
        int open = Integer.parseInt(before.replaceAll("\\D", ""));
        enter(_get(TextField.class, spec -> spec.withLabel("项目名称")), "Half a project");
        assertThat(title()).isEqualTo("还有 " + (open - 1) + " 项必填内容未填");
        fill(number, "PT-VILL");
        enter(_get(DatePicker.class, spec -> spec.withLabel("开始日期")), START);
        assertThat(title()).isEqualTo("必填内容已齐，可以保存");
    }

    @Test
    void saysAtTheNumberThatItIsTaken() {
        fixtures.simple(firm, number, List.of(START));
        fill(number, "PT-VILL");
        save();
        var code = _get(TextField.class, spec -> spec.withLabel("项目编号"));
        assertThat(code.isInvalid()).isTrue();
        assertThat(code.getErrorMessage()).contains(number).contains("已被使用");
    }

    @Test
    void refusesWeightsThatDoNotMakeAWhole() {
        fill(number, "PT-VILL");
        enter(_find(BigDecimalField.class, spec -> spec.withPredicate(box -> box.getAriaLabel().orElse("").contains("权重"))).getFirst(),
                new BigDecimal("40"));
        assertThat(screen()).contains("应为 100%");
        save();
        assertThat(exists(number)).isFalse();
    }

    @Test
    void changesWhatNeedsNoApproval() {
        UUID id = fixtures.simple(firm, number, List.of(START));
        open(Links.editProject(id));
        enter(_get(TextField.class, spec -> spec.withLabel("项目名称")), "Renamed " + number);
        enter(_get(TextField.class, spec -> spec.withLabel("区县")), "Xingqing");
        enter(_get(BigDecimalField.class, spec -> spec.withLabel("经度")), new BigDecimal("106.28"));
        save();
        assertThat(_get(BigDecimalField.class, spec -> spec.withLabel("经度")).getErrorMessage()).contains("经纬度");
        enter(_get(BigDecimalField.class, spec -> spec.withLabel("纬度")), new BigDecimal("38.47"));
        save();
        assertThat(found(number).row().name()).isEqualTo("Renamed " + number);
        assertThat(found(number).row().place().district()).isEqualTo("Xingqing");
    }

    @Test
    void opensTheFormToNobodyElse() {
        UUID id = fixtures.simple(firm, number, List.of(START));
        login(fixtures.firm("MS").owner(), "OWNER");
        open(Links.editProject(id));
        assertThat(title()).isEqualTo("找不到这个页面");
        login(fixtures.leader(), "LEADER");
        open(Links.NEW_PROJECT);
        assertThat(title()).isEqualTo("找不到这个页面");
    }

    @Test
    void offersThoseWhoReportForTheUnitOrAboveIt() {
        String second = office.person("second", Role.OWNER, firm.unit(), null);
        String below = office.unit(firm.unit() + "-1", firm.unit(), org.pillarboard.identity.LeverageClass.NONE, false);
        var offered = fixtures.as(firm.owner(), Role.OWNER, () -> reporters.of(below));
        assertThat(offered).extracting(Reporter::name).containsExactlyInAnyOrder(firm.owner(), second);
    }

    @SuppressWarnings("unchecked")
    private void fill(String code, String type) {
        open(Links.NEW_PROJECT);
        enter((ComboBox<ProjectTypeRow>) _get(ComboBox.class, spec -> spec.withLabel("项目类型")), types.get(type));
        enter(_get(TextField.class, spec -> spec.withLabel("项目编号")), code);
        enter(_get(TextField.class, spec -> spec.withLabel("项目名称")), "Village " + code);
        assertThat(((ComboBox<UnitRow>) _get(ComboBox.class, spec -> spec.withLabel("责任单位"))).getValue().code()).isEqualTo(firm.unit());
    }

    private static void save() {
        _click(_get(Button.class, spec -> spec.withText("保存")));
    }

    private ProjectDetail found(String code) {
        return fixtures.as(firm.owner(), Role.OWNER, () -> projects.get(projects.idOf(code)));
    }

    private boolean exists(String code) {
        return fixtures.as(firm.reviewer(), Role.REVIEWER, () -> !projects.codesAmong(List.of(code)).isEmpty());
    }

    private static String title() {
        return seen(_get(H1.class));
    }

    private static String screen() {
        return seen(_get(NewProjectView.class));
    }
}
