package org.pillarboard.ui.shell;

import com.vaadin.flow.server.CustomizedSystemMessages;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.SystemMessages;
import com.vaadin.flow.server.VaadinServiceInitListener;
import java.util.Locale;
import org.springframework.stereotype.Component;

/**
 * What a page says when its session has ended under it: that one has to log in again, and that nothing typed is lost
 * ({@link org.pillarboard.ui.kit.Unsent}). Pressed, it leads through the log-in back to the same page.
 */
@Component
class SessionEnd implements VaadinServiceInitListener {

    private final transient Texts texts;

    SessionEnd(Texts texts) {
        this.texts = texts;
    }

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.getSource().setSystemMessagesProvider(asked -> words(asked.getLocale()));
    }

    private SystemMessages words(Locale locale) {
        var words = new CustomizedSystemMessages();
        words.setSessionExpiredNotificationEnabled(true);
        String caption = texts.getTranslation("shell.session.ended", locale);
        String next = texts.getTranslation("shell.session.ended.next", locale);
        words.setSessionExpiredCaption(caption);
        words.setSessionExpiredMessage(next);
        // a browser that has dropped the session's cookie since
        words.setCookiesDisabledCaption(caption);
        words.setCookiesDisabledMessage(next);
        return words;
    }
}
