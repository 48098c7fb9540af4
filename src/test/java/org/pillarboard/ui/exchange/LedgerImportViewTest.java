package org.pillarboard.ui.exchange;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.mvysny.kaributesting.v10.GridKt;
import com.github.mvysny.kaributesting.v10.UploadKt;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.BigDecimalField;
import com.vaadin.flow.component.upload.Upload;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.pillarboard.Office;
import org.pillarboard.ViewTest;
import org.pillarboard.debt.DebtFilings;
import org.pillarboard.identity.LeverageClass;
import org.pillarboard.identity.Role;
import org.pillarboard.identity.Units;
import org.pillarboard.review.ReviewState;
import org.pillarboard.ui.kit.MoneyUnit;
import org.pillarboard.ui.shell.Links;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

@Import(Office.class)
class LedgerImportViewTest extends ViewTest {

    private static final String HEADER = "代码,债券简称,债券全称,债券类型,债券余额(亿元),票面利率,起息日,到期日,主体评级\n";
    private static int counter;
    @Autowired
    private Office office;
    @Autowired
    private DebtFilings filings;
    @Autowired
    private Units units;
    private int number;
    private String owner;

    @BeforeEach
    void openTheScreen() {
        number = ++counter;
        String firm = office.unit("LV" + number, "CITY", LeverageClass.NON_INDUSTRIAL, true);
        owner = office.person("ledgerbringer" + number, Role.OWNER, firm, null);
        login(owner, "OWNER");
        open(Links.IMPORT_LEDGER);
    }

    private void upload(String rows) {
        UploadKt._upload(_get(Upload.class), "bonds.csv", (HEADER + rows).getBytes(StandardCharsets.UTF_8));
        roundTrip();
    }

    private String row(String venue, String balance) {
        return "18990" + number + "." + venue + ",18某债,2018年某公司企业债券,企业债," + balance + ",5.2,2018-09-11,2028-09-11,AA\n";
    }

    private static String head() {
        return seen(_get(H1.class));
    }

    private static Button commit() {
        return _get(Button.class, spec -> spec.withText("全部提交审核"));
    }

    /** Whose the debts of unknown issuers are goes without saying of one unit alone; of several nobody is preset. */
    @Test
    void presetsAUnitOnlyWhereThereIsOne() {
        var all = units.tree().rows();
        assertThat(new LedgerFields(all.subList(0, 1), () -> { }).isOwned()).isTrue();
        assertThat(new LedgerFields(all.subList(0, 2), () -> { }).isOwned()).isFalse();
    }

    @Test
    void saysRowColumnAndWhatWasExpected() {
        assertThat(commit().isEnabled()).isFalse();
        upload(row("IB", "四亿"));

        assertThat(head()).contains("1 处有误");
        assertThat(GridKt._getCellComponent(_get(Grid.class), 0, "told").getElement().getTextRecursively())
                .contains("债券余额(亿元)：“四亿”，应为数字");
        assertThat(commit().isEnabled()).isFalse();
    }

    @Test
    @SuppressWarnings("unchecked")
    void countsTwinsOnceWhenThePersonAgreesAndFilesThem() {
        upload(row("IB", "4") + row("SH", "4"));
        assertThat(head()).contains("可提交 2 行");
        CheckboxGroup<Object> twins = _get(CheckboxGroup.class);
        twins.setValue(Set.copyOf(twins.getListDataView().getItems().toList()));
        roundTrip();
        assertThat(head()).contains("可提交 1 行，余额合计 4.0 亿元");

        _click(commit());

        assertThat(head()).contains("已提交 1 份填报");
        assertThat(office.act(owner, List.of(Role.OWNER), filings::mine)).singleElement()
                .satisfies(filing -> assertThat(filing.review().state()).isEqualTo(ReviewState.SUBMITTED));
        upload(row("IB", "4") + row("SH", "4"));
        assertThat(head()).contains("正在审核");
        assertThat(commit().isEnabled()).isFalse();
    }

    /** What the header of the balances says is not asked for, and goes before what was chosen. */
    @Test
    void readsTheUnitOfAmountsInTheHeader() {
        _get(Select.class, spec -> spec.withLabel("文件的金额单位")).setValue(MoneyUnit.YUAN);
        upload(row("IB", "4"));
        assertThat(_get(Select.class, spec -> spec.withLabel("文件的金额单位"))).returns(MoneyUnit.HUNDRED_MILLION, Select::getValue)
                .returns(true, Select::isReadOnly);
        assertThat(_find(BigDecimalField.class)).isEmpty();
    }

    @Test
    void asksForAFactorOfAnotherUnitAlone() {
        _get(Select.class, spec -> spec.withLabel("文件的金额单位")).setValue(null);
        assertThat(_get(BigDecimalField.class, spec -> spec.withLabel("文件中的 1 等于多少元"))).isNotNull();
    }

    /** Nobody but the person knows what a dollar is; of several days the first: they are taken in order. */
    @Test
    void asksForTheFactorOfAnotherMoney() {
        UploadKt._upload(_get(Upload.class), "loans.csv", ("as_of,loan_number,project_name,loan_type,due_usd,interest_rate,signed,last_repayment\n"
                + "2020-11-30,IBRD1" + number + ",PORTS,贷款,100,2,2018-09-11,2038-09-11\n"
                + "2023-05-11,IBRD1" + number + ",PORTS,贷款,90,2,2018-09-11,2038-09-11\n").getBytes(StandardCharsets.UTF_8));
        roundTrip();
        assertThat(head()).contains("未能导入");
        assertThat(commit().isEnabled()).isFalse();
        assertThat(_get(Select.class, spec -> spec.withLabel("文件的金额单位")).isEmpty()).isTrue();
        _get(BigDecimalField.class, spec -> spec.withLabel("文件中的 1 等于多少元")).setValue(new java.math.BigDecimal("7"));
        roundTrip();
        assertThat(_get(com.vaadin.flow.component.datepicker.DatePicker.class).getValue()).isEqualTo("2020-11-30");
    }

    @Test
    void handsATemplateOut() {
        assertThat(_get(Button.class, spec -> spec.withText("台账模板"))).isNotNull();
    }

    @Test
    void refusesWhatIsNoLedger() {
        UploadKt._upload(_get(Upload.class), "a.csv", "甲,乙\n1,2\n".getBytes(StandardCharsets.UTF_8));
        roundTrip();
        assertThat(head()).contains("未能导入");
        assertThat(_find(Grid.class)).isEmpty();
    }
}
