package org.pillarboard.audit;

import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Whether two states of a thing say the same, so that a form that was saved as it stood changes nothing and leaves no line in the trail.
 * Numbers are the same whatever decimals they are written with.
 */
public final class Alike {

    private Alike() {
    }

    /** Records are compared part by part, lists place by place, everything else by what it is equal to. */
    public static boolean are(@Nullable Object one, @Nullable Object other) {
        if (one instanceof BigDecimal here && other instanceof BigDecimal there) {
            return here.compareTo(there) == 0;
        }
        if (one instanceof List<?> here && other instanceof List<?> there) {
            return here.size() == there.size() && IntStream.range(0, here.size()).allMatch(i -> are(here.get(i), there.get(i)));
        }
        return one instanceof Record && other != null && one.getClass() == other.getClass()
            ? Arrays.stream(one.getClass().getRecordComponents()).allMatch(part -> are(value(part, one), value(part, other)))
            : Objects.equals(one, other);
    }

    private static @Nullable Object value(RecordComponent part, Object of) {
        try {
            part.getAccessor().setAccessible(true);
            return part.getAccessor().invoke(of);
        } catch (ReflectiveOperationException never) {
            throw new IllegalStateException(part.toString(), never);
        }
    }
}
