package org.pillarboard.ui.shell;

import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.mvysny.kaributesting.v10.LocatorJ;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.QueryParameters;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.pillarboard.ViewTest;
import org.pillarboard.identity.IdentityFixtures;
import org.pillarboard.identity.Role;
import org.springframework.beans.factory.annotation.Autowired;

class FindDialogTest extends ViewTest {

    @Autowired
    private IdentityFixtures identity;

    private static Finder finder(Found.Kind kind, int many) {
        return ask -> IntStream.range(0, many)
                .mapToObj(i -> new Found(kind, ask.text() + i, "C-" + i, ask.at("thing/" + i, Map.of()))).toList();
    }

    private static FindDialog opened(Finder... finders) {
        var dialog = new FindDialog(List.of(finders));
        dialog.open();
        return dialog;
    }

    private static void look(FindDialog dialog, String text) {
        enter(_get(dialog, TextField.class), text);
    }

    @Test
    void showsWhatWasFoundByKindAndSaysWhenThereIsMore() {
        var dialog = opened(finder(Found.Kind.TASK, 2), finder(Found.Kind.INDICATOR, FindAsk.SHOWN + 1));
        look(dialog, " bridge ");
        assertThat(links(dialog)).hasSize(FindAsk.SHOWN + 2).startsWith("thing/0");
        assertThat(seen(dialog)).containsSubsequence("已显示 8 条", "指标", "bridge0", "C-0", "还有更多", "任务", "bridge1")
                .doesNotContain("bridge6");
    }

    @Test
    void saysThatNothingWasFoundAndNothingAtAllBeforeOneAsks() {
        var dialog = opened(finder(Found.Kind.TASK, 0));
        assertThat(seen(dialog)).doesNotContain("没有").doesNotContain("找到");
        look(dialog, "x<y");
        assertThat(seen(dialog)).contains("没有名称或编号含“x<y”的内容");
        look(dialog, "  ");
        assertThat(seen(dialog)).doesNotContain("没有");
    }

    @Test
    void takesThePagesDayAlong() {
        identity.person("find.past", Role.LEADER);
        login("find.past", "LEADER");
        UI.getCurrent().navigate(Links.COCKPIT, QueryParameters.fromString("asOf=2026-01-15&period=2025-12&unit=CITY&attention=red"));
        var dialog = opened(finder(Found.Kind.DEBT, 1));
        look(dialog, "a");
        assertThat(links(dialog)).singleElement().asString().startsWith("thing/0?").contains("asOf=2026-01-15", "period=2025-12")
                .doesNotContain("attention").doesNotContain("unit");
    }

    @Test
    void isOpenOnceAndForThoseAloneWhoSeeSomeUnit() {
        identity.person("find.leader", Role.LEADER);
        login("find.leader", "LEADER");
        open("");
        var buttons = _find(NativeButton.class, spec -> spec.withPredicate(one -> one.getElement().getAttribute("title") != null
                && one.getElement().getAttribute("title").startsWith("查找")));
        assertThat(buttons).as("in the drawer and on a phone's bar").hasSize(2);
        buttons.forEach(LocatorJ::_click);
        assertThat(_find(Dialog.class)).hasSize(1);

        UI.getCurrent().getChildren().filter(Dialog.class::isInstance).forEach(one -> ((Dialog) one).close());
        identity.person("find.admin", Role.ADMIN);
        login("find.admin", "ADMIN");
        open(Links.UNITS);
        assertThat(seen(UI.getCurrent())).doesNotContain("查找");
    }
}
