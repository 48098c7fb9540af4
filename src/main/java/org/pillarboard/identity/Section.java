package org.pillarboard.identity;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import org.jspecify.annotations.Nullable;

@Entity
@Table(name = "section")
class Section {

    @Id
    private String code;
    private String name;
    private String nameEn;
    @Version
    @Nullable
    private Long version;

    protected Section() {
    }

    Section(SectionRow row) {
        code = row.code();
        rename(row.name(), row.nameEn());
    }

    void rename(String newName, String newNameEn) {
        name = newName;
        nameEn = newNameEn.isBlank() ? newName : newNameEn;
    }

    SectionRow row() {
        return new SectionRow(code, name, nameEn);
    }
}
