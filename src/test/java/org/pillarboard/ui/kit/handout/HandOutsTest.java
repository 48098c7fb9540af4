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
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.pillarboard.Office;
import org.pillarboard.ViewTest;
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
            var link = _find(Anchor.class).stream().filter(one -> one.getElement().getTextRecursively().equals("导出 Excel"))
                    .findFirst().orElseThrow();
            try (var book = new XSSFWorkbook(new ByteArrayInputStream(DownloadKt._download(link)))) {
                assertThat(book.getSheetAt(0).getRow(2).getCell(1).getStringCellValue()).startsWith(firm);
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
    void refusesTheFilesOfAnothersUnit() {
        var city = new Lens(OCTOBER, new AsOf(LocalDate.of(2026, 11, 20)), "CITY");
        for (Component button : List.of(handOuts.template("CITY", OCTOBER, Locale.CHINA), handOuts.work("CITY", OCTOBER, Locale.CHINA),
                handOuts.pillar("PS", city, Locale.CHINA), handOuts.indicator("PS01", city, Locale.CHINA),
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
