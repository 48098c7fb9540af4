package org.pillarboard.shared;

import java.util.Comparator;
import java.util.Optional;

/** The light (亮灯) a judgement ends in. Unknown, not due and not rated are no lights. Ordered from good to bad. */
public enum Rag {
    GREEN, AMBER, RED;

    /** What is wrong in front: red, amber, green, then what has no light. */
    public static final Comparator<Optional<Rag>> WORST_FIRST = Comparator.comparing(light -> light.map(rag -> -rag.ordinal()).orElse(1));
}
