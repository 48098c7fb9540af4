package org.pillarboard.ui.exchange;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.mvysny.kaributesting.v10.GridKt;
import com.github.mvysny.kaributesting.v10.UploadKt;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.component.upload.Upload;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.pillarboard.ViewTest;
import org.pillarboard.exchange.MappingRow;
import org.pillarboard.exchange.ProjectMapping;
import org.pillarboard.exchange.ProjectMappings;
import org.pillarboard.identity.Role;
import org.pillarboard.project.ProjectFilter;
import org.pillarboard.project.ProjectFixtures;
import org.pillarboard.project.Projects;
import org.pillarboard.ui.shell.Links;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.data.domain.Pageable;

@Import(ProjectFixtures.class)
class ProjectImportViewTest extends ViewTest {

    private static final String FILE = """
            编号,项目名称,节点,计划完成,实际完成,概算
            A1,东街停车场,立项,2026-3-1,2026-2-20,100
            A1,东街停车场,投用,2026-9-1,,0
            B2,西街停车场,立项,待定,,300
            """;
    @Autowired
    private ProjectFixtures fixtures;
    @Autowired
    private Projects projects;
    @Autowired
    private ProjectMappings mappings;
    private ProjectFixtures.Firm firm;

    @BeforeEach
    void openTheScreen() {
        firm = fixtures.firm("MS");
        login(firm.reviewer(), "REVIEWER");
        open(Links.IMPORT_PROJECTS);
    }

    @SuppressWarnings("unchecked")
    private static <T> Select<T> select(String label) {
        return _get(Select.class, spec -> spec.withLabel(label));
    }

    private <T> void choose(String label, java.util.function.Predicate<T> which) {
        Select<T> select = select(label);
        select.setValue(select.getListDataView().getItems().filter(which).findFirst().orElseThrow());
        roundTrip();
    }

    private static Button commit() {
        return _get(Button.class, spec -> spec.withText("全部接收"));
    }

    private static String head() {
        return seen(_get(H1.class));
    }

    @SuppressWarnings("unchecked")
    private void tellWhatItHolds() {
        UploadKt._upload(_get(Upload.class), "list.csv", FILE.getBytes(StandardCharsets.UTF_8));
        roundTrip();
        assertThat(head()).contains("请说明项目类型");
        choose("项目类型", (org.pillarboard.project.ProjectTypeRow type) -> type.code().equals("PT-PARK"));
        choose("责任单位", (org.pillarboard.identity.UnitRow unit) -> unit.code().equals(firm.unit()));
        choose("负责人", person -> true);
        MultiSelectComboBox<String> key = _get(MultiSelectComboBox.class, spec -> spec.withLabel("区分项目的列"));
        key.setValue(Set.of("编号"));
        roundTrip();
    }

    @Test
    void guessesColumnsAndNamesTheRowThatCannotBeRead() {
        tellWhatItHolds();
        assertThat(select("节点").getValue()).isEqualTo("节点");
        assertThat(select("概算").getValue()).isEqualTo("概算");
        assertThat(head()).contains("1 处有误");
        assertThat(commit().isEnabled()).isFalse();
        assertThat(GridKt._getCellComponent(_get(Grid.class), 0, "told").getElement().getTextRecursively())
                .contains("无法读取 计划完成: 待定");
    }

    @Test
    void takesTheFileOverOnceItsWordsHaveAMeaning() {
        tellWhatItHolds();
        choose("待定", ProjectMapping.Meaning.NO_PLAN::equals);
        assertThat(head()).contains("可接收 2 个项目，3 个节点");
        _click(commit());
        assertThat(head()).contains("已接收 2 个项目；0 个此前已有");
        var kept = fixtures.as(firm.owner(), Role.OWNER, () -> projects.page(ProjectFilter.none(), Pageable.unpaged()));
        assertThat(kept).extracting(row -> row.name()).containsExactlyInAnyOrder("东街停车场", "西街停车场");
        choose("金额单位", unit -> unit.toString().equals("YUAN"));
        _click(commit());
        assertThat(head()).contains("已接收 0 个项目；2 个此前已有");
    }

    @Test
    void remembersHowAFileWasReadAndReadsTheNextOneSo() {
        tellWhatItHolds();
        choose("待定", ProjectMapping.Meaning.NO_PLAN::equals);
        enter(_get(TextField.class, spec -> spec.withLabel("对应关系名称")), "parking " + firm.unit());
        _click(_get(Button.class, spec -> spec.withText("保存对应关系")));
        open(Links.IMPORT_PROJECTS);
        UploadKt._upload(_get(Upload.class), "next.csv", FILE.getBytes(StandardCharsets.UTF_8));
        roundTrip();
        assertThat(head()).contains("可接收 2 个项目，3 个节点");
        assertThat(commit().isEnabled()).isTrue();

        Select<MappingRow<ProjectMapping>> kept = select("已保存的对应关系");
        assertThat(_find(Button.class, spec -> spec.withText("删除此对应关系"))).isEmpty();
        var mine = kept.getListDataView().getItems().filter(row -> row.name().equals("parking " + firm.unit())).findFirst().orElseThrow();
        kept.setValue(mine);
        _click(_get(Button.class, spec -> spec.withText("删除此对应关系")));
        assertThat(kept.getListDataView().getItems()).doesNotContain(mine);
        assertThat(fixtures.as(firm.reviewer(), Role.REVIEWER, mappings::list)).noneMatch(row -> row.id().equals(mine.id()));
    }

    @Test
    void isClosedToOwners() {
        login(firm.owner(), "OWNER");
        open(Links.IMPORT_PROJECTS);
        assertThat(_find(ProjectImportView.class)).isEmpty();
    }
}
