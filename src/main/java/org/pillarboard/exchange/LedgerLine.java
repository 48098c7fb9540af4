package org.pillarboard.exchange;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.pillarboard.debt.EntryDraft;
import org.pillarboard.debt.SheetLine;

/**
 * A row of a file of a debt ledger as it was read, and what taking it over would do.
 *
 * @param number  of the row, as a spreadsheet counts it
 * @param bond    what it tells of; null where nothing is owed or the row cannot be read
 * @param entries what would be filed beside a new instrument, or of a known one
 * @param changes what the ledger holds otherwise
 * @param registers lines of the registers beside it: ratings
 */
public record LedgerLine(int number, String code, String unitCode, Change change, @Nullable LedgerBond bond,
        List<EntryDraft> entries, List<FieldChange> changes, List<Finding> findings, List<SheetLine> registers) {

    /** A field of the ledger before and after; blank where there is none. */
    public record FieldChange(LedgerField field, String before, String after) {
    }

    static LedgerLine read(LedgerCells cells, String code, String unitCode, @Nullable LedgerBond bond) {
        return new LedgerLine(cells.number(), code, unitCode, cells.isReadable() ? Change.NO_VALUE : Change.WRONG,
                cells.isReadable() ? bond : null, List.of(), List.of(), cells.findings(), List.of());
    }

    LedgerLine as(Change newChange, List<EntryDraft> newEntries, List<FieldChange> newChanges) {
        return new LedgerLine(number, code, unitCode, newChange, bond, newEntries, newChanges, findings, List.of());
    }

    LedgerLine with(LedgerBond newBond) {
        return new LedgerLine(number, code, unitCode, change, newBond, entries, changes, findings, registers);
    }

    LedgerLine finding(Finding finding) {
        var all = new ArrayList<>(findings);
        all.add(finding);
        return new LedgerLine(number, code, unitCode, finding.isError() ? Change.WRONG : change, bond, entries, changes, all, registers);
    }

    /** The same with lines of the registers beside the ledger; what was unchanged changes by them. */
    LedgerLine registering(List<SheetLine> lines, List<FieldChange> told) {
        if (lines.isEmpty()) {
            return this;
        }
        var all = new ArrayList<>(changes);
        all.addAll(told);
        return new LedgerLine(number, code, unitCode, change == Change.UNCHANGED ? Change.CHANGED : change, bond, entries, all, findings,
                lines);
    }

    boolean isTaken() {
        return change == Change.NEW || change == Change.CHANGED;
    }
}
