package org.pillarboard.ui.shell;

import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.H1;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.pillarboard.ViewTest;
import org.pillarboard.audit.TrailBook;
import org.pillarboard.audit.TrailFilter;
import org.pillarboard.audit.TrailKind;
import org.pillarboard.audit.TrailRow;
import org.pillarboard.identity.IdentityFixtures;
import org.pillarboard.identity.Role;
import org.springframework.beans.factory.annotation.Autowired;

/** What somebody sees who asks for more than is there for them, and what the trail keeps of it. */
class RefusalTest extends ViewTest {

    @Autowired
    private IdentityFixtures identity;
    @Autowired
    private TrailBook book;

    @BeforeEach
    void enter() {
        identity.person("refused.leader", Role.LEADER);
        identity.person("refused.auditor", Role.AUDITOR);
    }

    @Test
    void showsOnePageForWhatIsNotThereAndForWhatIsForbidden() {
        login("refused.leader", "LEADER");
        open(Links.TRAIL);
        assertThat(seen(_get(H1.class))).isEqualTo("找不到这个页面");
        String forbidden = seen(_get(NotFoundPage.class));
        var unknown = new UnknownPathError();
        UI.getCurrent().removeAll();
        UI.getCurrent().add(unknown);
        assertThat(seen(unknown)).isEqualTo(forbidden);
    }

    @Test
    void writesTheForbiddenAddressIntoTheTrail() {
        login("refused.leader", "LEADER");
        open("admin/people");
        assertThat(refusals()).extracting(TrailRow::subjectId).contains("/admin/people");
    }

    private List<TrailRow> refusals() {
        return identity.as("refused.auditor",
            () -> book.page(new TrailFilter(TrailKind.REFUSAL, "refused.leader", "", null, null), 0, 100));
    }
}
