package org.pillarboard.ui.debt;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import org.junit.jupiter.api.Test;
import org.pillarboard.ViewTest;
import org.pillarboard.identity.IdentityFixtures;
import org.pillarboard.identity.Role;
import org.pillarboard.ui.shell.Links;
import org.springframework.beans.factory.annotation.Autowired;

/** A rate that cannot be read is told apart from one that cannot be. */
class RateCardTest extends ViewTest {

    @Autowired
    private IdentityFixtures identity;

    @Test
    void saysWhatCannotBeReadAndWhatCannotBe() {
        identity.person("rates.admin", Role.ADMIN);
        login("rates.admin", "ADMIN");
        open(Links.DEBT_RULES);
        enterRate("abc");
        assertThat(rate().getErrorMessage()).contains("“abc”");
        assertThat(rate().isInvalid()).isTrue();
        enterRate("31");
        assertThat(rate().isInvalid()).isFalse();
        assertThat(_find(Span.class)).extracting(ViewTest::seen).anyMatch(told -> told.contains("小于 30"));
        enterRate("３。5555555");
        assertThat(_find(Span.class)).extracting(ViewTest::seen).anyMatch(told -> told.contains("小数多于 4 位"));
    }

    private static void enterRate(String typed) {
        enter(rate(), typed);
        _click(_get(Button.class, spec -> spec.withText("登记").withPredicate(button -> button.getThemeNames().contains("primary"))));
    }

    private static TextField rate() {
        return _get(TextField.class, spec -> spec.withLabel("年利率"));
    }
}
