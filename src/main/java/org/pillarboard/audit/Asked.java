package org.pillarboard.audit;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What was asked for when something was handed out (导出), as the trail keeps it: the form it was taken in, then names of choices and
 * what was chosen, {@code Asked[form=xlsx, unit=CITY, light=RED]}. What was not chosen is left out.
 */
public final class Asked {

    private final List<String> choices;

    private Asked(List<String> choices) {
        this.choices = choices;
    }

    /** Nothing chosen yet. */
    public static Asked as(String form) {
        return new Asked(List.of()).with("form", form);
    }

    /** The same with a choice more, where there is one. */
    public Asked with(String name, @Nullable Object chosen) {
        String told = chosen == null ? "" : plain(chosen.toString());
        if (told.isEmpty()) {
            return this;
        }
        var more = new ArrayList<>(choices);
        more.add(name + "=" + told);
        return new Asked(List.copyOf(more));
    }

    /** Somebody's own words must not read like another choice. */
    private static String plain(String told) {
        return told.strip().replace('[', '\uff3b').replace(']', '\uff3d').replace('=', '\uff1d');
    }

    /** How much was handed out. */
    public static String lines(long count) {
        return count + (count == 1 ? " line" : " lines");
    }

    @Override
    public String toString() {
        return "Asked[" + String.join(", ", choices) + "]";
    }
}
