package org.pillarboard.ui.exchange;

import java.util.List;
import java.util.UUID;
import org.pillarboard.exchange.LedgerImports;
import org.pillarboard.exchange.LedgerMapping;
import org.pillarboard.exchange.LedgerPreview;
import org.pillarboard.identity.UnitRow;
import org.pillarboard.sheet.ReadAs;
import org.pillarboard.sheet.SheetTable;
import org.springframework.stereotype.Component;

/** What the ledger's import screen asks of the services, one call per gesture. */
@Component
class LedgerDesk {

    private final LedgerImports imports;
    private final ImportDesk desk;

    LedgerDesk(LedgerImports imports, ImportDesk desk) {
        this.imports = imports;
        this.desk = desk;
    }

    List<UnitRow> units() {
        return desk.units();
    }

    SheetTable look(byte[] content, ReadAs readAs) {
        return desk.look(content, readAs);
    }

    /** Whether its amounts are in the money of another country. */
    boolean isForeign(SheetTable table) {
        return imports.isForeign(table);
    }

    LedgerPreview preview(byte[] content, ReadAs readAs, LedgerMapping mapping) {
        return imports.preview(content, readAs, mapping);
    }

    List<UUID> bring(String fileName, byte[] content, ReadAs readAs, LedgerMapping mapping, String seal) {
        return imports.bring(fileName, content, readAs, mapping, seal);
    }
}
