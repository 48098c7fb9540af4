package org.pillarboard.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import com.github.mvysny.kaributesting.v10.NotificationsKt;
import com.vaadin.flow.server.ErrorEvent;
import com.vaadin.flow.server.VaadinSession;
import java.io.IOException;
import org.apache.catalina.connector.ClientAbortException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.pillarboard.ViewTest;
import org.pillarboard.identity.IdentityFixtures;
import org.pillarboard.identity.Role;
import org.springframework.beans.factory.annotation.Autowired;

/** What is told on a screen of what went wrong behind it. */
class MishapsTest extends ViewTest {

    @Autowired
    private IdentityFixtures identity;

    @BeforeEach
    void enter() {
        identity.person("mishap.leader", Role.LEADER);
        login("mishap.leader", "LEADER");
        open(Links.COCKPIT);
    }

    @Test
    void tellsAnIncidentWithItsNumber() {
        error(new IllegalStateException("ours"));
        assertThat(NotificationsKt.getNotifications()).hasSize(1);
    }

    @Test
    void saysNothingOfABrowserThatLeftBeforeItsAnswer() {
        error(new IllegalStateException(new ClientAbortException(new IOException("Broken pipe"))));
        assertThat(NotificationsKt.getNotifications()).isEmpty();
    }

    private static void error(Throwable thrown) {
        VaadinSession.getCurrent().getErrorHandler().error(new ErrorEvent(thrown));
    }
}
