package org.pillarboard.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.internal.PendingJavaScriptInvocation;
import java.util.List;
import java.util.Map;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.pillarboard.ViewTest;
import org.pillarboard.identity.IdentityFixtures;
import org.pillarboard.identity.Role;
import org.pillarboard.shared.Rag;
import org.springframework.beans.factory.annotation.Autowired;

class SideMenuTest extends ViewTest {

    @Autowired
    private IdentityFixtures identity;

    private static List<NavLights> lights(Rag debt) {
        return List.of(new NavLights() {
            @Override
            public Map<String, Rag> lights() {
                return Map.of("PB", Rag.GREEN, "DR", debt);
            }
        });
    }

    private static List<Object> sent() {
        var internals = UI.getCurrent().getInternals();
        internals.getStateTree().runExecutionsBeforeClientResponse();
        return internals.dumpPendingJavaScriptInvocations().stream().map(PendingJavaScriptInvocation::getInvocation)
                .flatMap(call -> call.getParameters().stream()).toList();
    }

    /** As attributes: the menu travels as markup. */
    @Test
    void marksAnItemOnThePagesThatBelongToIt() {
        identity.person("menu.reader", Role.LEADER);
        login("menu.reader", "LEADER");
        var menu = new SideMenu();
        UI.getCurrent().add(menu);
        menu.showPlain();
        var items = Jsoup.parseBodyFragment(menu.getContent().getElement().getProperty("innerHTML"));
        assertThat(items.select("[path=projects]").attr("path-aliases")).isEqualTo("[\"project\"]");
        assertThat(items.select("[path=tasks]").attr("path-aliases")).isEqualTo("[\"task\"]");
        assertThat(items.select("[path=debt]").attr("path-aliases")).isEqualTo("[\"debt/instrument\",\"debt/filing\",\"debt/issuance\"]");
        assertThat(items.select("[match-nested]").eachAttr("path")).containsExactly("projects", "tasks");
    }

    @Test
    void marksTheItemABondOrAnIndicatorLiesBelow() {
        identity.person("menu.looker", Role.LEADER);
        login("menu.looker", "LEADER");
        var menu = new SideMenu();
        UI.getCurrent().add(menu);
        menu.showPlain();
        sent();

        menu.mark("debt/issuance/7", "debt/issuance/7");
        assertThat(sent()).contains("debt", "debt/issuance/7");
        menu.mark("indicator/DR04", "indicator/DR04");
        assertThat(sent()).contains("pillar/DR", "indicator/DR04");
        menu.mark("record/7", "indicator/PB02");
        assertThat(sent()).contains("pillar/PB", "record/7");
        menu.mark("indicator/OE01", "indicator/OE01");
        assertThat(sent()).contains("", "indicator/OE01");
        menu.mark("review", "review");
        assertThat(sent()).isEmpty();
    }

    @Test
    void showsNoLightOfTodayBesideAPastDay() {
        identity.person("menu.past", Role.LEADER);
        login("menu.past", "LEADER");
        var menu = new SideMenu();
        UI.getCurrent().add(menu);
        menu.show(lights(Rag.GREEN));
        sent();

        menu.standBeside(true);
        assertThat(sent()).contains(true);
        menu.standBeside(true);
        assertThat(sent()).isEmpty();
        menu.standBeside(false);
        assertThat(sent()).contains(false);
    }

    /** One request that waits is no alarm; figures that are due are. */
    @Test
    void countsWhatWaitsForAHandWithoutAlarm() {
        identity.person("menu.signer", Role.LEADER);
        login("menu.signer", "LEADER");
        var menu = new SideMenu();
        UI.getCurrent().add(menu);
        menu.show(List.of(new NavLights() {
            @Override
            public int toSign() {
                return 1;
            }
        }));
        var count = Jsoup.parseBodyFragment(menu.getContent().getElement().getProperty("innerHTML")).select("[path=tasks] .cnt");
        assertThat(count.text()).isEqualTo("1");
        assertThat(count.attr("data-hot")).isNotEqualTo("true");
    }

    @Test
    void drawsTheLightThatMovedAndLeavesTheRestWhereTheKeyboardMayStand() {
        identity.person("menu.leader", Role.LEADER);
        login("menu.leader", "LEADER");
        var menu = new SideMenu();
        UI.getCurrent().add(menu);
        menu.show(lights(Rag.GREEN));
        String drawn = menu.getContent().getElement().getProperty("innerHTML");
        sent();
        menu.show(lights(Rag.GREEN));
        assertThat(sent()).noneMatch(one -> String.valueOf(one).contains("vaadin-side-nav-item"));

        menu.show(lights(Rag.RED));

        assertThat(menu.getContent().getElement().getProperty("innerHTML")).isEqualTo(drawn).contains("pillar/DR");
        assertThat(sent()).contains("vaadin-side-nav-item[path='pillar/DR']").doesNotContain("vaadin-side-nav-item[path='pillar/PB']");
    }
}
