package org.pillarboard.exchange;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.pillarboard.sheet.ReadAs;

/**
 * A file with all that has been decided about it.
 *
 * @param leftOut    rows the importer leaves out, as a spreadsheet counts them
 * @param reason     why the figures that look odd are right
 * @param correction why official figures change
 */
public record ImportDraft(String fileName, byte[] content, ReadAs readAs, Mapping mapping, Set<Integer> leftOut,
        @Nullable String reason, @Nullable String correction) {

    public ImportDraft {
        leftOut = Set.copyOf(leftOut);
    }

    public static ImportDraft of(String fileName, byte[] content, Mapping mapping) {
        return new ImportDraft(fileName, content, ReadAs.sniffed(), mapping, Set.of(), null, null);
    }

    public ImportDraft read(ReadAs as) {
        return new ImportDraft(fileName, content, as, mapping, leftOut, reason, correction);
    }

    public ImportDraft with(Mapping newMapping) {
        return new ImportDraft(fileName, content, readAs, newMapping, leftOut, reason, correction);
    }

    public ImportDraft leaving(Set<Integer> rows) {
        return new ImportDraft(fileName, content, readAs, mapping, rows, reason, correction);
    }

    public ImportDraft because(@Nullable String why, @Nullable String whyCorrected) {
        return new ImportDraft(fileName, content, readAs, mapping, leftOut, why, whyCorrected);
    }
}
