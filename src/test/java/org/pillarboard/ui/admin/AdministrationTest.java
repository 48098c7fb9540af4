package org.pillarboard.ui.admin;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.mvysny.kaributesting.v10.GridKt;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.component.treegrid.TreeGrid;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.pillarboard.ViewTest;
import org.pillarboard.identity.GrantRow;
import org.pillarboard.identity.Grants;
import org.pillarboard.identity.IdentityFixtures;
import org.pillarboard.identity.LeverageClass;
import org.pillarboard.identity.People;
import org.pillarboard.identity.PersonRow;
import org.pillarboard.identity.Role;
import org.pillarboard.identity.SectionRow;
import org.pillarboard.identity.UnitDraft;
import org.pillarboard.identity.UnitRow;
import org.pillarboard.identity.Units;
import org.pillarboard.ui.shell.Links;
import org.springframework.beans.factory.annotation.Autowired;

/** The screens of the administrator and the security administrator, through their labels. */
class AdministrationTest extends ViewTest {

    @Autowired
    private IdentityFixtures identity;
    @Autowired
    private People people;
    @Autowired
    private Grants grants;
    @Autowired
    private Units units;

    @BeforeEach
    void enter() {
        identity.person("screen.admin", Role.ADMIN);
        identity.person("screen.security", Role.SECURITY_ADMIN);
        identity.unit("SCREEN-E05", "CITY");
    }

    @Test
    void showsTheFirstPasswordOfANewPersonOnce() {
        login("screen.admin", "ADMIN");
        open(Links.PEOPLE);
        press("新增人员");
        type("账号", "screen.new");
        type("姓名", "新人");
        press("确定");

        assertThat(_get(Paragraph.class, spec -> spec.withClasses("secret")).getText()).hasSizeGreaterThan(11);
        press("已记下");
        assertThat(_find(Paragraph.class, spec -> spec.withClasses("secret"))).isEmpty();
        assertThat(identity.asAdmin(() -> people.list("screen.new", 0, 10))).extracting(PersonRow::name).containsExactly("新人");
    }

    @Test
    void saysInPlaceWhyAPersonIsRefusedAndKeepsWhatWasTyped() {
        login("screen.admin", "ADMIN");
        open(Links.PEOPLE);
        press("新增人员");
        type("账号", "screen.admin");
        type("姓名", "重名");
        press("确定");
        assertThat(_find(Span.class)).extracting(Span::getText).contains("账号 screen.admin 已被使用");
        assertThat(_get(TextField.class, spec -> spec.withLabel("姓名")).getValue()).isEqualTo("重名");
    }

    @Test
    void grantsAUnitToAPerson() {
        identity.person("screen.owner");
        login("screen.security", "SECURITY_ADMIN");
        open(Links.GRANTS);
        press("新增授权");
        press("确定");
        assertThat(_find(Span.class)).extracting(Span::getText).as("the day is there").contains("请填写人员、角色");
        choosePerson("screen.owner");
        role().setValue(Role.OWNER);
        assertThat(unit().getItemLabelGenerator().apply(unit().getListDataView().getItems().filter(row -> row.code().equals("SCREEN-E05"))
            .findFirst().orElseThrow())).as("found by name and by code").endsWith(" SCREEN-E05");
        unit().setValue(unit().getListDataView().getItems().filter(row -> row.code().equals("SCREEN-E05")).findFirst().orElseThrow());
        press("确定");
        assertThat(held("screen.owner")).extracting(GrantRow::unitCode).containsExactly("SCREEN-E05");
    }

    @Test
    void keepsTheThreeHandsApartOnTheScreenToo() {
        identity.person("screen.auditor", Role.AUDITOR);
        login("screen.security", "SECURITY_ADMIN");
        open(Links.GRANTS);
        press("新增授权");
        choosePerson("screen.auditor");
        role().setValue(Role.LEADER);
        press("确定");
        assertThat(_find(Span.class)).extracting(Span::getText).contains("三员分立：已是安全审计员，不能再授予领导");
        assertThat(held("screen.auditor")).hasSize(1);
    }

