package org.pillarboard.project;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.hibernate.annotations.Immutable;

@Entity
@Immutable
@Table(name = "task_type")
class TaskTypeRecord {

    @Id
    private String code;
    private String name;
    private String nameEn;
    private String pillarCodes;
    private String seedSentence;
    private String seedWords;
    private String notes;
    private int sortOrder;

    protected TaskTypeRecord() {
    }

    TaskTypeRow toRow() {
        return new TaskTypeRow(code, name, nameEn, pillarCodes, seedSentence, notes);
    }
}
