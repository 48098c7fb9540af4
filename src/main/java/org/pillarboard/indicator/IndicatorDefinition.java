package org.pillarboard.indicator;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.pillarboard.shared.Ids;

@Entity
class IndicatorDefinition {

    @Id
    private UUID id;
    private String indicatorCode;
    private int versionNo;
    private String text;
    private String textEn;
    private String figureSource;
    private LocalDate effectiveOn;
    private Instant knownFrom;
    private String author;
    private String reason;
    @Version
    private @Nullable Long version;

    protected IndicatorDefinition() {
    }

    IndicatorDefinition(DefinitionDraft draft, int versionNo, String author, Instant knownFrom) {
        this.id = Ids.next();
        this.indicatorCode = draft.indicatorCode();
        this.versionNo = versionNo;
        this.text = draft.text();
        this.textEn = draft.textEn();
        this.figureSource = draft.figureSource();
        this.effectiveOn = draft.effectiveOn();
        this.reason = draft.reason();
        this.author = author;
        this.knownFrom = knownFrom;
    }

    DefinitionRow toRow() {
        return new DefinitionRow(versionNo, text, textEn, figureSource, effectiveOn, knownFrom, author, reason);
    }
}
