package org.pillarboard.ui.kit;

import org.jspecify.annotations.Nullable;
import org.pillarboard.shared.Rag;

/** What a part looks like: a shape and a colour. Lights are GOOD, WARN and BAD; the others are states without a judgement. */
public enum Tone {
    GOOD("good", "<circle class=\"g-good\" cx=\"8\" cy=\"8\" r=\"7\"/><path class=\"g-in\" stroke-width=\"1.7\""
            + " stroke-linecap=\"round\" stroke-linejoin=\"round\" d=\"M5 8.2l2.1 2.1L11 6.2\"/>"),
    WARN("warn", "<path class=\"g-warn\" d=\"M8 1.3c.5 0 .95.26 1.2.7l5.9 10.4c.52.93-.15 2.1-1.2 2.1H2.1c-1.05 0-1.72-1.17-1.2-2.1"
            + "L6.8 2c.25-.44.7-.7 1.2-.7z\"/><path class=\"g-ink\" stroke-width=\"1.7\" stroke-linecap=\"round\" d=\"M8 5.6v3.2M8 11.6v.1\"/>"),
    BAD("bad", "<path class=\"g-bad\" d=\"M5.1 1h5.8L15 5.1v5.8L10.9 15H5.1L1 10.9V5.1z\"/><path class=\"g-in\" stroke-width=\"1.7\""
            + " stroke-linecap=\"round\" d=\"M5.6 5.6l4.8 4.8M10.4 5.6l-4.8 4.8\"/>"),
    /** Not begun, not due, not rated: a dashed ring. */
    IDLE("idle", "<circle class=\"g-idle\" cx=\"8\" cy=\"8\" r=\"6.2\" stroke-width=\"1.5\" stroke-dasharray=\"2.6 2.3\"/>"),
    /** Under way: a clock. */
    INFO("info", "<circle class=\"g-info\" cx=\"8\" cy=\"8\" r=\"6.2\" stroke-width=\"1.6\"/>"
            + "<path class=\"g-info\" stroke-width=\"1.6\" stroke-linecap=\"round\" d=\"M8 4.8V8l2.2 1.4\"/>"),
    /** No report: an empty ring with a bar. */
    NONE("none", "<circle class=\"g-idle\" cx=\"8\" cy=\"8\" r=\"6.2\" stroke-width=\"1.5\"/>"
            + "<path class=\"g-idle\" stroke-width=\"1.7\" stroke-linecap=\"round\" d=\"M5.4 8h5.2\"/>");

    private final String code;
    private final String shape;

    Tone(String code, String shape) {
        this.code = code;
        this.shape = shape;
    }

    /** The tone of a light. */
    public static Tone of(Rag rag) {
        return switch (rag) {
            case GREEN -> GOOD;
            case AMBER -> WARN;
            case RED -> BAD;
        };
    }

    /** The value of {@code data-tone} in the styles. */
    public String code() {
        return code;
    }

    /** The shape as a drawing of its own; its colours are the classes' where it is put. */
    public String svg(int size) {
        return "<svg width=\"" + size + "\" height=\"" + size + "\" viewBox=\"0 0 16 16\">" + shape + "</svg>";
    }
}
