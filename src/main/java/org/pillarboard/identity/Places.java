package org.pillarboard.identity;

import org.springframework.stereotype.Component;

/** Checks that the unit or section of a right exists. */
@Component
class Places {

    private final Units units;
    private final Sections sections;

    Places(Units units, Sections sections) {
        this.units = units;
        this.sections = sections;
    }

    void check(GrantDraft draft) {
        if (draft.unitCode() != null) {
            units.tree().get(draft.unitCode());
        }
        if (draft.sectionCode() != null) {
            sections.get(draft.sectionCode());
        }
    }
}
