package org.pillarboard.ui.shell;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.server.VaadinSession;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.pillarboard.ViewTest;
import org.pillarboard.identity.IdentityFixtures;
import org.pillarboard.identity.Role;
import org.springframework.beans.factory.annotation.Autowired;

class LoginViewTest extends ViewTest {

    @Autowired
    private IdentityFixtures identity;

    @BeforeEach
    void enter() {
        identity.person("gate.leader", Role.LEADER);
    }

    @Test
    void letsTheBrowserPostAccountAndPassword() {
        openWith("");
        assertThat(_get(TextField.class, spec -> spec.withLabel("账号")).getElement().getAttribute("name")).isEqualTo("username");
        assertThat(_get(PasswordField.class, spec -> spec.withLabel("密码")).getElement().getAttribute("name"))
            .isEqualTo("password");
        PostForm form = _get(PostForm.class);
        assertThat(form.getElement().getAttribute("method")).isEqualTo("post");
        assertThat(form.getElement().getAttribute("action")).isEqualTo("login");
        assertThat(_find(NativeButton.class, spec -> spec.withText("登录"))).hasSize(1);
    }

    @Test
    void saysPlainlyUntilWhenAnAccountIsLocked() {
        openWith("locked=2026-11-20T01:35:00Z");
        assertThat(texts()).anyMatch(text -> text.contains("已锁定，09:35 后可再试"));
    }

    @Test
    void saysTheSameForEveryOtherRefusal() {
        openWith("failed");
        assertThat(texts()).anyMatch(text -> text.startsWith("账号或密码不正确"));
    }

    @Test
    void keepsTheAccountOfARefusedLogInOnce() {
        openWith("failed");
        VaadinSession.getCurrent().getSession().setAttribute(TypedAccount.class.getName(), "gate.leader");
        UI.getCurrent().refreshCurrentRoute(true);
        assertThat(_get(TextField.class, spec -> spec.withLabel("账号")).getValue()).isEqualTo("gate.leader");
        openWith("");
        assertThat(_get(TextField.class, spec -> spec.withLabel("账号")).getValue()).isEmpty();
    }

    @Test
    void ignoresALockTypedByHand() {
        openWith("locked=<b>soon</b>");
        assertThat(texts()).noneMatch(text -> text.contains("锁定，"));
    }

    @Test
    void offersNothingThatIsNotBehindIt() {
        openWith("");
        _assertNone(TextField.class, spec -> spec.withLabel("动态口令"));
        assertThat(texts()).noneMatch(text -> text.contains("忘记密码"));
    }

    @Test
    void speaksEnglishToo() {
        UI.getCurrent().setLocale(Locale.ENGLISH);
        openWith("failed");
        assertThat(_find(TextField.class, spec -> spec.withLabel("Account"))).hasSize(1);
        assertThat(texts()).anyMatch(text -> text.startsWith("Incorrect account or password"));
    }

    @Test
    void saysWhyASetUpLinkLeadsNowhere() {
        UI.getCurrent().navigate(Links.SETUP, QueryParameters.fromString("token=of-yesterday"));
        assertThat(UI.getCurrent().getInternals().getActiveViewLocation().getPath()).isEqualTo(Links.SETUP);
        assertThat(seen(_get(SetupView.class))).contains("首次设置链接不可用", "首批管理员已经建立，链接用后即失效", "去登录");
        _assertNone(TextField.class);
    }

    /** A stranger stands at this page from the start, in the language of the session: so it is drawn anew. */
    private void openWith(String query) {
        UI.getCurrent().navigate(Links.LOGIN, QueryParameters.fromString(query));
        UI.getCurrent().refreshCurrentRoute(true);
    }

    private static List<String> texts() {
        return _find(Span.class).stream().map(ViewTest::seen).toList();
    }
}
