package org.pillarboard.ui.trail;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.function.Consumer;
import org.pillarboard.audit.TrailRow;

/** A kind of file the trail is handed out as. */
interface TrailFile {

    /** The ending of its name, which is also the kind's own word: {@code csv} or {@code xlsx}. */
    String ending();

    String contentType();

    /** What the file says of itself: who took it when, and what it was narrowed to. */
    record Told(String name, String value) {
    }

    /**
     * Writes the file.
     *
     * @param head  what it says of itself
     * @param lines hands every line in turn to whom it is given
     */
    void write(OutputStream out, List<Told> head, Consumer<Consumer<TrailRow>> lines) throws IOException;

    /** A spreadsheet would run a text that starts like a formula; strangers choose some of these texts. */
    static boolean isLikeFormula(String text) {
        return text.matches("(?s)[=+\\-@\\t\\r].*");
    }
}
