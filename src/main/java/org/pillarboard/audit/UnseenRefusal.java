package org.pillarboard.audit;

import jakarta.persistence.EntityManagerFactory;
import java.util.Locale;
import org.hibernate.engine.spi.SessionFactoryImplementor;
import org.hibernate.event.service.spi.EventListenerRegistry;
import org.hibernate.event.spi.EventType;
import org.hibernate.event.spi.PreInsertEvent;
import org.hibernate.event.spi.PreInsertEventListener;
import org.hibernate.event.spi.PreUpdateEvent;
import org.hibernate.event.spi.PreUpdateEventListener;
import org.hibernate.type.ComponentType;
import org.hibernate.type.Type;
import org.jspecify.annotations.Nullable;
import org.pillarboard.shared.FieldName;
import org.pillarboard.shared.RuleViolation;
import org.pillarboard.shared.Unseen;
import org.springframework.stereotype.Component;

/**
 * Refuses a text in which there is nothing to see, by the name of its field, on the way into any table: {@link PlainText}
 * would leave nothing of it, and a name that was asked for and given would be empty. A field left empty is no concern of this.
 */
@Component
class UnseenRefusal implements PreInsertEventListener, PreUpdateEventListener {

    UnseenRefusal(EntityManagerFactory factory) {
        EventListenerRegistry registry = factory.unwrap(SessionFactoryImplementor.class).getServiceRegistry()
            .requireService(EventListenerRegistry.class);
        registry.appendListeners(EventType.PRE_INSERT, this);
        registry.appendListeners(EventType.PRE_UPDATE, this);
    }

    @Override
    public boolean onPreInsert(PreInsertEvent event) {
        look(event.getPersister().getPropertyNames(), event.getPersister().getPropertyTypes(), event.getState());
        return false;
    }

    @Override
    public boolean onPreUpdate(PreUpdateEvent event) {
        look(event.getPersister().getPropertyNames(), event.getPersister().getPropertyTypes(), event.getState());
        return false;
    }

    private static void look(String[] names, Type[] types, @Nullable Object[] values) {
        for (int i = 0; i < names.length; i++) {
            if (values[i] instanceof String text && !text.isBlank() && Unseen.only(text)) {
                throw new RuleViolation("error.unseen", new FieldName(column(names[i])));
            }
            if (types[i] instanceof ComponentType parts && values[i] != null) {
                look(parts.getPropertyNames(), parts.getSubtypes(), parts.getPropertyValues(values[i]));
            }
        }
    }

    private static String column(String property) {
        return property.replaceAll("([a-z])([A-Z])", "$1_$2").toLowerCase(Locale.ROOT);
    }
}
