package org.pillarboard.ui.admin;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.mvysny.kaributesting.v10.GridKt;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.pillarboard.ViewTest;
import org.pillarboard.identity.IdentityFixtures;
import org.pillarboard.identity.LeverageClass;
import org.pillarboard.identity.Role;
import org.pillarboard.indicator.Catalogues;
import org.pillarboard.indicator.Frequency;
import org.pillarboard.ui.shell.Links;
import org.springframework.beans.factory.annotation.Autowired;

/** The register of indicators, its calendar and its dictionaries, through their labels. */
class IndicatorAdministrationTest extends ViewTest {

    @Autowired
    private IdentityFixtures identity;
    @Autowired
    private Catalogues catalogues;

    @Test
    void changesTheDueDayAndRefusesOneThatNoMonthHas() {
        openAsAdmin(Links.CALENDAR);
        changeDueDay("32");
        assertThat(_find(Span.class)).extracting(Span::getText).contains("应为 1 至 31 日（现为 32）");
        assertThat(field("次月截止日").getValue()).isEqualTo("32");

        enter(field("次月截止日"), "21");
        press("确定");
        assertThat(catalogues.current().dueDay(Frequency.HALF_YEAR)).isEqualTo(21);
        changeDueDay("20");
        assertThat(catalogues.current().dueDay(Frequency.HALF_YEAR)).isEqualTo(20);
    }

    @Test
    void changesALeverageLineAndKeepsTheTwoInOrder() {
        openAsAdmin(Links.DICTIONARIES);
        pressNamed("修改 科技");
        enter(field("预警线 %"), "71");
        press("确定");
        assertThat(_find(Span.class)).extracting(Span::getText).contains("重点监管线 70 不能低于预警线 71");

        enter(field("预警线 %"), "64.5");
        press("确定");
        assertThat(warningLine()).isEqualByComparingTo("64.5");
        pressNamed("修改 科技");
        enter(field("预警线 %"), "65");
        press("确定");
        assertThat(warningLine()).isEqualByComparingTo("65");
    }

    @Test
    void refusesASeasonThatDoesNotAddUp() {
        openAsAdmin(Links.DICTIONARIES);
        var before = catalogues.current().season("CONS");
        pressNamed("修改 CONS");
        enter(field("6月 %"), "99");
        press("确定");
        assertThat(_find(Span.class)).extracting(Span::getText).anyMatch(text -> text.startsWith("曲线 CONS 的十二个月合计应为 100"));
        assertThat(catalogues.current().season("CONS")).isEqualTo(before);
    }

    private void openAsAdmin(String path) {
        identity.person("register.admin", Role.ADMIN);
        login("register.admin", "ADMIN");
        open(path);
    }

    @SuppressWarnings("unchecked")
    private void changeDueDay(String day) {
        Grid<Frequency> grid = _get(Grid.class);
        _click((Button) GridKt._getCellComponent(grid, Frequency.HALF_YEAR.ordinal(), "deeds"));
        enter(field("次月截止日"), day);
        press("确定");
    }

    private BigDecimal warningLine() {
        return catalogues.current().leverageLine(LeverageClass.TECHNOLOGY).warningLine();
    }

    private static TextField field(String label) {
        return _get(TextField.class, spec -> spec.withLabel(label));
    }

    private static void press(String text) {
        _click(_get(Button.class, spec -> spec.withText(text)));
    }

    private static void pressNamed(String name) {
        _click(_get(Button.class, spec -> spec.withPredicate(button -> button.getAriaLabel().filter(name::equals).isPresent())));
    }
}
