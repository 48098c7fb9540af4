package org.pillarboard.ui.exchange;

import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.pillarboard.exchange.ImportDraft;
import org.pillarboard.exchange.ImportFileRow;
import org.pillarboard.exchange.ImportMappings;
import org.pillarboard.exchange.ImportPreview;
import org.pillarboard.exchange.Imports;
import org.pillarboard.exchange.Mapping;
import org.pillarboard.exchange.MappingRow;
import org.pillarboard.identity.CurrentUser;
import org.pillarboard.identity.UnitRow;
import org.pillarboard.identity.Units;
import org.pillarboard.indicator.Catalogues;
import org.pillarboard.indicator.IndicatorRow;
import org.pillarboard.shared.AsOf;
import org.pillarboard.shared.Period;
import org.pillarboard.sheet.ReadAs;
import org.pillarboard.sheet.SheetTable;
import org.pillarboard.ui.kit.Lens;
import org.springframework.stereotype.Component;

/** What the import screen asks of the services, one call per gesture. */
@Component
class ImportDesk {

    private final Imports imports;
    private final ImportMappings mappings;
    private final Catalogues catalogues;
    private final Units units;
    private final CurrentUser user;
    private final Clock clock;

    ImportDesk(Imports imports, ImportMappings mappings, Catalogues catalogues, Units units, CurrentUser user,
            Clock clock) {
        this.imports = imports;
        this.mappings = mappings;
        this.catalogues = catalogues;
        this.units = units;
        this.user = user;
        this.clock = clock;
    }

    /** Where no address says otherwise: last month's sheet of the first unit that has anything to report. */
    Lens usual() {
        var today = AsOf.today(clock);
        var duties = catalogues.current().duties();
        String unit = units().stream().map(UnitRow::code).filter(code -> !duties.ofUnit(code).isEmpty()).findFirst()
                .orElseGet(user::homeUnit);
        return new Lens(Period.month(today.day().minusMonths(1)), today, unit);
    }

    SheetTable look(byte[] content, ReadAs readAs) {
        return imports.look(content, readAs);
    }

    Mapping suggest(SheetTable table) {
        return mappings.suggest(table);
    }

    ImportPreview preview(ImportDraft draft) {
        return imports.preview(draft);
    }

    ImportFileRow commit(ImportDraft draft, String seal) {
        return imports.commit(draft, seal);
    }

    List<ImportFileRow> latest() {
        return imports.latest();
    }

    List<MappingRow<Mapping>> mappings() {
        return mappings.list();
    }

    void forget(UUID mapping) {
        mappings.forget(mapping);
    }

    void remember(String name, boolean shared, ImportDraft draft) {
        mappings.remember(name, shared, draft.readAs(), draft.mapping());
    }

    /** The indicators the reporter's units report, in their order. */
    List<IndicatorRow> indicators() {
        var duties = catalogues.current().duties();
        var owned = user.ownedUnits();
        return catalogues.current().indicators().stream().filter(row -> duties.ofIndicator(row.code()).stream()
                .anyMatch(duty -> owned.contains(duty.unitCode()))).toList();
    }

    IndicatorRow indicator(String code) {
        return catalogues.current().get(code);
    }

    List<UnitRow> units() {
        var tree = units.tree();
        return user.ownedUnits().stream().map(tree::get).sorted(Comparator.comparing(UnitRow::code)).toList();
    }

    UnitRow unit(String code) {
        return units.tree().get(code);
    }
}
