package org.pillarboard.ui.shell;

import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.H1;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.pillarboard.OfficeDay;
import org.pillarboard.ViewTest;
import org.pillarboard.identity.Grants;
import org.pillarboard.identity.IdentityFixtures;
import org.pillarboard.identity.Role;
import org.springframework.beans.factory.annotation.Autowired;

/** Who holds no right, or no more, reads that wherever a page is asked for. */
class NoRightsViewTest extends ViewTest {

    @Autowired
    private IdentityFixtures identity;
    @Autowired
    private Grants grants;

    @Test
    void saysThatNothingWasGrantedYet() {
        identity.person("norights.fresh");
        login("norights.fresh");
        open(Links.COCKPIT);
        assertThat(path()).isEqualTo(Links.NO_RIGHTS);
        assertThat(seen(_get(NoRightsView.class))).contains("您的账号还没有授权", "请联系安全管理员（", "Fixture Security");
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

    private static String path() {
        return UI.getCurrent().getInternals().getActiveViewLocation().getPath();
    }
}
