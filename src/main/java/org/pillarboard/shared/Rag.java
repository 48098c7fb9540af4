package org.pillarboard.shared;

/** The light (亮灯) a judgement ends in. Unknown, not due and not rated are no lights. Ordered from good to bad. */
public enum Rag {
    GREEN, AMBER, RED;

    public boolean isWorseThan(Rag other) {
        return compareTo(other) > 0;
    }
}
