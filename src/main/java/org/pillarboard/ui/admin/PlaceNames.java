package org.pillarboard.ui.admin;

import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.pillarboard.identity.GrantRow;
import org.pillarboard.identity.SectionRow;
import org.pillarboard.identity.Sections;
import org.pillarboard.identity.UnitRow;
import org.pillarboard.identity.Units;
import org.pillarboard.ui.kit.figure.UnitNames;
import org.pillarboard.ui.shell.Texts;

/** Units and sections by their names in a language. */
record PlaceNames(Units units, Sections sections, Locale locale) {

    String of(GrantRow row) {
        if (row.unitCode() != null) {
            return units.tree().find(row.unitCode()).map(this::of).orElse(row.unitCode());
        }
        return row.sectionCode() == null ? "" : of(sections.get(row.sectionCode()));
    }

    String of(UnitRow unit) {
        return UnitNames.full(unit, locale);
    }

    String of(SectionRow section) {
        return Texts.isEnglish(locale) ? section.nameEn() : section.name();
    }

    /** The level of an enterprise: 1 of a level-1 enterprise, 2 directly below one; 0 where there is none on the way to the root. */
    int level(UnitRow unit) {
        var tree = units.tree();
        var up = tree.withAncestors(unit.code());
        return 1 + IntStream.range(0, up.size()).filter(i -> tree.get(up.get(i)).levelOne()).findFirst().orElse(-1);
    }

    List<UnitRow> allUnits() {
        return units.tree().inOrder();
    }

    List<SectionRow> allSections() {
        return sections.list();
    }
}
