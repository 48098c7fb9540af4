package org.pillarboard.ui.shell;

import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.server.VaadinSession;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.pillarboard.OfficeDay;
import org.pillarboard.ViewTest;
import org.pillarboard.identity.Farewell;
import org.pillarboard.identity.Grants;
import org.pillarboard.identity.IdentityFixtures;
import org.pillarboard.identity.Role;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpSession;

/** Who holds no right, or no more, reads that wherever a page is asked for. */
class NoRightsViewTest extends ViewTest {

    @Autowired
    private IdentityFixtures identity;
    @Autowired
    private Grants grants;
    @Autowired
    private Farewell farewell;

    @Test
    void saysThatNothingWasGrantedYet() {
        identity.person("norights.fresh");
        login("norights.fresh");
        open(Links.COCKPIT);
        assertThat(path()).isEqualTo(Links.NO_RIGHTS);
        assertThat(seen(_get(NoRightsView.class))).contains("您的账号还没有授权", "请联系安全管理员（", "Fixture Security", "授权后本页会自动转到登录页")
            .doesNotContain("恢复权限", "草稿");
        open(Links.PASSWORD);
        assertThat(path()).as("the password can still be changed").isEqualTo(Links.PASSWORD);
    }

    @Test
    void saysWhoTookTheLastRightAwayAndThatNothingIsLost() {
        UUID person = identity.person("norights.left", Role.LEADER);
        login("norights.left", "LEADER");
        open(Links.COCKPIT);
        assertThat(path()).isEmpty();
        identity.asSecurityAdmin(() -> {
            grants.list("norights.left", 0, 10).stream().filter(row -> row.personId().equals(person)).forEach(row -> grants.revoke(row.id()));
            return true;
        });
        login("norights.left", "LEADER");
        open(Links.PROJECTS);
        assertThat(path()).isEqualTo(Links.NO_RIGHTS);
        assertThat(seen(_get(H1.class))).isEqualTo("您目前没有任何权限");
        assertThat(seen(_get(NoRightsView.class))).contains("您的“领导”权限已由 Fixture Security 于 " + OfficeDay.TODAY + " 收回", "已保存的草稿和已报送的内容都在");
    }

    /** At once, and not at the next press: the session has not ended yet, its screen has left. */
    @Test
    void leadsAnOpenScreenAwayWhenItsSessionIsToEnd() throws InterruptedException {
        identity.person("norights.reader", Role.LEADER);
        login("norights.reader", "LEADER");
        open(Links.COCKPIT);
        var session = new MockHttpSession();
        session.setAttribute(VaadinSession.class.getName() + ".app", VaadinSession.getCurrent());
        var ending = Thread.ofVirtual().start(() -> farewell.to(session));
        while (ending.isAlive()) {
            roundTrip();
            ending.join(20);
        }
        assertThat(ComponentUtil.getData(UI.getCurrent(), Parting.class)).isEqualTo(new Parting("login?rights"));
    }

    private static String path() {
        return UI.getCurrent().getInternals().getActiveViewLocation().getPath();
    }
}
