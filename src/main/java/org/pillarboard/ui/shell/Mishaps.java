package org.pillarboard.ui.shell;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.notification.NotificationVariant;
import com.vaadin.flow.server.ErrorEvent;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import java.util.HexFormat;
import java.util.Objects;
import java.util.concurrent.ThreadLocalRandom;
import java.util.stream.Stream;
import org.apache.catalina.connector.ClientAbortException;
import org.pillarboard.audit.Trail;
import org.pillarboard.audit.TrailKind;
import org.pillarboard.shared.NotFound;
import org.pillarboard.shared.RuleViolation;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Component;

/** The one handler of what goes wrong in a screen: tells the person in one sentence, writes refusals and incidents down. */
@Component
class Mishaps implements VaadinServiceInitListener {

    private static final Logger LOG = LoggerFactory.getLogger(Mishaps.class);
    private static final int SHOWN = 8000;

    private final transient Trail trail;

    Mishaps(Trail trail) {
        this.trail = trail;
    }

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.getSource().addSessionInitListener(opened -> opened.getSession().setErrorHandler(this::show));
    }

    /** What the exception means. A refusal by a service goes into the trail with the address it came from. */
    Mishap of(Throwable thrown, String address) {
        Throwable cause = root(thrown);
        return switch (cause) {
            case NotFound missing -> new Mishap.Missing();
            case RuleViolation violation -> new Mishap.Refused(violation);
            case ConcurrencyFailureException overtaken -> new Mishap.Overtaken();
            case AccessDeniedException denied -> {
                trail.recordApart(TrailKind.REFUSAL, "url", address, null, null);
                yield new Mishap.Missing();
            }
            default -> StoreTrouble.in(thrown).map(trouble -> noted(trouble, thrown, address)).orElseGet(() -> incident(thrown, address));
        };
    }

    private static Mishap noted(Mishap trouble, Throwable thrown, String address) {
        LOG.warn("{} at {}: {}", trouble, address, thrown.toString());
        return trouble;
    }

    private static Throwable root(Throwable thrown) {
        return Stream.iterate(thrown, each -> each != null, Throwable::getCause)
            .filter(each -> each instanceof NotFound || each instanceof RuleViolation || each instanceof AccessDeniedException
                || each instanceof ConcurrencyFailureException)
            .findFirst().orElse(thrown);
    }

    private static Mishap incident(Throwable thrown, String address) {
        String number = HexFormat.of().toHexDigits(ThreadLocalRandom.current().nextInt());
        LOG.error("incident {} at {}", number, address, thrown);
        return new Mishap.Incident(number);
    }

    /** The browser went to another page, or its net did, before its answer was written: nobody is there to be told, and nothing went wrong. */
    private static boolean hasLeft(Throwable thrown) {
        return Stream.iterate(thrown, Objects::nonNull, Throwable::getCause).anyMatch(ClientAbortException.class::isInstance);
    }

    private void show(ErrorEvent event) {
        if (hasLeft(event.getThrowable())) {
            LOG.debug("no answer needed any more", event.getThrowable());
            return;
        }
        UI ui = UI.getCurrent();
        if (ui == null) {
            incident(event.getThrowable(), "");
            return;
        }
        String text = text(ui, of(event.getThrowable(), "/" + ui.getInternals().getActiveViewLocation().getPathWithQueryParameters()));
        Notification.show(text, SHOWN, Notification.Position.BOTTOM_CENTER).addThemeVariants(NotificationVariant.ERROR);
    }

    private static String text(UI ui, Mishap mishap) {
        return switch (mishap) {
            case Mishap.Missing missing -> ui.getTranslation("error.notFound.what");
            case Mishap.Refused refused -> RefusalWords.of(refused.why(), ui.getLocale());
            case Mishap.Overtaken overtaken -> ui.getTranslation("error.overtaken");
            case Mishap.Unreachable away -> ui.getTranslation("error.unreachable.what");
            case Mishap.NoRoom full -> ui.getTranslation("error.noRoom.what");
            case Mishap.Incident incident -> ui.getTranslation("error.incident.what", incident.number());
        };
    }
}
