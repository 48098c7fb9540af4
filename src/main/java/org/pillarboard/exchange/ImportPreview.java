package org.pillarboard.exchange;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What an import would do; nothing is stored.
 *
 * @param lines      what is wrong first, then in the order of the file
 * @param rows       rows read below the header
 * @param passedOver rows a filter kept out
 * @param before     when the same file was taken in before
 * @param seal       what the importer has seen: a commit with another one is refused
 */
public record ImportPreview(List<PreviewLine> lines, int rows, int passedOver, @Nullable ImportFileRow before, String seal) {

    public ImportPreview {
        lines = List.copyOf(lines);
    }

    public long count(Change change) {
        return lines.stream().filter(line -> line.change() == change).count();
    }

    /** All that was found, errors first. */
    public List<Finding> findings() {
        return Stream.of(Finding.Level.values()).flatMap(level -> lines.stream().flatMap(line -> line.findings().stream())
                .filter(finding -> finding.level() == level)).toList();
    }

    public List<Finding> errors() {
        return findings().stream().filter(Finding::isError).toList();
    }

    public List<PreviewLine> taken() {
        return lines.stream().filter(PreviewLine::isTaken).toList();
    }

    /** Whether an odd figure waits for its reason. */
    public boolean asksForReason() {
        return lines.stream().anyMatch(PreviewLine::asksForReason);
    }

    /** Whether an official figure would change and nobody has said why. */
    public boolean asksForCorrection() {
        return lines.stream().anyMatch(PreviewLine::asksForCorrection);
    }

    /** Whether nothing but a reason may be missing. */
    public boolean isClean() {
        return count(Change.WRONG) == 0 && !taken().isEmpty();
    }
}