    @Test
    void letsTheSecurityAdministratorGiveAnAuditorANewPassword() {
        identity.person("screen.audited", Role.AUDITOR);
        login("screen.security", "SECURITY_ADMIN");
        open(Links.GRANTS);
        var deeds = deeds("screen.audited");
        assertThat(deeds).extracting(Button::getText).containsExactly("重置密码", "收回");
        assertThat(deeds("screen.admin")).extracting(Button::getText).containsExactly("收回");
        deeds.getFirst().click();
        String named = "Name of screen.audited（screen.audited）";
        assertThat(seen(_get(Dialog.class))).contains(named);
        press("确定");
        assertThat(_find(Span.class)).extracting(ViewTest::seen).as("as the question").anyMatch(text -> text.startsWith("请把下面的密码当面交给 " + named));
        assertThat(_get(Paragraph.class, spec -> spec.withClasses("secret")).getText()).hasSizeGreaterThan(11);
    }

    @SuppressWarnings("unchecked")
    private static List<Button> deeds(String login) {
        Grid<GrantRow> grid = _get(Grid.class);
        int row = IntStream.range(0, GridKt._size(grid)).filter(at -> GridKt._get(grid, at).login().equals(login)).findFirst().orElseThrow();
        return _find(GridKt._getCellComponent(grid, row, "deeds"), Button.class);
    }

    @Test
    void showsSinceWhenARightStandsOnAPhoneToo() {
        onAPhone();
        login("screen.security", "SECURITY_ADMIN");
        open(Links.GRANTS);
        var since = held("screen.security").getFirst().fromOn();
        Grid<?> grid = _get(Grid.class);
        assertThat(java.util.stream.IntStream.range(0, GridKt._size(grid)).mapToObj(row -> seen(GridKt._getCellComponent(grid, row, "right"))))
                .anyMatch(right -> right.contains("安全管理员") && right.contains(since + " 起"));
    }

    @Test
    @SuppressWarnings("unchecked")
    void showsUnitsAsATreeAndSectionsAsAList() {
        login("screen.admin", "ADMIN");
        open(Links.UNITS);
        TreeGrid<UnitRow> tree = _get(TreeGrid.class);
        assertThat(GridKt._getFormattedRow(tree, 0)).contains("CITY");
        open(Links.SECTIONS);
        Grid<SectionRow> list = _get(Grid.class);
        assertThat(GridKt._size(list)).isGreaterThanOrEqualTo(11);
    }

    /** The level of an enterprise follows from the tree. */
    @Test
    @SuppressWarnings("unchecked")
    void tellsTheLevelOfEveryEnterprise() {
        login("screen.admin", "ADMIN");
        units.create(new UnitDraft("SCREEN-L1", "SCREEN-L1", "", "SCREEN-L1", "", "CITY", "", "", LeverageClass.NONE, true, null, false));
        units.create(new UnitDraft("SCREEN-L2", "SCREEN-L2", "", "SCREEN-L2", "", "SCREEN-L1", "", "", LeverageClass.NONE, false, null, false));
        open(Links.UNITS);
        TreeGrid<UnitRow> tree = _get(TreeGrid.class);
        var rows = IntStream.range(0, GridKt._size(tree)).mapToObj(row -> GridKt._getFormattedRow(tree, row)).toList();
        assertThat(rows).anySatisfy(row -> assertThat(row).contains("SCREEN-L1", "一级企业")).anySatisfy(row -> assertThat(row).contains("SCREEN-L2", "二级企业"))
                .anySatisfy(row -> assertThat(row).contains("CITY", "—"));
    }

    /** As everywhere else: by name or by number. */
    @Test
    @SuppressWarnings("unchecked")
    void offersAUnitsNewPlaceByItsNumberToo() {
        login("screen.admin", "ADMIN");
        open(Links.UNITS);
        TreeGrid<UnitRow> tree = _get(TreeGrid.class);
        tree.select(GridKt._get(tree, 0));
        _click(_get(Button.class, spec -> spec.withText("移动")));
        ComboBox<UnitRow> parent = _get(ComboBox.class, spec -> spec.withLabel("新的上级"));
        assertThat(parent.getItemLabelGenerator().apply(GridKt._get(tree, 0))).endsWith(" CITY");
    }

