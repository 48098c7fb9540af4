package org.pillarboard.pillar;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;

@Entity
class Pillar {

    @Id
    private String code;
    private String name;
    private String nameEn;
    private String shortEn;
    private int sortOrder;
    private boolean crossCutting;

    protected Pillar() {
    }

    PillarRow toRow() {
        return new PillarRow(code, name, nameEn, shortEn, crossCutting);
    }
}
