package org.pillarboard.exchange;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import org.pillarboard.audit.Unrecorded;
import org.pillarboard.identity.CurrentUser;

@Entity
@Unrecorded
class ImportFile {

    @Id
    private UUID id;
    @Column(length = 64)
    @JdbcTypeCode(SqlTypes.CHAR)
    private String sha256;
    private String fileName;
    private UUID evidenceId;
    private int rowsRead;
    private int rowsLeftOut;
    private int figuresNew;
    private int figuresChanged;
    private int figuresUnchanged;
    private UUID importedBy;
    private String importedByName;
    private Instant importedAt;
    @Version
    private @Nullable Long version;

    protected ImportFile() {
    }

    ImportFile(UUID id, String sha256, ImportDraft draft, UUID evidenceId, ImportPreview preview, CurrentUser by, Instant at) {
        this.id = id;
        this.sha256 = sha256;
        this.fileName = draft.fileName();
        this.evidenceId = evidenceId;
        this.rowsRead = preview.rows();
        this.rowsLeftOut = draft.leftOut().size();
        this.figuresNew = (int) preview.count(Change.NEW);
        this.figuresChanged = (int) preview.count(Change.CHANGED);
        this.figuresUnchanged = (int) preview.count(Change.UNCHANGED);
        this.importedBy = by.id();
        this.importedByName = by.name();
        this.importedAt = at;
    }

    ImportFileRow toRow() {
        return new ImportFileRow(id, sha256, fileName, evidenceId, rowsRead, rowsLeftOut, figuresNew, figuresChanged,
                figuresUnchanged, importedByName, importedAt);
    }
}
