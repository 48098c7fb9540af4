package org.pillarboard.ui.debt;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.pillarboard.debt.EntryKind;
import org.pillarboard.debt.InstrumentDossier;
import org.pillarboard.debt.InstrumentDossiers;
import org.pillarboard.identity.UnitRow;
import org.pillarboard.identity.Units;
import org.pillarboard.issuance.BondIssue;
import org.pillarboard.issuance.Issues;
import org.pillarboard.project.ProjectYield;
import org.pillarboard.project.Projects;
import org.pillarboard.ui.kit.Lens;
import org.pillarboard.ui.kit.figure.DebtWallPlace;
import org.springframework.stereotype.Component;

/** What an instrument's page asks. */
@Component
record InstrumentDesk(InstrumentDossiers dossiers, Projects projects, Issues issues, Units units) {

    /** @param dayItself whether it is shown as it stood on the day looked from, not at the end of the period */
    InstrumentDossier dossier(String code, Lens lens, boolean dayItself) {
        return dossiers.get(code, dayItself ? lens.asOf().day() : DebtWallPlace.dayOf(lens), lens.asOf());
    }

    /** The bond of the pipeline it came from. */
    Optional<BondIssue> bond(InstrumentDossier dossier, Lens lens) {
        var row = dossier.instrument();
        return row.kind().isBond() ? issues.bondOf(row.unitCode(), row.code(), lens.asOf()) : Optional.empty();
    }

    /** The projects its money went into as known on the day looked from, by number; those out of sight are left out. */
    Map<String, ProjectYield> projects(InstrumentDossier dossier, Lens lens) {
        var codes = dossier.entries(EntryKind.USE).stream().map(use -> use.detail().label()).distinct().toList();
        return projects.yields(codes, lens.asOf().day()).stream().collect(Collectors.toMap(one -> one.row().code(), one -> one));
    }

    /** Who owes it, as known on the day looked from. */
    UnitRow debtor(InstrumentDossier dossier, Lens lens) {
        return units.tree(lens.asOf()).get(dossier.instrument().unitCode());
    }

    Words words(Locale locale) {
        return new Words(units.tree(), locale);
    }
}
