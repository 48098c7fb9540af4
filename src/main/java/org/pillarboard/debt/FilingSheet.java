package org.pillarboard.debt;

import java.util.List;

/** A filing as it is typed: kept at every change, whatever is missing or cannot be read yet. */
public record FilingSheet(String note, List<SheetLine> lines) {

    public static FilingSheet empty() {
        return new FilingSheet("", List.of());
    }

    /** What keeps it from being handed in, field by field. */
    public List<FieldProblem> problems() {
        return SheetReader.of("", this).problems();
    }
}
