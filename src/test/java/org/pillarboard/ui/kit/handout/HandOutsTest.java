package org.pillarboard.ui.kit.handout;

import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.mvysny.kaributesting.v10.DownloadKt;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.StreamSupport;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.pillarboard.Office;
import org.pillarboard.ViewTest;
import org.pillarboard.cockpit.LightFilter;
import org.pillarboard.identity.LeverageClass;
import org.pillarboard.identity.Role;
import org.pillarboard.project.ProjectFilter;
import org.pillarboard.indicator.Indicators;
import org.pillarboard.shared.AsOf;
import org.pillarboard.shared.Period;
import org.pillarboard.ui.kit.Lens;
import org.pillarboard.ui.shell.Links;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.JdbcTemplate;

/** The buttons that hand workbooks out, pressed by those who may and by those who may not. */
@Import(Office.class)
class HandOutsTest extends ViewTest {

    private static final Period OCTOBER = Period.month(2026, 10);
    private static int counter;
    @Autowired
    private Office office;
    @Autowired
    private Indicators indicators;
    @Autowired
    private HandOuts handOuts;
    @Autowired
    private JdbcTemplate jdbc;
    private String firm;
    private String owner;

    @BeforeEach
    void hireAnOwner() {
        firm = office.unit("H" + ++counter + "-OUT", "CITY", LeverageClass.NON_INDUSTRIAL, true);
        office.act("setup", List.of(Role.ADMIN), () -> {
            indicators.assign("PS01", firm, LocalDate.of(2026, 1, 1));
            return null;
        });
        owner = office.person("taker", Role.OWNER, firm, null);
        login(owner, "OWNER");
    }

    @Test
    void handsOutWhatThePagesShow() throws IOException {
        for (String page : List.of("pillar/PS", "indicator/PS01", "workbench")) {
            Links.go(page + "?period=2026-10&unit=" + firm);
            try (var book = new XSSFWorkbook(new ByteArrayInputStream(DownloadKt._download(export())))) {
                assertThat(book.getSheetAt(0).getRow(2).getCell(1).getStringCellValue()).startsWith(firm);
                assertThat(book.getSheet("台账核对") != null).as("register and report side by side").isEqualTo(page.startsWith("indicator"));
            }
        }
    }

    @Test
    void namesAPictureOfTheTimelineAsFilesAreNamed() {
        var caption = handOuts.timeline(ProjectFilter.none().on(LocalDate.of(2026, 10, 31)), 0, false, Locale.CHINA).apply("png");
        assertThat(caption.fileName()).isEqualTo("项目时间线，截至 2026-10-31");
        assertThat(caption.lines()).hasSize(2).first().isEqualTo("全部项目");
    }

    @Test
    void saysThatALightRestsOnADefaultNobodyConfirmed() throws IOException {
        Links.go("indicator/OE07?period=2026-10&unit=" + firm);
        try (var book = new XSSFWorkbook(new ByteArrayInputStream(DownloadKt._download(export())))) {
            assertThat(StreamSupport.stream(book.getSheetAt(0).spliterator(), false).map(row -> String.valueOf(row.getCell(1))))
                    .contains("2026 年地区生产总值增速 5.4% 是缺省值，尚未按统计公报确认");
        }
    }

    private static Anchor export() {
        return _find(Anchor.class).stream().filter(one -> one.getElement().getTextRecursively().equals("导出 Excel")).findFirst().orElseThrow();
    }

    @Test
    void refusesTheFilesOfAnothersUnit() {
        var city = new Lens(OCTOBER, new AsOf(LocalDate.of(2026, 11, 20)), "CITY");
        for (Component button : List.of(handOuts.template("CITY", OCTOBER, Locale.CHINA), handOuts.work("CITY", OCTOBER, Locale.CHINA),
                handOuts.pillar("PS", city, LightFilter.ALL, Locale.CHINA), handOuts.indicator("PS01", city, Locale.CHINA),
                handOuts.projects(ProjectFilter.none().unit("CITY"), Locale.CHINA))) {
            UI.getCurrent().add(button);
            assertThat(DownloadKt._download((Anchor) button)).isEmpty();
        }
        assertThat(jdbc.queryForObject("select count(*) from trail where kind = 'EXPORT' and actor_name = ?", Integer.class, owner))
                .isZero();
        assertThat(jdbc.queryForObject("select count(*) from trail where kind = 'REFUSAL' and actor_name = ?", Integer.class, owner))
                .isEqualTo(5);
    }
}