    @Test
    @SuppressWarnings("unchecked")
    void movesAUnitForAReasonAndSaysFromWhenAndWhatGoesAlong() {
        identity.unit("SCREEN-M1", "CITY");
        identity.unit("SCREEN-M2", "SCREEN-M1");
        identity.unit("SCREEN-M3", "CITY");
        login("screen.admin", "ADMIN");
        open(Links.UNITS);
        choose("SCREEN-M1");
        press("移动");
        press("确定");
        ComboBox<UnitRow> parent = _get(ComboBox.class, spec -> spec.withLabel("新的上级"));
        TextArea why = _get(TextArea.class, spec -> spec.withLabel("移动原因"));
        assertThat(_find(Span.class)).extracting(Span::getText).contains("请填写新的上级、移动原因");
        assertThat(List.of(parent.isInvalid(), why.isInvalid())).containsOnly(true);
        var offered = parent.getListDataView().getItems().toList();
        assertThat(offered).extracting(UnitRow::code).contains("SCREEN-M3").doesNotContain("SCREEN-M1", "SCREEN-M2", "CITY");
        parent.setValue(offered.stream().filter(row -> row.code().equals("SCREEN-M3")).findFirst().orElseThrow());
        assertThat(_find(Span.class)).extracting(ViewTest::seen)
            .contains("2026-11-30（今日）起，Unit SCREEN-M1连同下级 1 个单位由全市改属Unit SCREEN-M3");
        assertThat(_find(Span.class)).extracting(Span::getText).contains("请填写移动原因");
        assertThat(List.of(parent.isInvalid(), why.isInvalid())).containsExactly(false, true);
        why.setValue("按会议纪要");
        assertThat(_find(Span.class)).extracting(Span::getText).noneMatch(text -> text.startsWith("请填写"));
        press("确定");
        assertThat(units.tree().get("SCREEN-M1").parentCode()).isEqualTo("SCREEN-M3");
    }

    @Test
    void correctsTheDayAUnitJoinedForAReason() {
        login("screen.admin", "ADMIN");
        open(Links.UNITS);
        choose("SCREEN-E05");
        press("更正纳入日");
        _get(DatePicker.class).setValue(LocalDate.of(2026, 3, 1));
        press("确定");
        assertThat(_find(Span.class)).extracting(Span::getText).contains("请填写更正原因");
        _get(TextArea.class, spec -> spec.withLabel("更正原因")).setValue("按会议纪要");
        press("确定");
        assertThat(units.tree().get("SCREEN-E05").joinedOn()).isEqualTo("2026-03-01");
    }

    @SuppressWarnings("unchecked")
    private static void choose(String code) {
        TreeGrid<UnitRow> tree = _get(TreeGrid.class);
        tree.select(IntStream.range(0, GridKt._size(tree)).mapToObj(row -> GridKt._get(tree, row))
                .filter(row -> row.code().equals(code)).findFirst().orElseThrow());
    }

    @Test
    void showsNoHandTheWorkOfAnother() {
        login("screen.admin", "ADMIN");
        open(Links.GRANTS);
        assertThat(seen(_get(H1.class))).isEqualTo("找不到这个页面");
        open(Links.TRAIL);
        assertThat(seen(_get(H1.class))).isEqualTo("找不到这个页面");
    }

    private List<GrantRow> held(String login) {
        return identity.asSecurityAdmin(() -> grants.list(login, 0, 10));
    }

    @SuppressWarnings("unchecked")
    private void choosePerson(String login) {
        ComboBox<PersonRow> person = _get(ComboBox.class, spec -> spec.withLabel("人员"));
        person.setValue(identity.asAdmin(() -> people.list(login, 0, 1)).getFirst());
    }

    @SuppressWarnings("unchecked")
    private static Select<Role> role() {
        return _get(Select.class, spec -> spec.withLabel("角色"));
    }

    @SuppressWarnings("unchecked")
    private static ComboBox<UnitRow> unit() {
        return _get(ComboBox.class, spec -> spec.withLabel("填报单位（含下级）"));
    }

    private static void press(String text) {
        _click(_get(Button.class, spec -> spec.withText(text)));
    }

    private static void type(String label, String value) {
        _get(TextField.class, spec -> spec.withLabel(label)).setValue(value);
    }
}
