package org.pillarboard.audit;

import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.Table;
import java.lang.reflect.Field;
import java.time.Clock;
import java.util.Arrays;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hibernate.engine.spi.SessionFactoryImplementor;
import org.hibernate.event.service.spi.EventListenerRegistry;
import org.hibernate.event.spi.EventType;
import org.hibernate.event.spi.PostInsertEvent;
import org.hibernate.event.spi.PostInsertEventListener;
import org.hibernate.event.spi.PostUpdateEvent;
import org.hibernate.event.spi.PostUpdateEventListener;
import org.hibernate.persister.entity.EntityPersister;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Records every changed field of every entity below the object mapper, in the changing transaction: nobody calls it,
 * so nobody can forget it. {@link Unrecorded} keeps an entity or a field out. The states of what is {@link Remembered} are kept whole.
 */
@Component
class ChangeRecorder implements PostInsertEventListener, PostUpdateEventListener {

    /** The fields kept out, told once for every entity. */
    private static final ClassValue<Set<String>> KEPT_OUT = new ClassValue<>() {

        @Override
        protected Set<String> computeValue(Class<?> type) {
            return Stream.<Class<?>>iterate(type, Objects::nonNull, Class::getSuperclass).map(Class::getDeclaredFields).flatMap(Arrays::stream)
                    .filter(field -> field.isAnnotationPresent(Unrecorded.class)).map(Field::getName).collect(Collectors.toUnmodifiableSet());
        }
    };

    private final transient Journal journal;
    private final transient Clock clock;

    ChangeRecorder(EntityManagerFactory factory, Journal journal, Clock clock) {
        this.journal = journal;
        this.clock = clock;
        EventListenerRegistry registry = factory.unwrap(SessionFactoryImplementor.class).getServiceRegistry()
            .requireService(EventListenerRegistry.class);
        registry.appendListeners(EventType.POST_INSERT, this);
        registry.appendListeners(EventType.POST_UPDATE, this);
    }

    @Override
    public void onPostInsert(PostInsertEvent event) {
        record(event.getPersister(), event.getId(), new @Nullable Object[event.getState().length], event.getState());
        remember(event.getEntity());
    }

    @Override
    public void onPostUpdate(PostUpdateEvent event) {
        Object[] before = event.getOldState();
        if (before != null) {
            record(event.getPersister(), event.getId(), before, event.getState());
        }
        remember(event.getEntity());
    }

    private void remember(Object entity) {
        if (entity instanceof Remembered one) {
            journal.add(one);
        }
    }

    @Override
    public boolean requiresPostCommitHandling(EntityPersister persister) {
        return false;
    }

    private void record(EntityPersister persister, Object id, @Nullable Object[] before, @Nullable Object[] after) {
        Class<?> type = persister.getMappedClass();
        if (type.isAnnotationPresent(Unrecorded.class)) {
            return;
        }
        Set<String> keptOut = KEPT_OUT.get(type);
        String[] fields = persister.getPropertyNames();
        for (int i = 0; i < fields.length; i++) {
            if (i != persister.getVersionPropertyIndex() && !Alike.are(before[i], after[i]) && !keptOut.contains(fields[i])) {
                journal.add(change(type, id, fields[i], before[i], after[i]));
            }
        }
    }

    private FieldChange change(Class<?> type, Object id, String field, @Nullable Object before, @Nullable Object after) {
        return new FieldChange(subject(type), id.toString(), field, text(before), text(after), clock.instant());
    }

    /** The name History asks by: of the table where one is named, since that is the word other modules know. */
    private static String subject(Class<?> type) {
        return Optional.ofNullable(type.getAnnotation(Table.class)).map(Table::name)
            .filter(name -> !name.isEmpty()).orElseGet(type::getSimpleName);
    }

    @Nullable
    private static String text(@Nullable Object value) {
        return value == null ? null : value.toString();
    }
}
