package org.pillarboard.ui.exchange;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.mvysny.kaributesting.v10.DownloadKt;
import com.github.mvysny.kaributesting.v10.GridKt;
import com.github.mvysny.kaributesting.v10.UploadKt;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.upload.Upload;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.pillarboard.Office;
import org.pillarboard.ViewTest;
import org.pillarboard.identity.LeverageClass;
import org.pillarboard.identity.Role;
import org.pillarboard.indicator.Indicators;
import org.pillarboard.observation.ObservationUpdates;
import org.pillarboard.observation.WorkState;
import org.pillarboard.shared.Period;
import org.pillarboard.ui.kit.DecimalField;
import org.pillarboard.ui.shell.Links;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

@Import(Office.class)
class ImportViewTest extends ViewTest {

    private static int counter;
    @Autowired
    private Office office;
    @Autowired
    private Indicators indicators;
    @Autowired
    private ObservationUpdates updates;
    private String firm;
    private String owner;

    @BeforeEach
    void openTheScreen() {
        int number = ++counter;
        firm = office.unit("I" + number + "-IMP", "CITY", LeverageClass.NON_INDUSTRIAL, true);
        owner = office.person("bringer" + number, Role.OWNER, firm, null);
        office.act("setup", List.of(Role.ADMIN), () -> {
            indicators.assign("PS01", firm, LocalDate.of(2026, 1, 1));
            return null;
        });
        login(owner, "OWNER");
        open(Links.IMPORT);
    }

    @Test
    void takesAFileOnceItsErrorIsPutRight() {
        assertThat(_get(Button.class, spec -> spec.withText("全部提交审核")).isEnabled()).isFalse();
        upload("1x0");
        assertThat(seen(_get(H1.class))).contains("1 处有误");
        assertThat(_get(Button.class, spec -> spec.withText("全部提交审核")).isEnabled()).isFalse();
        assertThat(GridKt._size(_get(Grid.class))).isEqualTo(1);
        assertThat(GridKt._getFormattedRow(_get(Grid.class), 0).toString()).contains("[2, ");
        assertThat(told()).contains("新增停车泊位数：“1x0”，应为数字");
        upload("120");
        assertThat(seen(_get(H1.class))).contains("可提交 1 个数");
        _click(_get(Button.class, spec -> spec.withText("全部提交审核")));
        assertThat(seen(_get(H1.class))).contains("已提交 1 个数");
        var row = office.act(owner, List.of(Role.OWNER), () -> updates.sheet(firm, Period.parse("2026-10"))).rows().stream()
                .filter(one -> one.cell().period().code().equals("2026-10")).findFirst().orElseThrow();
        assertThat(row.state()).isEqualTo(WorkState.IN_REVIEW);
        assertThat(row.update().figure().value()).isEqualByComparingTo("120");
        assertThat(row.evidence()).isEqualTo(1);
    }

    @Test
    void countsNothingAsWrittenWhoseFactorCannotBeRead() {
        upload("120");
        var factor = _get(DecimalField.class);
        type(factor, "1,5");
        assertThat(factor.isInvalid()).isTrue();
        assertThat(_get(Button.class, spec -> spec.withText("全部提交审核")).isEnabled()).isFalse();
        type(factor, "");
        assertThat(_get(Button.class, spec -> spec.withText("全部提交审核")).isEnabled()).isTrue();
    }

    @Test
    void saysHowTheFileWasReadAndRefusesWhatIsNoTable() {
        upload("120");
        assertThat(_get(Select.class, spec -> spec.withLabel("编码")).getValue()).isEqualTo("GB18030");
        UploadKt._upload(_get(Upload.class), "a.xlsx", "PK\u0003\u0004".getBytes(Charset.forName("UTF-8")));
        assertThat(_get(Button.class, spec -> spec.withText("全部提交审核")).isEnabled()).isFalse();
    }

    @Test
    void handsATemplateOutAndKnowsItsColumnsAgain() {
        Links.go(Links.IMPORT + "?period=2026-10&unit=" + firm);
        var template = _find(Anchor.class).stream().filter(link -> link.getElement().hasAttribute("download")).findFirst()
                .orElseThrow();
        assertThat(template.getElement().getTextRecursively()).isEqualTo("模板");
        UploadKt._upload(_get(Upload.class), "back.xlsx", DownloadKt._download(template));
        roundTrip();
        assertThat(seen(_get(H1.class))).contains("无需导入");
        assertThat(_find(Select.class, spec -> spec.withLabel("已保存的对应关系"))).isEmpty();
        assertThat(GridKt._size(_get(Grid.class))).isPositive();
    }

    /** The file says its months itself; the month chosen before is another one. */
    @Test
    void tellsThatATemplateIsOfAnotherMonthThanTheOneChosen() {
        Links.go(Links.IMPORT + "?period=2026-10&unit=" + firm);
        bring("2026-10");
        assertThat(seen(_get(ImportView.class))).contains("可提交 1 个数").doesNotContain("您选的是");
        bring("2026-09");
        assertThat(seen(_get(ImportView.class))).contains("文件里是2026年9月的数据，您选的是2026年10月");
    }

    private void bring(String period) {
        String text = "pb:KEY,pb:VALUE\nPS01/" + firm + "/" + period + ",120\n";
        UploadKt._upload(_get(Upload.class), "filled.csv", text.getBytes(StandardCharsets.UTF_8));
        roundTrip();
    }

    @Test
    void asksForWhatIsMissingInItsTitle() {
        UploadKt._upload(_get(Upload.class), "a.csv", "单位,月份,甲\nX,2026-10,1\n".getBytes(StandardCharsets.UTF_8));
        roundTrip();
        assertThat(seen(_get(H1.class))).contains("请指明哪一列是数值");
        assertThat(_find(Grid.class)).isEmpty();
    }

    /** The words of the template and of the workbench are known, and a column nobody reads is named. */
    @Test
    void readsTheWorkbenchsOwnColumnsAndNamesWhatItDoesNotRead() {
        String text = "单位,月份,新增停车泊位数,数据来源,情况说明,心情\n" + firm + ",2026年10月,120,停车办,新建两处,晴\n";
        UploadKt._upload(_get(Upload.class), "a.csv", text.getBytes(StandardCharsets.UTF_8));
        roundTrip();
        assertThat(_find(com.vaadin.flow.component.html.Span.class)).extracting(span -> span.getText()).contains("未读取的列：心情");
        _click(_get(Button.class, spec -> spec.withText("全部提交审核")));
        var update = office.act(owner, List.of(Role.OWNER), () -> updates.sheet(firm, Period.parse("2026-10"))).rows().stream()
                .filter(one -> one.cell().period().code().equals("2026-10")).findFirst().orElseThrow().update();
        assertThat(update.figure().sourceNote()).contains("停车办");
        assertThat(update.softReason()).isEqualTo("新建两处");
    }

    private static String told() {
        return GridKt._getCellComponent(_get(Grid.class), 0, "told").getElement().getTextRecursively();
    }

    private void upload(String value) {
        String text = "单位,月份,新增停车泊位数\n" + firm + ",2026年10月," + value + "\n";
        UploadKt._upload(_get(Upload.class), "泊位.csv", text.getBytes(Charset.forName("GBK")));
        roundTrip();
    }
}
