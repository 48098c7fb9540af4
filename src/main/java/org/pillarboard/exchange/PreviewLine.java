package org.pillarboard.exchange;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.pillarboard.observation.Cell;
import org.pillarboard.observation.EnteredFigure;

/**
 * One figure of a row, as it would be taken in.
 *
 * @param row      as a spreadsheet counts it
 * @param column   the column of its value
 * @param shown    what the file holds there, with its unit
 * @param cell     where it belongs, or would; null when that cannot be told
 * @param figure   what it is, in the indicator's unit
 * @param nothing  why there is no figure
 * @param stored   the value it would replace, official or typed
 * @param official whether what it would replace is official
 * @param reason   the row's own reason
 * @param version  of the open update it would change
 */
public record PreviewLine(int row, String column, String shown, @Nullable Cell cell, EnteredFigure figure,
        @Nullable Nothing nothing, Change change, @Nullable BigDecimal stored, boolean official,
        @Nullable String reason, @Nullable Long version, List<Finding> findings) {

    /** The check that asks for a reason as a correction does. */
    static final String LOCKED = "check.locked";
    /** What says that a figure stands for its unit alone, without parts or weight. */
    static final String BARE = "import.bare.";

    public PreviewLine {
        findings = List.copyOf(findings);
    }

    static PreviewLine read(int row, String column, String shown, @Nullable Cell cell, EnteredFigure figure,
            @Nullable String reason, List<Finding> findings) {
        return new PreviewLine(row, column, shown, cell, figure, null, Change.NEW, null, false, reason, null, findings)
                .judged();
    }

    static PreviewLine without(int row, String column, String shown, @Nullable Cell cell, Nothing nothing) {
        return new PreviewLine(row, column, shown, cell, EnteredFigure.empty(), nothing, Change.NO_VALUE, null, false,
                null, null, List.of());
    }

    static PreviewLine leftOut(int row, String column, String shown, @Nullable Cell cell) {
        return new PreviewLine(row, column, shown, cell, EnteredFigure.empty(), null, Change.LEFT_OUT, null, false, null, null,
                List.of());
    }

    static PreviewLine wrong(Finding finding) {
        return new PreviewLine(finding.row(), finding.column(), finding.found(), null, EnteredFigure.empty(), null,
                Change.WRONG, null, false, null, null, List.of(finding));
    }

    PreviewLine beside(Change newChange, @Nullable BigDecimal replaced, boolean replacesOfficial, @Nullable Long seen) {
        return new PreviewLine(row, column, shown, cell, figure, nothing, newChange, replaced, replacesOfficial, reason,
                seen, findings);
    }

    PreviewLine completed(EnteredFigure whole) {
        return new PreviewLine(row, column, shown, cell, whole, nothing, change, stored, official, reason, version, findings);
    }

    PreviewLine and(List<Finding> more) {
        return new PreviewLine(row, column, shown, cell, figure, nothing, change, stored, official, reason, version,
                Stream.concat(findings.stream(), more.stream()).toList()).judged();
    }

    /** What is refused stands for nobody, its own unit neither: that it lacks parts is told by what refuses it alone. */
    private PreviewLine judged() {
        return findings.stream().anyMatch(Finding::isError)
                ? new PreviewLine(row, column, shown, cell, figure, nothing, Change.WRONG, stored, official, reason, version,
                        findings.stream().filter(one -> !one.key().startsWith(BARE)).toList())
                : this;
    }

    /** Whether there is a figure to be looked at: its place alone is known of those left out and of those without one. */
    boolean isRead() {
        return change != Change.NO_VALUE && change != Change.LEFT_OUT;
    }

    /** Whether it would be handed in. */
    public boolean isTaken() {
        return change == Change.NEW || change == Change.CHANGED;
    }

    boolean asksForReason() {
        return isTaken() && reason == null && findings.stream().anyMatch(one -> one.level() == Finding.Level.REASON);
    }

    boolean asksForCorrection() {
        boolean locked = findings.stream().anyMatch(one -> one.key().equals(LOCKED));
        return isTaken() && reason == null && (change == Change.CHANGED && official || locked);
    }
}
