package org.pillarboard.indicator;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import org.jspecify.annotations.Nullable;

@Entity
class Indicator {

    @Id
    private String code;
    private String pillarCode;
    private String sectionCode;
    @Embedded
    private Naming naming;
    @Embedded
    private Arithmetic arithmetic;
    @Embedded
    private Rhythm rhythm;
    @Embedded
    private Origin origin;
    @Embedded
    private Standing standing;
    @Embedded
    private EntryRules entryRules;
    @Version
    private @Nullable Long version;

    protected Indicator() {
    }

    Indicator(IndicatorRow row) {
        this.code = row.code();
        change(row);
    }

    final void change(IndicatorRow row) {
        pillarCode = row.pillarCode();
        sectionCode = row.sectionCode();
        naming = row.naming();
        arithmetic = row.arithmetic();
        rhythm = row.rhythm();
        origin = row.origin();
        standing = row.standing();
        entryRules = row.entryRules();
    }

    String sectionCode() {
        return sectionCode;
    }

    IndicatorRow toRow() {
        return new IndicatorRow(code, pillarCode, sectionCode, naming, arithmetic, rhythm, origin, standing, entryRules);
    }
}
